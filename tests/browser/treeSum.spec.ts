import { expectNoBarriers } from "./barriers.ts";
import { expect, test } from "./fixture.ts";

const FOUR = "310107-n1uslkkk,310107-n07g1t4g,310107-n0uin491,310107-n095hvld";

test.describe("the tree of four departments added up", () => {
  test("says the sum, what it is not, and who spends most", async ({ page }) => {
    await page.goto(`./?view=tree&dept=${FOUR}`);
    const heading = page.getByRole("heading", { level: 1 });
    await expect(heading).toContainText("4个部门2025年合计计划支出68,351.32万元");
    await expect(heading).toContainText("上海市普陀区商务委员会最多，37,151.47万元，占54.35%");
    await expect(page.getByText("已加载4个部门合计，不等于本级一般公共预算支出")).toBeVisible();
    await expect(page.getByText("预算数，非实际支出")).toBeVisible();
  });

  test("lists for each line the departments that spend there", async ({ page }) => {
    await page.goto(`./?view=tree&dept=${FOUR}&node=206`);
    const ranking = page.getByRole("table", { name: "科学技术支出：各部门" });
    await expect(ranking.getByRole("row").nth(1)).toContainText(
      /1\s*上海市普陀区商务委员会\s*1,720\.00\s*99\.42%/,
    );
    await expect(ranking.getByRole("row").nth(2)).toContainText("上海市普陀区人民政府万里街道办事处");
    await expect(ranking.getByRole("row").nth(2)).toContainText("0.58%");
    await expect(page.getByText("4个部门中2个列有这一行")).toBeVisible();
  });

  test("opens a sum as its printed cells", async ({ page }) => {
    await page.goto(`./?view=tree&dept=${FOUR}&node=206`);
    await page
      .getByRole("treegrid")
      .getByRole("button", { name: /1,730\.00/ })
      .first()
      .click();
    const dialog = page.getByRole("dialog");
    await expect(dialog).toContainText("1,730.00");
    await expect(dialog).toContainText("1,720");
  });

  test("says which departments are not in the sum", async ({ page }) => {
    await page.goto("./?view=tree&dept=310107-n1uslkkk,320000-n1tdw6lo,320000-n1cdf0a6&year=2018");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("2个部门2018年合计");
    const left = page.getByRole("table", { name: "没有计入合计" });
    await expect(left).toContainText("上海市普陀区人民政府万里街道办事处");
    await expect(left).toContainText("没有收录这一年度、阶段和范围的文件");
  });

  test("has no barrier axe can find", async ({ page }) => {
    await page.goto(`./?view=tree&dept=${FOUR}`);
    await expect(page.getByRole("treegrid")).toBeVisible();
    await expectNoBarriers(page);
  });

  test("fits a phone", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(`./?view=tree&dept=${FOUR}`);
    await expect(page.getByRole("treegrid")).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});
