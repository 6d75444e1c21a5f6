import { expectNoBarriers } from "./barriers.ts";
import { expect, test, type Page } from "./fixture.ts";

const PINGXIANG = "./?view=composition&dept=130532-434";
const HUAILAI = "./?view=composition&dept=130730-434";
const PAIR = "./?view=composition&dept=130532-434,130730-434";

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(
    page.getByRole("heading", { name: /项目支出.*万元|Project expenditure/ }).last(),
  ).toBeVisible();
}

test.describe("the composition", () => {
  test("says what is basic and what is project money, each with its share", async ({ page }) => {
    await open(page, PINGXIANG);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "平乡县人民政府办公室2023年基本支出653.82万元，占57.34%；项目支出486.51万元，占42.66%",
    );
    await expect(page.getByText("预算数，非实际支出").first()).toBeVisible();
  });

  test("shows total = basic + project of every department, and adds no two counties", async ({ page }) => {
    await open(page, PAIR);
    const table = page.getByRole("table", { name: "各部门支出合计的构成" });
    await expect(table.getByRole("row", { name: /^平乡县/ })).toHaveText(
      /1,140\.33653\.8257\.34%486\.5142\.66%/,
    );
    await expect(table.getByRole("row", { name: /^怀来县/ })).toHaveText(
      /2,001\.89.*1,201\.89.*60\.04%.*800\.00.*39\.96%/,
    );
    await expect(page.getByText("地区不同，不相加")).toBeVisible();
    await expect(page.getByText(/3,142\.22/)).toHaveCount(0);
    await expect(
      page.getByRole("img", {
        name: "平乡县人民政府办公室支出合计的构成：基本支出 653.82 57.34%、项目支出 486.51 42.66%",
      }),
    ).toBeVisible();
  });

  test("divides each function into basic and project, blanks left blank", async ({ page }) => {
    await open(page, PINGXIANG);
    const table = page.getByRole("table", { name: "按功能分类" });
    const general = table.getByRole("row", { name: /一般公共服务支出/ }).getByRole("cell");
    await expect(general).toContainText(["201", "1,072.83", "653.82", "419.01", "94.08%"]);
    const science = table.getByRole("row", { name: /^206 科学技术支出/ }).getByRole("cell");
    await expect(science).toContainText(["206", "67.50", "原文空白", "67.50", "5.92%"]);
    await expect(page.getByText("按原文数，每行基本＋项目＝合计都成立，空格处无差额。")).toBeVisible();
  });

  test("divides the basic part into personnel, public operating and economic classes", async ({ page }) => {
    await open(page, PINGXIANG);
    await expect(
      page
        .getByRole("heading")
        .filter({ hasText: "基本支出653.82万元：人员经费615.70万元，公用经费38.12万元" }),
    ).toBeVisible();
    const table = page.getByRole("table", { name: "基本支出按经济分类" });
    await expect(table.getByRole("row", { name: /工资福利支出/ })).toContainText("597.80");
    await expect(table.getByRole("row", { name: /工资福利支出/ })).toContainText("91.43%");
    await expect(table.getByRole("row", { name: /商品和服务支出 .*38\.12/ }).first()).toContainText("5.83%");
    await expect(table.getByRole("row", { name: /对个人和家庭的补助/ })).toContainText("2.74%");
    await expect(table.getByRole("row", { name: /30101/ })).toContainText("382.00");
  });

  test("sets the ceilings beside the project money and gives no budget that is not printed", async ({
    page,
  }) => {
    await open(page, PINGXIANG);
    await expect(
      page.getByRole("heading").filter({ hasText: "项目支出486.51万元：9个项目的成本指标合计490.51万元" }),
    ).toBeVisible();
    await expect(page.getByText(/成本指标合计与项目支出相差4\.00万元/)).toBeVisible();
    const row = page.getByRole("row", { name: /^12345热线平台/ });
    await expect(row).toContainText("本文件未列");
    await expect(row).toContainText("11.16");
    await expect(row).toContainText("4个 × 2.79万元");
  });

  test("says what the file without tables does not hold and what its text states", async ({ page }) => {
    await open(page, HUAILAI);
    await expect(page.getByText("文件中没有“支出总表”。文字说明写有：")).toBeVisible();
    await expect(
      page.getByText("文件中没有“一般公共预算基本支出表（经济分类）”。文字说明写有："),
    ).toBeVisible();
    await expect(page.getByText("910.68万元").first()).toBeVisible();
    await expect(page.getByText("291.21万元").first()).toBeVisible();
    const table = page.getByRole("table", { name: "各项目的预算与成本指标" });
    await expect(table.getByRole("row", { name: /各项目合计/ })).toContainText("800.00");
    for (const [name, budget] of [
      ["电子政务平台建设资金", "500.00"],
      ["法律事务", "30.00"],
      ["民兵预备役", "10.00"],
      ["综合事务经费", "260.00"],
    ] as const) {
      await expect(table.getByRole("row", { name: new RegExp(name) })).toContainText(budget);
    }
  });

  test("opens the evidence of a figure with the keyboard, on its printed cell", async ({ page }) => {
    await open(page, PINGXIANG);
    const row = page.getByRole("table", { name: "按功能分类" }).getByRole("row", { name: /2010302/ });
    await row.getByRole("button", { name: "419.01" }).first().focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog");
    await expect(dialog.locator('[aria-current="true"]')).toHaveText("419.01");
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(row.getByRole("button", { name: "419.01" }).first()).toBeFocused();
  });

  test("leads from the departments to one department", async ({ page }) => {
    await open(page, PAIR);
    await page.getByRole("link", { name: "怀来县人民政府办公室" }).first().click();
    await expect(page).toHaveURL(/dept=130730-434/);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("基本支出1,201.89万元");
  });

  test("speaks English", async ({ page }) => {
    await open(page, `${PINGXIANG}&lang=en`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "平乡县人民政府办公室 2023: basic expenditure RMB 6.54 million, 57.34% of its total; project expenditure RMB 4.87 million, 42.66% of its total",
    );
    await expect(page.getByRole("heading", { name: "By function" })).toBeVisible();
    await expect(page.getByRole("row", { name: /General public services/ })).toContainText("1,072.83");
  });

  test("has no barrier axe can find", async ({ page }) => {
    for (const address of [HUAILAI, PAIR]) {
      await open(page, address);
      await expectNoBarriers(page);
    }
  });

  test("scrolls nothing sideways on a phone but a table in its own box", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const address of [PINGXIANG, HUAILAI, `${PAIR}&lang=en`]) {
      await open(page, address);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, address).toBeLessThanOrEqual(360);
    }
  });
});
