import { expectNoBarriers } from "./barriers.ts";
import { expect, test } from "./fixture.ts";

test.describe("the projects", () => {
  test("lists those of all departments, targets with a number apart from targets in words", async ({
    page,
  }) => {
    await page.goto("./?view=projects");
    await expect(page.getByRole("heading", { level: 1 })).toContainText(
      "3个部门列出18个项目，绩效指标181条：定量120条、定性61条；9个项目没有写预算",
    );
    await expect(page.getByText("成本指标是上限或单价，不是项目预算").first()).toBeVisible();
    const coverage = page.getByRole("table", { name: "列出的项目占项目支出多少" });
    await expect(coverage.getByRole("row", { name: /万里街道办事处/ })).toContainText(
      /3,351\.33.*6,557\.23.*51\.11%/,
    );
    await expect(coverage.getByRole("row", { name: /平乡县/ })).toContainText(/490\.51.*4\.00/);
    await expect(page.getByRole("table", { name: "没有项目表的部门" })).toContainText("江苏省人民检察院");
  });

  test("is searched, and the address keeps the search", async ({ page }) => {
    await page.goto("./?view=projects");
    await page.getByRole("searchbox", { name: "查找项目、部门或指标名称" }).fill("怀来 法律");
    await expect(page.getByText("18个项目中1个相符")).toBeVisible();
    await page.reload();
    await expect(page.getByRole("button", { name: /7号法律事务 定量指标/ })).toBeVisible();
    await page.getByRole("searchbox", { name: "查找项目、部门或指标名称" }).fill("没有这个项目");
    await page.getByRole("button", { name: "清除查找" }).click();
    await expect(page.getByText("18个项目", { exact: true })).toBeVisible();
  });

  test("opens a project by key: plan, targets, procurement, and each figure its cell", async ({ page }) => {
    await page.goto("./?view=projects&dept=130730-434");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("的100.00%");
    await page.getByRole("button", { name: /7号电子政务平台建设资金 定量指标/ }).focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/pick=project:130730-434-2023-budget-p1/);
    const targets = page.getByRole("table", { name: /绩效指标$/ });
    await expect(targets.getByRole("row", { name: /总成本/ })).toContainText(/不超过.*500.*万元.*定量/);
    await expect(targets.getByRole("row", { name: /保障正常运行/ })).toContainText("定性");
    await expect(page.getByText("3月底25%、6月底50%、10月底75%、12月底100%")).toBeVisible();
    const bought = page.getByRole("table", { name: /采购$/ });
    await bought
      .getByRole("button", { name: /500\.00/ })
      .last()
      .click();
    await expect(page.getByRole("dialog")).toContainText("500");
  });

  test("orders by budget", async ({ page }) => {
    await page.goto("./?view=projects&sort=-budget");
    const first = page.getByRole("table", { name: "项目", exact: true }).getByRole("rowheader").first();
    await expect(first).toContainText("公共服务设施运行经费");
  });

  test("says what a document without project tables states", async ({ page }) => {
    await page.goto("./?view=projects&dept=320000-n1tdw6lo&year=2018");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("江苏省人民检察院的文件没有项目表");
    await expect(page.getByRole("table", { name: "没有项目表的部门" })).toContainText("5,573.00");
  });

  test("speaks English", async ({ page }) => {
    await page.goto("./?view=projects&dept=310107-n1uslkkk&year=2023&lang=en");
    await expect(page.getByRole("heading", { level: 1 })).toContainText(
      "lists 5 projects in 2023, budgeted at RMB 33.51 million",
    );
  });

  test("has no barrier axe can find", async ({ page }) => {
    await page.goto(`./?view=projects&pick=project:130730-434-2023-budget-p1`);
    await expect(page.getByRole("table", { name: /绩效指标$/ })).toBeVisible();
    await expectNoBarriers(page);
  });

  test("fits a phone", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto("./?view=projects&pick=project:130532-434-2023-budget-p1");
    await expect(page.getByRole("table", { name: /绩效指标$/ })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});
