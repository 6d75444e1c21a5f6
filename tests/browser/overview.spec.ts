import { expectNoBarriers } from "./barriers.ts";
import { expect, test } from "./fixture.ts";

test.describe("the overview", () => {
  test("counts what is held and says what it is not", async ({ page }) => {
    await page.goto("./");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "已收录11个部门的20份公开文件，其中预算18份、决算2份；19份有法定表可查，怀来县人民政府办公室一份未列法定表",
    );
    await expect(page.getByText("已加载11个部门，不等于各级一般公共预算支出")).toBeVisible();
  });

  test("shows which of the nine tables each document holds, and leads into it", async ({ page }) => {
    await page.goto("./");
    const matrix = page.getByRole("table", { name: "有什么：部门 × 年度 × 表" });
    await expect(
      matrix.getByRole("img", {
        name: "平乡县人民政府办公室2023年预算：有表有数 7、空表列示：写明没有此项，按0计 2（政府性基金、国有资本经营）",
      }),
    ).toBeVisible();
    await expect(
      matrix.getByRole("img", { name: "怀来县人民政府办公室2023年预算：本文件未列 9" }),
    ).toBeVisible();
    await expect(page.getByText("部门决算；不带此字的是预算")).toBeVisible();
    const widths = await matrix
      .getByRole("img", { name: /年(?:预算|决算)：/ })
      .evaluateAll((ticks) => ticks.map((tick) => tick.getBoundingClientRect().width));
    expect(new Set(widths).size).toBe(1);
    await matrix.getByRole("link", { name: /^上海市普陀区财政局2024年决算/ }).click();
    await expect(page).toHaveURL(/view=department&dept=310107-n095hvld&year=2024&phase=final$/);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("2024年决算2,940.05万元");
  });

  test("lists each department's figures with their shares and changes", async ({ page }) => {
    await page.goto("./");
    const table = page.getByRole("table", { name: "最近一年，各部门" });
    const row = table.getByRole("row", { name: /平乡县人民政府办公室 .*1,140\.33/ });
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
    const other = table.getByRole("row", { name: /怀来县人民政府办公室/ });
    await expect(other).toContainText("2,001.89");
    await expect(other).toContainText("39.96%");
    await expect(other).toContainText("−25.85");
    await expect(other).toContainText("−1.27%");
    await expect(other).toContainText("241.50");
    await expect(other).toContainText("推算 12.06%");
    await expect(page.getByText(/标“推算”的，文件没有直接写财政拨款支出/u)).toBeVisible();
    const unstated = table.getByRole("row", { name: /普陀区人民政府办公室/ });
    await expect(unstated).toContainText("9,101.68");
    await expect(unstated).toContainText("原文未写");
  });

  test("sorts within a place and year only", async ({ page }) => {
    await page.goto("./");
    const table = page.getByRole("table", { name: "最近一年，各部门" });
    await expect(page.getByText("组内按支出合计从大到小排列。")).toBeVisible();
    await table.getByRole("button", { name: "按“三公”经费排序" }).click();
    await expect(page).toHaveURL(/sort=-three-public$/);
    await expect(table.getByRole("rowheader")).toHaveText([
      "上海市普陀区 · 2025年预算",
      "上海市普陀区人民政府办公室",
      "上海市普陀区人民政府万里街道办事处",
      "上海市普陀区商务委员会",
      "上海市普陀区财政局",
      "河北省邢台市平乡县 · 2023年预算",
      "平乡县人民政府办公室",
      "河北省张家口市怀来县 · 2023年预算",
      "怀来县人民政府办公室",
      "江苏省 · 2019年预算",
      "江苏省人大常委会办公厅",
      "中共江苏省委办公厅",
      "江苏省人民检察院",
    ]);
  });

  test("adds up one place, year and phase, and says what the sum is not", async ({ page }) => {
    await page.goto("./");
    const sums = page.getByRole("table", { name: "已加载部门合计" });
    const jiangsu = sums.getByRole("row", { name: /江苏省 · 2019年预算/ });
    await expect(jiangsu).toContainText("已加载3个部门合计，不等于本级一般公共预算支出");
    await expect(jiangsu).toContainText("70,164.33");
    await expect(jiangsu).toContainText("1,694.06");
    await expect(sums.getByRole("row", { name: /普陀区 · 2025年预算/ })).toContainText("68,351.32");
    await expect(sums.getByRole("row", { name: /河北省/ })).toHaveCount(0);
    await jiangsu.getByRole("button", { name: /70,164\.33/ }).click();
    const dialog = page.getByRole("dialog", { name: "出处" });
    for (const operand of ["27,664.22", "24,169.74", "18,330.37"])
      await expect(dialog).toContainText(operand);
  });

  test("is narrowed by place, year, phase, scope and size", async ({ page }) => {
    await page.goto("./");
    const table = page.getByRole("table", { name: /各部门$/ });
    const names = table.locator("tbody").getByRole("link", { name: /室$|局$|会$|厅$|院$|处$|部$/ });
    await page.getByRole("combobox", { name: "地区" }).selectOption("上海市普陀区");
    await expect(page).toHaveURL(/region=310107$/);
    await expect(names).toHaveCount(4);
    await page.getByRole("combobox", { name: "规模（支出合计）" }).selectOption("1亿元到10亿元");
    await expect(names).toHaveText(["上海市普陀区商务委员会", "上海市普陀区人民政府万里街道办事处"]);
    await page.goto("./?year=2018");
    await expect(page.getByRole("heading", { name: "2018年，各部门" })).toBeVisible();
    await expect(names).toHaveCount(3);
    await page.goto("./");
    await page.getByRole("link", { name: "决算2份" }).click();
    await expect(page).toHaveURL(/phase=final$/);
    await expect(names).toHaveText(["上海市普陀区财政局", "中共上海市普陀区委社会工作部"]);
    await expect(page.getByText("预算数，非实际支出")).toHaveCount(0);
    await page.getByRole("combobox", { name: "阶段" }).selectOption("预算");
    await page.getByRole("combobox", { name: "范围" }).selectOption("单位（仅本单位）");
    await expect(names).toHaveText(["上海市普陀区社会福利院"]);
    await page.goto("./?size=100000-");
    await expect(page.getByText("这个范围里没有部门。请放宽地区、年度或规模。")).toBeVisible();
  });

  test("carries chosen departments into another view", async ({ page }) => {
    await page.goto("./");
    await page.getByRole("checkbox", { name: "选择江苏省人民检察院" }).check();
    await page.getByRole("checkbox", { name: "选择江苏省人大常委会办公厅" }).press("Space");
    const chosen = page.getByRole("region", { name: "已选的部门" });
    await expect(chosen).toContainText("已选2个部门：江苏省人民检察院、江苏省人大常委会办公厅");
    await expect(page).toHaveURL(/\?dept=320000-n1tdw6lo,320000-n1cdf0a6$/);
    await page.reload();
    await expect(page.getByRole("checkbox", { name: "选择江苏省人民检察院" })).toBeChecked();
    await chosen.getByRole("link", { name: "构成" }).click();
    await expect(page).toHaveURL(/\?view=composition&dept=320000-n1tdw6lo,320000-n1cdf0a6$/);
    const table = page.getByRole("table", { name: "各部门支出合计的构成" });
    await expect(table.getByRole("row", { name: /^江苏省人民检察院/ })).toContainText("24,169.74");
    await expect(table).toContainText("已加载2个部门合计，不等于本级一般公共预算支出");
    await page.goBack();
    await chosen.getByRole("button", { name: "清除" }).click();
    await expect(chosen).toHaveCount(0);
  });

  test("marks the Chinese names on an English page", async ({ page }) => {
    await page.goto("./?lang=en");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "20 disclosures of 11 departments, 18 budgets and 2 final accounts: 19 with statutory tables, 怀来县人民政府办公室 with none of the nine",
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
      .getByRole("row", { name: /平乡县人民政府办公室 .*1,140\.33/ })
      .getByRole("button")
      .first()
      .click();
    const dialog = page.getByRole("dialog", { name: "出处" });
    await expect(dialog).toContainText("部门预算支出总表");
    await expect(dialog.locator('[aria-current="true"]')).toHaveText("1140.33");
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
  });

  test("has no barrier axe can find, with departments chosen and in the English notes", async ({ page }) => {
    await page.goto("./?dept=320000-n1tdw6lo");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectNoBarriers(page);
    await page.goto("./?view=about&lang=en");
    await expect(page.getByRole("heading", { name: "Terms" })).toBeVisible();
    await expectNoBarriers(page);
  });

  test("scrolls nothing sideways on a phone but a table in its own box", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const query of [
      "./",
      "./?lang=en",
      "./?dept=320000-n1tdw6lo,320000-n1cdf0a6",
      "./?view=about",
      "./?view=about&lang=en",
    ]) {
      await page.goto(query);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, query).toBeLessThanOrEqual(360);
    }
  });
});
