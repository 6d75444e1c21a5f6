import { expectNoBarriers } from "./barriers.ts";
import { expect, test } from "./fixture.ts";

const UNLIKE = "./?view=compare&dept=320000-n1tdw6lo,130532-434&year=2018,2023";

test.describe("departments side by side", () => {
  test("begins with the newest group and says so, its figures and how far apart they are", async ({
    page,
  }) => {
    await page.goto("./?view=compare");
    const heading = page.getByRole("heading", { level: 1 });
    await expect(heading).toContainText("上海市普陀区4个部门2025年预算支出合计从3,121.42万元（财政局）");
    await expect(heading).toContainText("到37,151.47万元（商务委员会），相差34,030.04万元");
    await expect(page.getByText("没有指定部门，取最近一年文件最多的一组")).toBeVisible();
    await expect(page.getByText("预算数，非实际支出").first()).toBeVisible();
    const table = page.getByRole("table", { name: "同样的数，列成表" });
    await expect(table.getByRole("row").nth(1)).toContainText(
      /商务委员会\s*37,151\.47\s*1,983\.07\s*5\.34%\s*35,168\.40\s*94\.66%/,
    );
    await expect(table.getByRole("row").nth(2)).toContainText(/18,976\.76.*53\.40%.*46\.60%/s);
    await expect(table.getByRole("row").nth(3)).toContainText(/9,101\.68.*27\.04%.*72\.96%/s);
    await expect(table.getByRole("row").nth(4)).toContainText(/3,121\.42.*80\.48%.*19\.52%/s);
  });

  test("a difference opens its formula, and from there the printed cells", async ({ page }) => {
    await page.goto("./?view=compare");
    await page
      .getByRole("heading", { level: 1 })
      .getByRole("button", { name: /34,030\.04/ })
      .click();
    const dialog = page.getByRole("dialog");
    await expect(dialog).toContainText("34,030.04");
    await expect(dialog).toContainText("37,151.4655 − 3,121.42058 = 34,030.04492");
    await expect(dialog).toContainText("上海市普陀区商务委员会 − 上海市普陀区财政局");
  });

  test("检察院 2018 and 平乡县 2023: conditions first, both figures, no difference and no invented split", async ({
    page,
  }) => {
    await page.goto(UNLIKE);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("年度、地区层级不同，只并列，不相减");
    const conditions = page.getByRole("table", { name: "可比性" });
    await expect(conditions.getByRole("row", { name: /^年度/ })).toContainText(/不同\s*2018年\s*2023年/);
    await expect(conditions.getByRole("row", { name: /^地区层级/ })).toContainText(/不同\s*省级\s*区县级/);
    await expect(conditions.getByRole("row", { name: /^资金/ })).toContainText(/不同\s*财政拨款\s*全部资金/);
    await expect(conditions.getByRole("row", { name: /^按功能分基本/ })).toContainText(
      /不同\s*只有一栏\s*分列/,
    );
    await expect(conditions.getByRole("row", { name: /^阶段/ })).toContainText(/一致\s*预算\s*预算/);
    const standings = page.getByRole("table", { name: "可比到哪一层" });
    await expect(standings.getByRole("row", { name: /^按功能分的基本/ })).toContainText(
      "江苏省人民检察院2018年预算：功能分类表只有一个金额栏，没有基本、项目两栏，不作推算",
    );
    const differences = page.getByRole("region", { name: "差异" });
    await expect(differences).toContainText("不相减、不排名");
    await expect(differences).not.toContainText("相差");
    await expect(differences).not.toContainText("%");
  });

  test("adds a department by its pinyin and takes one away, with the keyboard alone", async ({ page }) => {
    await page.goto("./?view=compare&dept=130532-434");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("只有平乡县人民政府办公室一份文件");
    const search = page.getByRole("combobox", { name: "添加部门" });
    await search.focus();
    await page.keyboard.type("hlx");
    await expect(page.getByRole("option", { name: /怀来县人民政府办公室/ })).toHaveAttribute(
      "aria-selected",
      "true",
    );
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/dept=130532-434,130730-434/);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(
      "2,001.89万元据说明（怀来县人民政府办公室）",
    );
    await expect(page.getByRole("heading", { level: 1 })).toContainText("相差861.56万元");
    const chips = page.getByRole("list", { name: "并列" });
    await chips.getByRole("button", { name: "移除怀来县人民政府办公室" }).focus();
    await page.keyboard.press("Enter");
    await expect(chips.getByRole("listitem")).toHaveCount(1);
  });

  test("怀来县 without tables: figures from the text, no functional table, and the rest still stands", async ({
    page,
  }) => {
    await page.goto("./?view=compare&dept=130532-434,130730-434&chart=heatmap");
    const table = page.getByRole("table", { name: "同样的数，列成表" });
    await expect(table.getByRole("row", { name: /201/ })).toContainText("94.08%");
    await expect(table.getByRole("row", { name: /201/ })).toContainText("本文件未列");
    await expect(
      page.getByRole("table", { name: "可比到哪一层" }).getByRole("row", { name: /^按功能分类/ }),
    ).toContainText("怀来县人民政府办公室：本文件未列");
  });

  test("two years: the change where years compare, the failed condition where units were added", async ({
    page,
  }) => {
    await page.goto("./?view=compare&chart=dumbbell");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("1个部门条件不同，不算增减");
    const table = page.getByRole("table", { name: "同样的数，列成表" });
    await expect(table.getByRole("row", { name: /24,458\.43/ })).toContainText(/27,664\.22\s*汇总单位不同/);
    await expect(table.getByRole("row", { name: /21,955\.35/ })).toContainText(
      /24,169\.74\s*\+2,214\.39推算\s*\+10\.09%/,
    );
    await expect(page.getByRole("img", { name: /两年之间/ })).toContainText("汇总单位不同");
  });

  test("two years of departments with one: says so and leads to those that have two", async ({ page }) => {
    await page.goto("./?view=compare&dept=130532-434,130730-434&chart=dumbbell");
    await expect(page.getByText("这些部门没有两个年度的文件")).toBeVisible();
    await page.getByRole("link", { name: "看有两年文件的部门" }).click();
    await expect(page.getByRole("img", { name: /两年之间/ })).toBeVisible();
  });

  test("the picture prints the table's figures, and says what a log scale is", async ({ page }) => {
    await page.goto("./?view=compare&scale=log&measures=total,three-public");
    const picture = page.getByRole("img", { name: /各部门各项/ });
    for (const figure of ["37,151.47", "18,976.76", "9,101.68", "3,121.42", "867.50", "0.95"])
      await expect(picture).toContainText(figure);
    await expect(page.getByText("每条竖线是前一条的10倍")).toBeVisible();
    await page.getByRole("radio", { name: "金额" }).check();
    await expect(page).not.toHaveURL(/scale=/);
    await expect(page.getByText("最短的条不到满格的百分之一")).toBeVisible();
  });

  test("reads in English", async ({ page }) => {
    await page.goto(`${UNLIKE}&lang=en`);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("different year, level of region");
    await expect(page.getByRole("table", { name: "What compares" })).toBeVisible();
  });

  for (const query of ["./?view=compare", `${UNLIKE}&chart=heatmap`, "./?view=compare&chart=dumbbell"]) {
    test(`has no barrier axe can find, ${query}`, async ({ page }) => {
      await page.goto(query);
      await expect(page.getByRole("table", { name: "可比性" })).toBeVisible();
      await expectNoBarriers(page);
    });
  }

  test("fits a phone", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    for (const query of [
      "./?view=compare",
      "./?view=compare&chart=dumbbell",
      "./?view=compare&chart=heatmap",
    ]) {
      await page.goto(query);
      await expect(page.getByRole("table", { name: "可比性" })).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    }
  });
});
