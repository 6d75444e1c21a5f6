import { VIEWS, type View } from "../../src/state/address.ts";
import { expect, test, type Page } from "./fixture.ts";
import { stopAt } from "./keyboard/keys.ts";
import { cutWords, readWith, sideways, smallTargets } from "./screen.ts";

const SHOWN: Partial<Record<View, string>> = {
  department: "&dept=130532-434",
  tree: "&dept=310107-n1uslkkk&node=208",
  composition: "&dept=130532-434",
  change: "&dept=310107-n1uslkkk",
  flow: "&dept=130532-434",
  projects: "&dept=130730-434&pick=project:130730-434-2023-budget-p1",
  quality: "&dept=130532-434",
};

/** WCAG 1.4.12: what a reader may set without losing a word. */
const SPACED =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }";

for (const view of VIEWS) {
  test(`${view}: 1280 px at 400 % (320 × 256), with wide text, and with letters twice as large`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width: 320, height: 256 });
    await open(page, `./?view=${view}${SHOWN[view] ?? ""}`);
    await expect.poll(() => sideways(page), "at 400 %").toBe(0);
    expect(await cutWords(page), "at 400 %").toEqual([]);
    expect(await smallTargets(page)).toEqual([]);

    for (let step = 0; step < 20; step += 1) {
      await page.keyboard.press("Tab");
      const { what, hidden } = await stopAt(page);
      expect(hidden, what).toBeNull();
    }

    await readWith(page, SPACED);
    await expect.poll(() => sideways(page), "with wide text").toBe(0);
    expect(await cutWords(page), "with wide text").toEqual([]);

    await page.setViewportSize({ width: 1280, height: 800 });
    await readWith(page, "html { font-size: 200% !important; }");
    await expect.poll(() => sideways(page), "with large letters").toBe(0);
    expect(await cutWords(page), "with large letters").toEqual([]);
  });
}

test("the dialogs fit a window of 320 × 256 and can be closed there", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await open(page, "./?view=tree&dept=130532-434&figure=130532-434-2023-budget~t3~9~4");
  const evidence = page.getByRole("dialog", { name: "出处" });
  await expect(evidence).toBeVisible();
  expect(await cutWords(page)).toEqual([]);
  const wide = await evidence.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
  await evidence.getByRole("button", { name: "关闭" }).focus();
  expect((await stopAt(page)).hidden).toBeNull();
  await page.keyboard.press("Enter");
  await page.keyboard.press("/");
  await page.keyboard.type("xingzheng");
  const search = page.getByRole("dialog");
  await expect(search.getByRole("option").first()).toBeInViewport();
  for (let step = 0; step < 6; step += 1) await page.keyboard.press("ArrowDown");
  await expect(search.locator('[aria-selected="true"]')).toBeInViewport();
});

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
}
