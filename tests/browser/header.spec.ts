import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "./fixture.ts";

const WIDTHS = [1280, 1200, 1120, 1024, 960, 900, 840, 768, 720, 700, 640, 360, 320];

/** What of the header's line does not fit: links that overlap, are cut or make it two lines high. */
async function misfits(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const header = document.querySelector("header")?.getBoundingClientRect();
    const shown = [...document.querySelectorAll("header a, header button, header summary")].filter(
      (element) => element.checkVisibility() && element.closest("details[open] > div") === null,
    );
    const boxes = shown
      .map((element) => ({ name: element.textContent, box: element.getBoundingClientRect() }))
      .sort((a, b) => a.box.left - b.box.left);
    return boxes.flatMap(({ name, box }, index) => {
      const before = boxes[index - 1];
      const overlaps = before !== undefined && box.left < before.box.right + 7;
      const outside = header === undefined || box.right > header.right + 1 || box.bottom > header.bottom + 1;
      return overlaps || outside ? [name] : [];
    });
  });
}

test.describe("the header", () => {
  test("holds every view in one line at 1280 px", async ({ page }) => {
    await page.goto("./");
    const bar = page.getByRole("banner").getByRole("navigation", { name: "视图" });
    await expect(bar.getByText("更多")).toBeHidden();
    for (const name of ["总览", "部门", "支出树", "构成", "核对", "数据", "说明"])
      await expect(bar.getByRole("link", { name, exact: true })).toBeVisible();
    expect((await page.getByRole("banner").boundingBox())?.height).toBeLessThan(60);
  });

  for (const lang of ["zh", "en"]) {
    test(`cuts and wraps nothing at any width, in ${lang}`, async ({ page }) => {
      for (const view of ["overview", "composition", "quality", "about"]) {
        await page.goto(`./?view=${view}&lang=${lang}`);
        await expect(page.locator("[data-prerendered]")).toHaveCount(0);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 700 });
          expect(await misfits(page), `${view}, ${String(width)} px`).toEqual([]);
          expect((await page.getByRole("banner").boundingBox())?.height).toBeLessThan(60);
        }
      }
    });
  }

  test("keeps the current view in the line and the others under one button", async ({ page }) => {
    await page.setViewportSize({ width: 768, height: 700 });
    await page.goto("./?view=quality");
    const bar = page.getByRole("banner").getByRole("navigation", { name: "视图" });
    await expect(bar.getByRole("link", { name: "核对", exact: true })).toHaveAttribute(
      "aria-current",
      "page",
    );
    await expect(bar.getByRole("link", { name: "数据", exact: true })).toBeHidden();
    const more = bar.getByText("更多");
    await more.focus();
    await page.keyboard.press("Enter");
    await expect(bar.getByRole("link", { name: "数据", exact: true })).toBeVisible();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    await expect(bar.getByRole("link", { name: "数据", exact: true })).toBeHidden();
    await expect(more).toBeFocused();
    await page.keyboard.press("Enter");
    await bar.getByRole("link", { name: "说明", exact: true }).click();
    await expect(page).toHaveURL(/\?view=about$/);
    await expect(bar.getByRole("link", { name: "说明", exact: true })).toBeVisible();
  });

  test("gives every view 44 px on a phone, and closes with Escape", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto("./?view=quality");
    const button = page.getByText("视图与设置");
    await button.click();
    const menu = page.getByRole("navigation", { name: "视图" });
    for (const link of await menu.getByRole("link").all())
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect((await new AxeBuilder({ page }).include("header").analyze()).violations).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(menu).toBeHidden();
    await expect(button).toBeFocused();
  });
});
