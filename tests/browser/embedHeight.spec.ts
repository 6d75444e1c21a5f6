import type { Locator } from "@playwright/test";
import { expect, frameOf, heard, heightOf, isHeight, settled, test, type Page } from "./embedHost.ts";

const TREE = "embed.html?view=tree&amp;dept=130532-434";

test.describe("a plain frame in a page that listens", () => {
  test("says its height a few times and then rests", async ({ page, host }) => {
    await host.open(`<iframe id="only" title="支出" src="${host.app}${TREE}"></iframe>`);
    await frameOf(page, "#only");
    await settled(page);
    const sizes = (await heard(page)).filter(({ data }) => isHeight(data));
    expect(sizes.length).toBeLessThanOrEqual(3);
    await page.waitForTimeout(1500);
    expect((await heard(page)).filter(({ data }) => isHeight(data))).toHaveLength(sizes.length);
  });

  test("follows the width of the page, wider and narrower", async ({ page, host }) => {
    await host.open(`<iframe id="only" title="支出" src="${host.app}${TREE}"></iframe>`);
    const frame = await frameOf(page, "#only");
    await settled(page);
    const wide = await heightOf(page, "#only");
    await page.setViewportSize({ width: 400, height: 800 });
    await expect.poll(() => heightOf(page, "#only")).not.toBe(wide);
    await settled(page);
    expect(await frame.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)).toBe(0);
    await page.setViewportSize({ width: 1280, height: 800 });
    await expect.poll(() => heightOf(page, "#only")).toBe(wide);
  });

  test("speaks to open-iframe-resizer, Datawrapper, AMP, pym.js and WordPress", async ({ page, host }) => {
    const address = `${host.app}${TREE}&amp;initialWidth=736&amp;childId=chart-1&amp;parentTitle=x&amp;parentUrl=y#?secret=aB3dE6gH9j`;
    await host.open(`<iframe id="only" title="支出" src="${address}"></iframe>`);
    await frameOf(page, "#only");
    await settled(page);
    const height = await heightOf(page, "#only");
    expect(height).toBeGreaterThan(400);
    const said = (await heard(page)).map(({ data }) => data);
    expect(said).toContainEqual({ type: "iframe-resized", width: 768, height });
    expect(said).toContainEqual({ "datawrapper-height": { "chart-1": height } });
    expect(said).toContainEqual({ sentinel: "amp", type: "embed-size", height });
    expect(said).toContain(`pymxPYMxchart-1xPYMxheightxPYMx${String(height)}`);
    expect(said).toContainEqual({ message: "height", value: height, secret: "aB3dE6gH9j" });

    for (const question of [{ type: "iframe-get-child-dimensions" }, "pymxPYMxchart-1xPYMxwidthxPYMx736"]) {
      const before = (await heard(page)).length;
      await page.locator("#only").evaluate((frame, message) => {
        (frame as HTMLIFrameElement).contentWindow?.postMessage(message, "*");
      }, question);
      await expect
        .poll(async () => (await heard(page)).slice(before).some(({ data }) => isHeight(data)))
        .toBe(true);
    }
  });
});

test.describe("the evidence of a figure", () => {
  test("opens where the reader looks, however high the frame is", async ({ page, host }) => {
    await page.setViewportSize({ width: 700, height: 600 });
    await host.open(`<mingzhang-view id="only" view="overview"></mingzhang-view>`);
    const frame = await frameOf(page, "#only");
    await settled(page);
    expect(await heightOf(page, "#only")).toBeGreaterThan(900);
    const amounts = frame.getByRole("main").getByRole("button", { name: /\d\.\d\d/u });
    await amounts.last().scrollIntoViewIfNeeded();
    await amounts.last().click();
    await seenWhole(page, frame.getByRole("dialog"));
  });

  test("makes a low frame higher while it is open, and no longer", async ({ page, host }) => {
    await host.open(`<mingzhang-view id="only" view="composition" dept="130532-434"></mingzhang-view>`);
    const frame = await frameOf(page, "#only");
    await settled(page);
    const before = await heightOf(page, "#only");
    expect(before).toBeLessThan(480);
    await frame.getByRole("heading", { level: 1 }).getByRole("button").first().click();
    await seenWhole(page, frame.getByRole("dialog"));
    expect(await heightOf(page, "#only")).toBe(480);
    await page.keyboard.press("Escape");
    await expect(frame.getByRole("dialog")).toHaveCount(0);
    await expect.poll(() => heightOf(page, "#only")).toBe(before);
  });

  test("fits into a frame whose height the host keeps", async ({ page, host }) => {
    await host.open(`<iframe id="only" data-kept="320" title="支出" src="${host.app}${TREE}"></iframe>`);
    const frame = await frameOf(page, "#only");
    await settled(page);
    expect(await heightOf(page, "#only")).toBe(320);
    await frame.getByRole("heading", { level: 1 }).getByRole("button").first().click();
    const dialog = frame.getByRole("dialog");
    await seenWhole(page, dialog);
    const [outer, inner] = [await page.locator("#only").boundingBox(), await dialog.boundingBox()];
    if (outer === null || inner === null) throw new Error("nothing is drawn");
    expect(inner.y).toBeGreaterThanOrEqual(outer.y);
    expect(inner.y + inner.height).toBeLessThanOrEqual(outer.y + outer.height);
  });
});

/** The dialog lies inside the reader's screen once it has come to rest. */
async function seenWhole(page: Page, dialog: Locator): Promise<void> {
  const screen = page.viewportSize()?.height ?? 0;
  await expect(dialog).toBeVisible();
  await settled(page);
  await expect
    .poll(async () => {
      const box = await dialog.boundingBox();
      if (box === null) return "not drawn";
      return box.y >= 0 && box.y + box.height <= screen ? "seen" : `from ${box.y} to ${box.y + box.height}`;
    })
    .toBe("seen");
  await expect(dialog.getByRole("button", { name: "关闭" })).toBeInViewport({ ratio: 1 });
}
