import { expectNoBarriers } from "./barriers.ts";
import { expect, test } from "./fixture.ts";

const PINGXIANG = "./?view=flow&dept=130532-434";

test.describe("the flow of money", () => {
  test("says how much, from where, for what", async ({ page }) => {
    await page.goto(PINGXIANG);
    const heading = page.getByRole("heading", { level: 1 });
    await expect(heading).toContainText("平乡县人民政府办公室2023年预算1,140.33万元，全部来自财政拨款收入");
    await expect(heading).toContainText(
      "94.08%用于一般公共服务支出（1,072.83万元），项目支出占42.66%（486.51万元）",
    );
    const table = page.getByRole("table", { name: "同一数据" });
    await expect(table.getByRole("row", { name: /一般公共服务支出 项目支出/ })).toContainText("419.01");
    await expect(table.getByRole("row", { name: /平乡县人民政府办公室 科学技术支出/ })).toContainText(
      "67.50",
    );
    const balance = page.getByRole("table", { name: "来源与用途是否相等" });
    await expect(balance).toContainText("一致");
  });

  test("selects with the keyboard alone, and the address keeps it", async ({ page }) => {
    await page.goto(PINGXIANG);
    const chart = page.getByRole("group", { name: /资金流向/ });
    await chart.getByRole("button", { name: /^财政拨款收入/ }).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/pick=use:201/);
    await expect(page.getByRole("status").filter({ hasText: "已选" })).toContainText("1,072.83万元");
    const lit = page.locator('tr[data-selected="true"]');
    await expect(lit).toHaveCount(3);
    await page.reload();
    await expect(lit).toHaveCount(3);
    await expect(chart.getByRole("button", { name: /^一般公共服务支出/ })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
  });

  test("takes a provincial department's classes of all money, and splits none of them", async ({ page }) => {
    await page.goto("./?view=flow&dept=320000-n1tdw6lo&year=2018");
    const heading = page.getByRole("heading", { level: 1 });
    await expect(heading).toContainText("21,955.35万元，99.93%来自财政拨款");
    await expect(heading).toContainText("原文不按科目分基本与项目");
    const table = page.getByRole("table", { name: "同一数据" });
    for (const figure of ["21,940.96", "14.39", "16,458.75", "1,836.22", "3,660.38"])
      await expect(table).toContainText(figure);
    await expect(table.getByRole("rowheader")).toHaveCount(7);
    await expect(page.getByRole("table", { name: /整个部门的基本支出与项目支出/ })).toContainText(
      "13,994.31",
    );
  });

  test("opens a sum of departments as its printed cells", async ({ page }) => {
    await page.goto("./?view=flow");
    await expect(page.getByText("未指定部门，先看上海市普陀区2025年的4个部门")).toBeVisible();
    await expect(page.getByText("已加载4个部门合计，不等于本级一般公共预算支出")).toBeVisible();
    await page
      .getByRole("heading", { level: 1 })
      .getByRole("button", { name: /68,351\.32/ })
      .click();
    await expect(page.getByRole("dialog")).toContainText("68,351.32");
    await expect(page.getByRole("dialog")).toContainText("29,381");
  });

  test("counts balances brought and carried, and says a cent of rounding", async ({ page }) => {
    await page.goto("./?view=flow&dept=310107-n095hvld&phase=final");
    const balance = page.getByRole("table", { name: "来源与用途是否相等" });
    await expect(balance).toContainText("2,995.39");
    await expect(balance).toContainText("−0.01");
    await expect(balance).toContainText("尾差");
  });

  test("says what 怀来县 lacks and what it states", async ({ page }) => {
    await page.goto("./?view=flow&dept=130730-434");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("2,001.89万元");
    const left = page.getByRole("table", { name: "没有画入" });
    await expect(left).toContainText("没有按功能科目的支出（支出总表：本文件未列）");
    await expect(left).toContainText("1,201.89");
  });

  test("adds a department by search", async ({ page }) => {
    await page.goto("./?view=flow&dept=310107-n095hvld&year=2025");
    await page.getByRole("button", { name: /增减部门/ }).click();
    await page.getByRole("searchbox", { name: /查找部门/ }).fill("商务");
    await page.getByRole("checkbox", { name: /商务委员会/ }).check();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("2个部门2025年预算合计40,272.89万元");
  });

  test("speaks English", async ({ page }) => {
    await page.goto(`${PINGXIANG}&lang=en`);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(
      "all of it from fiscal appropriation",
    );
    await expect(page.getByRole("table", { name: "The same figures" })).toContainText(
      "Science and technology",
    );
  });

  test("has no barrier axe can find", async ({ page }) => {
    await page.goto(`./?view=flow&pick=use:215`);
    await expect(page.getByRole("table", { name: "同一数据" })).toBeVisible();
    await expectNoBarriers(page);
  });

  test("fits a phone", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(PINGXIANG);
    await expect(page.getByRole("table", { name: "同一数据" })).toContainText("一般公共服务支出 → 项目支出");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});
