import { expect, frameOf, heightOf, settled, test, type Page } from "./embedHost.ts";

const TREE = 'view="tree" dept="130532-434"';

interface Told {
  readonly type: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

test.describe("<mingzhang-view>", () => {
  test("shows what its attributes say, and shows something else when they change", async ({ page, host }) => {
    await host.open(`<mingzhang-view id="only" ${TREE} accent="#c8102e"></mingzhang-view>`);
    const frame = await frameOf(page, "#only");
    await expect(frame.getByRole("heading", { level: 1 })).toContainText("1,140.33万元");
    await settled(page);
    const begun = await frame.evaluate(() => performance.timeOrigin);
    const steps = await page.evaluate(() => history.length);

    await page.locator("#only").evaluate((element) => {
      element.setAttribute("dept", "310107-n1uslkkk");
      element.setAttribute("year", "2025");
      element.setAttribute("accent", "006633");
      element.setAttribute("title", "万里街道的支出");
    });
    await expect(frame.getByRole("heading", { level: 1 })).toContainText("18,976.76万元");
    expect(await frame.evaluate(() => performance.timeOrigin)).toBe(begun);
    expect(await page.evaluate(() => history.length)).toBe(steps);
    expect(frame.url()).toBe(
      `${host.app}embed.html?view=tree&dept=310107-n1uslkkk&year=2025&accent=%23c8102e`,
    );
    await expect(frame.getByRole("button", { name: "返回起点" })).toHaveCount(0);
    expect(await colour(frame, "--accent")).toBe("#006633");
    expect(await page.getByTitle("万里街道的支出", { exact: true }).count()).toBe(2);
  });

  test("comes into a page that lets scripts in by nonce alone", async ({ page, host }) => {
    await host.open(`<mingzhang-view id="only" view="about"></mingzhang-view>`, { allow: "nonce" });
    const frame = await frameOf(page, "#only");
    expect(frame.url()).toBe(`${host.app}embed.html?view=about`);
  });

  test("tells the page what happens in it, by events that bubble", async ({ page, host }) => {
    await host.open(`<section><mingzhang-view id="only" ${TREE}></mingzhang-view></section>`);
    const frame = await frameOf(page, "#only");
    await settled(page);
    const height = await heightOf(page, "#only");
    const told = await events(page);
    expect(told.find(({ type }) => type === "mingzhang:ready")?.detail).toEqual({
      source: "mingzhang",
      version: 1,
      type: "ready",
      view: "tree",
      lang: "zh",
      title: "平乡县人民政府办公室 2023 · 支出树 · 明账 Mingzhang",
      address: "?view=tree&dept=130532-434",
    });
    expect(told.at(-1)?.detail).toEqual({
      source: "mingzhang",
      version: 1,
      type: "resize",
      width: 768,
      height,
    });
    await frame.getByRole("button", { name: /^201 /u }).click();
    await expect
      .poll(async () => (await events(page)).filter(({ type }) => type === "mingzhang:navigate"))
      .toEqual([
        {
          type: "mingzhang:navigate",
          detail: {
            source: "mingzhang",
            version: 1,
            type: "navigate",
            view: "tree",
            address: "?view=tree&dept=130532-434&node=201",
          },
        },
      ]);
  });

  test("below the fold asks for nothing until it is near", async ({ page, host }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await host.open(
      `<mingzhang-view id="near" ${TREE}></mingzhang-view><div class="away"></div><mingzhang-view id="far" view="about"></mingzhang-view>`,
    );
    await frameOf(page, "#near");
    const frames = () => asked.filter((address) => address.includes("embed.html"));
    expect(frames()).toHaveLength(1);
    await frameOf(page, "#far");
    expect(frames()).toHaveLength(2);
  });

  test("with its height told beforehand moves nothing in the page", async ({ page, host }) => {
    await host.open(`<mingzhang-view id="only" ${TREE}></mingzhang-view>`);
    await frameOf(page, "#only");
    await settled(page);
    const height = String(await heightOf(page, "#only"));
    await host.open(`<mingzhang-view id="only" ${TREE} height="${height}"></mingzhang-view><p>下文。</p>`, {
      css: `mingzhang-view:not(:defined) { display: block; height: ${height}px }`,
    });
    await page.setViewportSize({ width: 1280, height: 1400 });
    await frameOf(page, "#only");
    await settled(page);
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.02);
  });

  test("may be defined twice, moved, taken out and put back", async ({ page, host }) => {
    await host.open(
      `<section id="a"><mingzhang-view id="only" ${TREE}></mingzhang-view></section><section id="b"></section>`,
      { head: `<script src="${host.app}embed.js"></script>` },
    );
    await frameOf(page, "#only");
    await settled(page);
    const height = await heightOf(page, "#only");
    await page.evaluate(() => document.querySelector("#b")?.append(document.querySelector("#only") ?? ""));
    await frameOf(page, "#only");
    await expect.poll(() => heightOf(page, "#only")).toBe(height);

    const before = (await events(page)).length;
    await page.evaluate(() => {
      const element = document.querySelector("#only");
      Object.assign(window, { element });
      element?.remove();
      element?.setAttribute("view", "about");
    });
    expect(await page.locator("#only").count()).toBe(0);
    await page.waitForTimeout(300);
    expect(await events(page)).toHaveLength(before);
    await page.evaluate(() => document.body.append((window as unknown as { element: Element }).element));
    const frame = await frameOf(page, "#only");
    expect(frame.url()).toContain("view=about");
  });

  test("listens to its own frame alone", async ({ page, host }) => {
    await host.open(`<mingzhang-view id="only" ${TREE}></mingzhang-view>`);
    await frameOf(page, "#only");
    await settled(page);
    const height = await heightOf(page, "#only");
    const before = (await events(page)).length;
    await page.evaluate(() => {
      window.postMessage({ source: "mingzhang", version: 1, type: "resize", width: 1, height: 9 }, "*");
    });
    await page.waitForTimeout(200);
    expect(await heightOf(page, "#only")).toBe(height);
    expect(await events(page)).toHaveLength(before);
  });
});

/** The events that bubbled up to the document so far. */
function events(page: Page): Promise<readonly Told[]> {
  return page.evaluate(() => (window as unknown as { told: readonly Told[] }).told);
}

function colour(frame: { evaluate: Page["evaluate"] }, name: string): Promise<string> {
  return frame.evaluate(
    (token) => getComputedStyle(document.documentElement).getPropertyValue(token).trim(),
    name,
  );
}
