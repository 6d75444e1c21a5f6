import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./fixture.ts";

test.describe("the overview", () => {
  test("counts what is held and says what it is not", async ({ page }) => {
    await page.goto("./");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "已收录2个部门的2份公开文件，都是预算；1份有法定表可查，怀来县人民政府办公室一份未列法定表",
    );
    await expect(page.getByText("已加载2个部门，不等于各级一般公共预算支出")).toBeVisible();
  });

  test("shows which of the nine tables each document holds", async ({ page }) => {
    await page.goto("./");
    await expect(
      page.getByRole("img", {
        name: "平乡县人民政府办公室2023年预算：有表有数 7、空表列示：写明没有此项，按0计 2（政府性基金、国有资本经营）",
      }),
    ).toBeVisible();
    await expect(
      page.getByRole("img", { name: "怀来县人民政府办公室2023年预算：本文件未列 9" }),
    ).toBeVisible();
  });

  test("lists each department's figures with their shares and changes", async ({ page }) => {
    await page.goto("./");
    const row = page.getByRole("row", { name: /^平乡县人民政府办公室 .*1,140\.33/ });
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
    await expect(other).toContainText("推算 12.06%");
    await expect(page.getByText(/标“推算”的，文件没有直接写财政拨款支出/u)).toBeVisible();
  });

  test("names its tables, and offers no order where every group has one row", async ({ page }) => {
    await page.goto("./");
    await expect(page.getByRole("table", { name: "有什么：部门 × 年度 × 表" })).toBeVisible();
    const departments = page.getByRole("table", { name: "最近一年，各部门" });
    await expect(departments.getByRole("columnheader", { name: "支出合计" })).toBeVisible();
    await expect(departments.getByRole("columnheader").getByRole("button")).toHaveCount(0);
    await expect(page.getByText("组与组之间不排序。点部门名进入该部门。")).toBeVisible();
    await expect(page.getByText(/组内按/u)).toHaveCount(0);
  });

  test("marks the Chinese names on an English page", async ({ page }) => {
    await page.goto("./?lang=en");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "2 disclosures of 2 departments, all budgets: 1 with statutory tables, 怀来县人民政府办公室 with none of the nine",
    );
    await expect(page.getByRole("heading", { level: 1 }).locator('[lang="zh-CN"]')).toHaveText(
      "怀来县人民政府办公室",
    );
    await expect(
      page.getByRole("link", { name: "平乡县人民政府办公室" }).first().locator('[lang="zh-CN"]'),
    ).toHaveCount(1);
  });

  test("opens the evidence of a figure", async ({ page }) => {
    await page.goto("./");
    await page
      .getByRole("row", { name: /^平乡县人民政府办公室 .*1,140\.33/ })
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
