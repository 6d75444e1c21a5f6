import type { Frame } from "@playwright/test";
import { expect, frameOf, heightOf, settled, test, type Page } from "./embedHost.ts";

const WANLI = 'view="tree" dept="310107-n1uslkkk" year="2025"';

test.describe("three embeds in a page with a strict policy, without an origin of their own", () => {
  test("one is drilled in and its height follows both ways; the others do not move", async ({
    page,
    host,
    context,
  }) => {
    const said: string[] = [];
    const asked = new Set<string>();
    page.on("console", (message) => said.push(`${message.type()}: ${message.text()}`));
    context.on("request", (request) => asked.add(new URL(request.url()).origin));
    await host.open(
      `<h1>2025年部门预算公开</h1>
<mingzhang-view id="first" ${WANLI} sandbox="allow-scripts"></mingzhang-view>
<p>下图是另一个部门。</p>
<mingzhang-view id="second" view="change" dept="130730-434" sandbox="allow-scripts"></mingzhang-view>
<iframe id="third" title="平乡县" sandbox="allow-scripts" src="${host.app}embed.html?view=tree&amp;dept=130532-434"></iframe>`,
      { allow: "hash" },
    );
    const first = await frameOf(page, "#first");
    const second = await frameOf(page, "#second");
    const third = await frameOf(page, "#third");
    expect(await first.evaluate(() => window.origin)).toBe("null");
    expect(await first.evaluate(storageSays)).toBe("refused");
    await expect(first.getByRole("heading", { level: 1 })).toContainText("18,976.76万元");
    await expect(third.getByRole("heading", { level: 1 })).toContainText("1,140.33万元");
    await settled(page);
    const others = async () => [
      await heightOf(page, "#second"),
      await second.locator("main").innerText(),
      await heightOf(page, "#third"),
      await third.locator("main").innerText(),
    ];
    const before = await heightOf(page, "#first");
    const unmoved = await others();

    await page.locator("#first").scrollIntoViewIfNeeded();
    await watchHeights(page, first, "#first");
    await first.getByRole("button", { name: /^212 /u }).dblclick();
    await expect(first.getByRole("button", { name: "返回起点" })).toBeVisible();
    await settled(page);
    const down = await heightOf(page, "#first");
    expect(Math.abs(down - before), `from ${String(before)}`).toBeGreaterThan(2);
    expect(await first.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)).toBe(0);
    expect(await delay(page, first)).toBeLessThanOrEqual(300);

    await watchHeights(page, first, "#first");
    await first.getByRole("button", { name: "返回起点" }).click();
    await settled(page);
    expect(await heightOf(page, "#first")).toBe(before);
    expect(await delay(page, first)).toBeLessThanOrEqual(300);

    expect(await others()).toEqual(unmoved);
    expect(said).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect([...asked].sort()).toEqual([new URL(page.url()).origin, new URL(host.app).origin].sort());
  });
});

function storageSays(): string {
  try {
    return String(window.localStorage.length);
  } catch {
    return "refused";
  }
}

interface Step {
  readonly height: number;
  readonly at: number;
}

/** Starts noting when the view gets another height and when the host gives it to the frame. */
async function watchHeights(page: Page, frame: Frame, selector: string): Promise<void> {
  await frame.evaluate(() => {
    const root = document.getElementById("root");
    if (root === null) return;
    const steps: Step[] = [];
    Object.assign(window, { steps });
    const note = () => {
      const height = Math.ceil(root.getBoundingClientRect().height);
      if (steps.at(-1)?.height !== height) steps.push({ height, at: Date.now() });
    };
    new MutationObserver(note).observe(root, { subtree: true, childList: true, attributes: true });
  });
  await page.locator(selector).evaluate((element) => {
    const inner = element.shadowRoot?.querySelector("iframe") ?? element;
    const steps: Step[] = [];
    Object.assign(window, { steps });
    new MutationObserver(() => {
      steps.push({ height: inner.getBoundingClientRect().height, at: Date.now() });
    }).observe(inner, { attributeFilter: ["style"] });
  });
}

/** Milliseconds from the view's taking its last height to the frame's having it. */
async function delay(page: Page, frame: Frame): Promise<number> {
  const [inner, outer] = [await steps(frame), await steps(page.mainFrame())];
  const last = outer.at(-1);
  const cause = inner.findLast(({ height }) => Math.abs(height - (last?.height ?? 0)) < 1);
  if (last === undefined || cause === undefined) {
    throw new Error(`no height followed: ${JSON.stringify({ inner, outer })}`);
  }
  return last.at - cause.at;
}

function steps(frame: Frame): Promise<readonly Step[]> {
  return frame.evaluate(() => (window as unknown as { steps: readonly Step[] }).steps);
}
