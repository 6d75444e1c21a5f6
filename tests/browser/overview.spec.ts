import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./fixture.ts";

test.describe("the overview", () => {
  test("counts what is held and says what it is not", async ({ page }) => {
    await page.goto("./");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "已收录2个部门的2份公开文件，都是预算；1份有表可查，怀来县人民政府办公室一份只有文字说明",
    );
    await expect(page.getByText("已加载2个部门，不等于各级一般公共预算支出")).toBeVisible();
  });

  test("shows which of the nine tables each document holds", async ({ page }) => {
    await page.goto("./");
    await expect(
      page.getByRole("img", {
        name: "平乡县人民政府办公室2023年预算：有表有数 7、空表列示：写明没有此项，按0计 2",
      }),
    ).toBeVisible();
    await expect(
      page.getByRole("img", { name: "怀来县人民政府办公室2023年预算：本文件未列 9" }),
    ).toBeVisible();
  });

  test("lists each department's figures with their shares and changes", async ({ page }) => {
    await page.goto("./");
    const row = page.getByRole("row", { name: /^平乡县人民政府办公室 1,140\.33/ });
    await expect(row.getByRole("cell")).toContainText([
      "1,140.33",
      "",
      "42.66%",
      "−261.88",
      "−18.68%",
      "26.00",
      "2.28%",
      /提示/,
    ]);
    const other = page.getByRole("row", { name: /^怀来县人民政府办公室/ }).last();
    await expect(other).toContainText("2,001.89");
    await expect(other).toContainText("39.96%");
    await expect(other).toContainText("−25.85");
    await expect(other).toContainText("−1.27%");
    await expect(other).toContainText("241.50");
    await expect(other).toContainText("12.06%");
  });

  test("opens the evidence of a figure", async ({ page }) => {
    await page.goto("./");
    await page
      .getByRole("row", { name: /^平乡县人民政府办公室 1,140\.33/ })
      .getByRole("button")
      .first()
      .click();
    const dialog = page.getByRole("dialog", { name: "出处" });
    await expect(dialog).toContainText("部门预算支出总表");
    await expect(dialog.locator('[aria-current="true"]')).toHaveText("1140.33");
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
  });

  for (const theme of ["light", "dark"]) {
    test(`has no accessibility violation in the ${theme} theme`, async ({ page }) => {
      await page.goto(`./?theme=${theme}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      await page.goto(`./?view=about&theme=${theme}&lang=en`);
      await expect(page.getByRole("heading", { name: "Terms" })).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });
  }

  test("scrolls nothing sideways on a phone but a table in its own box", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const query of ["./", "./?lang=en", "./?view=about", "./?view=about&lang=en"]) {
      await page.goto(query);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, query).toBeLessThanOrEqual(360);
    }
  });
});
