import { expectNoBarriers } from "./barriers.ts";
import { expect, test, type Page } from "./fixture.ts";

const PINGXIANG = "./?view=department&dept=130532-434";
const HUAILAI = "./?view=department&dept=130730-434";

test.describe("平乡县人民政府办公室 2023", () => {
  test.beforeEach(async ({ page }) => {
    await open(page, PINGXIANG);
  });

  test("the sentence states the whole, its move and the part that explains it", async ({ page }) => {
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "平乡县人民政府办公室2023年预算1,140.33万元，较2022年减少261.88万元，下降18.68%：项目支出减少314.08万元，原因归类：职能划转；基本支出增加52.20万元",
    );
    const main = page.getByRole("main");
    await expect(main.getByText("预算数，非实际支出", { exact: true })).toBeVisible();
    await expect(main).toContainText("部门代码434");
    await expect(main).toContainText("汇总2个单位");
  });

  test("four figures introduce the department with what they are a part of", async ({ page }) => {
    const figures = page.locator("dl").first();
    await expect(figures).toContainText("1,140.33万元全部为一般公共预算拨款");
    await expect(figures).toContainText("653.82万元57.34%；人员 615.70万元，公用 38.12万元");
    await expect(figures).toContainText("486.51万元42.66%；9个项目有绩效目标");
    await expect(figures).toContainText("26.00万元占财政拨款支出2.28%；每辆车运行 2.86万元");
    await expect(page.getByRole("img", { name: "基本支出 57.34%、项目支出 42.66%" })).toBeVisible();
  });

  test("the change stands as a waterfall and as a table whose derived year says so", async ({ page }) => {
    await expect(page.getByRole("img", { name: /^瀑布图：从2022年预算到2023年预算/u })).toBeVisible();
    const table = page.getByRole("table", { name: "变化：从2022年到2023年" });
    await expect(table.getByRole("columnheader", { name: "2022年 推算" })).toBeVisible();
    expect(await cells(table.getByRole("row", { name: /^合计/u }))).toEqual([
      "合计",
      "1,402.21推算",
      "−261.88",
      "1,140.33",
      "−18.68%",
    ]);
    expect(await cells(table.getByRole("row", { name: /^项目支出/u }))).toEqual([
      "项目支出",
      "800.59推算",
      "−314.08",
      "486.51",
      "−39.23%",
    ]);
    await expect(table.getByRole("row", { name: /人员经费/u })).toContainText("原文未写");
    const main = page.getByRole("main");
    await expect(main).toContainText("52.20 − 314.08 = −261.88，三个增减额相合。");
    await expect(main).toContainText(
      "原因（归类为本项目所加，原句见原文件）：基本支出原因归类：工资政策调整；项目支出原因归类：职能划转。",
    );
    await expect(main).not.toContainText(/原文归|原文归因/u);
  });

  test("revenue takes from the narrative what its table leaves blank", async ({ page }) => {
    const part = page.getByRole("region", { name: "钱从哪里来" });
    await expect(part).toContainText("取自收入总表，财政拨款按资金分列取自收支总表。");
    for (const [name, amount] of [
      ["政府性基金预算拨款收入", "0.00据说明"],
      ["财政专户收入", "0.00据说明"],
      ["其他收入", "0.00据说明"],
      ["上年结转", "0.00据说明"],
    ] as const) {
      expect((await cells(part.getByRole("row", { name: new RegExp(name, "u") })))[1], name).toBe(amount);
    }
    await expect(part).toContainText("表中空白、说明也未写：");
    await expect(part).toContainText("标“据说明”的，表中空白，文字说明写明。");
  });

  test("the foot counts the tables that have a title of their own", async ({ page }) => {
    await expect(page.getByText(/，21张表及文字说明；/u)).toBeVisible();
  });

  test("a derived figure tells its formula on focus", async ({ page }) => {
    const table = page.getByRole("table", { name: "变化：从2022年到2023年" });
    await table
      .getByRole("row", { name: /^合计/u })
      .getByRole("button", { name: /1,402\.21/u })
      .focus();
    await expect(page.getByRole("tooltip")).toContainText("1,140.33 + 261.88");
  });

  test("the functional lines keep their blanks and lead to the tree", async ({ page }) => {
    const part = page.getByRole("region", { name: "按功能分类" });
    expect(await cells(part.getByRole("row", { name: /2010302/u }))).toEqual([
      "2010302",
      "一般行政管理事务",
      "419.01",
      "原文空白",
      "419.01",
      "36.74%",
    ]);
    await part.getByRole("link", { name: "打开支出树" }).click();
    await expect(page).toHaveURL(/view=tree&dept=130532-434/u);
  });

  test("the economic classes are listed in short and in full", async ({ page }) => {
    const part = page.getByRole("region", { name: "按经济分类（基本支出）" });
    expect(await cells(part.getByRole("row", { name: /^301 /u }))).toEqual([
      "301",
      "工资福利支出",
      "597.80",
      "91.43%",
    ]);
    await expect(part.getByRole("row")).toHaveCount(9);
    await part.getByRole("button", { name: "列全部" }).click();
    await expect(part.getByRole("row")).toHaveCount(22);
  });

  test("三公 tells a zero of the prose from a blank and from what is not written", async ({ page }) => {
    const part = page.locator("#three-public");
    await expect(part.getByRole("heading")).toHaveText(
      "“三公”经费26.00万元，较2022年减少2.00万元，全在公务接待费",
    );
    await expect(part).toContainText("原因归类：厉行节约（原句见原文件）。");
    expect(await cells(part.getByRole("row", { name: /^“三公”经费合计/u }))).toEqual([
      "“三公”经费合计",
      "26.00",
      "",
      "28.00推算",
      "−2.00",
      "−7.14%",
    ]);
    expect(await cells(part.getByRole("row", { name: /^因公出国/u }))).toEqual([
      "因公出国（境）费",
      "0.00据说明",
      "表中空白，说明写0",
      "原文未写",
      "原文未写",
      "",
    ]);
    expect((await cells(part.getByRole("row", { name: /^公务接待费/u })))[3]).toBe("8.00推算");
    await expect(part).toContainText(
      "占财政拨款支出1,140.33万元的2.28%；公务用车运行维护费每辆 2.86万元推算（20.00 ÷ 7",
    );
  });

  test("the blank vehicle cell is explained and opens where it is blank", async ({ page }) => {
    const part = page.locator("#three-public");
    await expect(part).toContainText("合计列写20.00，一般公共预算财政拨款列原文空白，其下级写20.00。");
    await part.getByRole("button", { name: "看出处", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "出处" });
    await expect(dialog).toContainText("原文空白");
    await expect(dialog.locator('[aria-current="true"]')).toHaveCount(1);
  });

  test("nine ceilings stand beside project spending, budgets are not in the file", async ({ page }) => {
    const part = page.locator("#projects");
    await expect(part.getByRole("heading")).toHaveText(
      "九个项目的成本指标合计490.51万元推算，项目支出486.51万元",
    );
    await expect(part).toContainText("提示 两数之差只作提示，不作不一致：4.00");
    await expect(part.getByRole("button", { name: /个绩效指标/u })).toHaveCount(9);
    await expect(part.getByText("本文件未列", { exact: true })).toHaveCount(9);
    await expect(part.getByRole("row", { name: /^12345热线平台/u })).toContainText("4个 × 2.79万元");
  });

  test("a project opens its targets by the keyboard", async ({ page }) => {
    const button = page.getByRole("button", { name: /^12345热线平台 9个绩效指标/u });
    await expect(button).toHaveAttribute("aria-expanded", "false");
    await button.press("Enter");
    await expect(button).toHaveAttribute("aria-expanded", "true");
    const targets = page.getByRole("table", { name: "12345热线平台，9个绩效指标" });
    await expect(targets.getByRole("row", { name: /热线平台坐席/u })).toContainText("4个");
    await expect(targets.getByRole("row", { name: /坐席服务费/u })).toContainText("2.79万元");
    await expect(targets.getByRole("row", { name: /群众投诉满意率/u })).toContainText("≥95%");
    await button.press("Enter");
    await expect(targets).toBeHidden();
  });

  test("procurement is declared none, assets keep their blanks", async ({ page }) => {
    const procurement = page.getByRole("region", { name: "政府采购预算" });
    await expect(procurement).toContainText("空表列示");
    await expect(procurement).toContainText("0.00万元");
    const assets = page.getByRole("region", { name: "固定资产" });
    expect(await cells(assets.getByRole("row", { name: /^资产总额/u }))).toEqual([
      "资产总额",
      "原文空白",
      "708.22",
    ]);
    expect(await cells(assets.getByRole("row", { name: /^车辆/u }))).toEqual([
      "车辆（台、辆）",
      "7",
      "118.20",
    ]);
    expect(await cells(assets.getByRole("row", { name: /^房屋/u }))).toEqual([
      "房屋（平方米）",
      "原文空白",
      "原文空白",
    ]);
  });

  test("units are listed as printed, findings as sentences of figures", async ({ page }) => {
    const units = page.getByRole("region", { name: "机构设置" });
    await expect(units.getByRole("row", { name: /大数据发展中心/u })).toContainText("事业正科级");
    const findings = page.getByRole("region", { name: "核对与提示" });
    await expect(findings).toContainText("成本指标合计490.51万元推算，项目支出486.51万元，相差4.00万元推算");
    await expect(findings).toContainText("购置办公设备数量10套");
    await expect(findings).toContainText(/\d+处两边的数相同；另\d+处表中空白，说明写0/u);
    await findings.getByRole("link", { name: "看算式" }).first().click();
    await expect(page).toHaveURL(/view=quality&dept=130532-434/u);
  });

  test("an amount opens its evidence on the cell it was printed in", async ({ page }) => {
    const part = page.getByRole("region", { name: "按功能分类" });
    await part
      .getByRole("row", { name: /2010302/u })
      .getByRole("button", { name: "419.01" })
      .last()
      .press("Enter");
    const dialog = page.getByRole("dialog", { name: "出处" });
    await expect(dialog).toContainText("部门预算支出总表");
    await expect(dialog).toContainText("一般行政管理事务，项目支出");
    await expect(dialog.locator('[aria-current="true"]')).toHaveText("419.01");
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
  });

  test("the list of parts leads to each of them", async ({ page }) => {
    const contents = page.getByRole("navigation", { name: "本页各部分" });
    await contents.getByRole("link", { name: "核对" }).click();
    await expect(page.getByRole("heading", { name: "核对与提示" })).toBeInViewport();
    await expect(page).toHaveURL(/view=department&dept=130532-434#findings$/u);
    for (const link of await contents.getByRole("link").all()) {
      await expect(page.locator((await link.getAttribute("href")) ?? "missing")).toHaveCount(1);
    }
  });

  test("on paper every project and every economic item is unfolded", async ({ page }) => {
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("table", { name: "协同联动办公平台，9个绩效指标" })).toBeVisible();
    await expect(page.getByRole("region", { name: "按经济分类（基本支出）" }).getByRole("row")).toHaveCount(
      22,
    );
  });

  test("the figures can be taken away, exact to the fen", async ({ page }) => {
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "CSV" }).click();
    expect((await saving).suggestedFilename()).toBe("130532-434-2023-budget.csv");
  });
});

test.describe("怀来县人民政府办公室 2023, of which the file holds no statutory table", () => {
  test.beforeEach(async ({ page }) => {
    await open(page, HUAILAI);
  });

  test("the sentence comes from the narrative and says so", async ({ page }) => {
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "怀来县人民政府办公室2023年预算2,001.89万元据说明，较2022年减少25.85万元，下降1.27%：项目支出减少20.00万元，原因归类：项目增减；基本支出减少5.85万元",
    );
  });

  test("a reason of no known class is said to be there, never dropped", async ({ page }) => {
    await expect(page.getByRole("main")).toContainText(
      "基本支出原文写有原因，未归类；项目支出原因归类：项目增减。",
    );
  });

  test("the foot names the seven tables that are none of the nine", async ({ page }) => {
    await expect(page.getByText(/文件没有九张法定表，数取自文字说明与其他7张表。/u)).toBeVisible();
  });

  test("what the file lacks is named, with what it holds instead", async ({ page }) => {
    const functions = page.getByRole("region", { name: "按功能分类" });
    await expect(functions).toContainText("本文件未列这份文件没有支出总表。");
    await expect(functions).toContainText("基本支出1,201.89万元据说明");
    await expect(functions).toContainText("项目支出800.00万元据说明");
    const economic = page.getByRole("region", { name: "按经济分类（基本支出）" });
    await expect(economic).toContainText("910.68万元据说明");
    await expect(economic).toContainText("291.21万元据说明");
    await expect(page.getByRole("region", { name: "核对与提示" })).toContainText("法定表9张不在本文件中");
  });

  test("三公 is 12.06% of the appropriation named beside it", async ({ page }) => {
    const part = page.locator("#three-public");
    await expect(part.getByRole("heading")).toContainText("“三公”经费241.50万元据说明");
    await expect(part).toContainText("本文件没有“三公”经费支出表，数取自文字说明。");
    await expect(part).toContainText("公务接待费原因归类：厉行节约（原句见原文件）。");
    await expect(part).toContainText("占财政拨款支出2,001.89万元推算的12.06%");
    await expect(part).toContainText("本文件没有直接写财政拨款支出，由文件写明的各资金数相加推算");
    await expect(page.locator("dl").first()).toContainText("占财政拨款支出（推算）12.06%");
    expect((await cells(part.getByRole("row", { name: /^公务接待费/u })))[1]).toBe("211.50据说明");
  });

  test("projects carry their budgets, plan and procurement", async ({ page }) => {
    const part = page.locator("#projects");
    await expect(part.getByRole("heading")).toContainText("四个项目预算合计800.00万元");
    const rows = ["500.00", "30.00", "10.00", "260.00"];
    for (const [index, name] of [
      "电子政务平台建设资金",
      "法律事务",
      "民兵预备役",
      "综合事务经费",
    ].entries()) {
      const row = part.getByRole("row", { name: new RegExp(name, "u") });
      await expect(row.getByRole("button", { name: rows[index] ?? "" }).first()).toBeVisible();
    }
    await part.getByRole("button", { name: /电子政务平台建设资金 \d+个绩效指标/u }).click();
    await expect(part).toContainText("13073023P00005210005Q");
    await expect(part).toContainText("3月底25%、6月底50%、10月底75%、12月底100%");
    await part.getByRole("button", { name: /综合事务经费 \d+个绩效指标/u }).click();
    await expect(part).toContainText("采购12行");
    await expect(part.getByRole("listitem").filter({ hasText: "台式计算机" })).toHaveText(/8台\s4\.80万元/u);
  });

  test("procurement lists its sums and thirteen lines as printed, the share for small firms beside", async ({
    page,
  }) => {
    const part = page.locator("#procurement");
    await expect(part.getByRole("heading")).toHaveText("政府采购预算519.92万元");
    await expect(part.getByRole("row")).toHaveCount(16);
    for (const name of [/^合计/u, /^怀来县人民政府办公室小计/u]) {
      expect((await cells(part.getByRole("row", { name }))).slice(1)).toEqual([
        "",
        "",
        "",
        "519.92",
        "519.92",
        "",
        "",
      ]);
    }
    expect(await cells(part.getByRole("row", { name: /^办公椅/u }))).toEqual([
      "办公椅",
      "A05010301",
      "5把",
      "0.80",
      "4.00",
      "4.00",
      "怀财字【2023】7号综合事务经费",
      "260.00",
    ]);
    await expect(part).toContainText("项目预算是整个项目的预算，原文在它的每行重复印出，不相加。");
    await part.getByRole("row", { name: /^合计/u }).getByRole("button", { name: "519.92" }).last().click();
    const dialog = page.getByRole("dialog", { name: "出处" });
    await expect(dialog.locator('[aria-current="true"]')).toHaveText("519.92");
    await page.keyboard.press("Escape");
    const assets = page.getByRole("region", { name: "固定资产" });
    expect(await cells(assets.getByRole("row", { name: /^车辆/u }))).toEqual(["车辆（台、辆）", "0", "0.00"]);
  });
});

test("in English the words change and the document's names stay", async ({ page }) => {
  await page.goto(`${PINGXIANG}&lang=en`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "平乡县人民政府办公室 2023 budget RMB 11.40 million, compared with 2022 down RMB 2.62 million (18.68%): project expenditure down RMB 3.14 million (reason classified as functions transferred); basic expenditure up RMB 522,000",
  );
  const functions = page.getByRole("region", { name: "By function" });
  await expect(functions.getByRole("row", { name: /^201 / })).toContainText("General public services");
  await expect(functions.getByRole("row", { name: /^201 / })).toContainText("一般公共服务支出");
  await expect(page.getByRole("region", { name: "Checks and notes" })).toBeVisible();
});

for (const [name, query] of [
  ["平乡县", PINGXIANG],
  ["怀来县", HUAILAI],
] as const) {
  test(`nothing of ${name} stands in the way of assistive technology`, async ({ page }) => {
    await open(page, query);
    await page
      .getByRole("button", { name: /个绩效指标/u })
      .first()
      .click();
    await expectNoBarriers(page);
  });
}

test("on a phone nothing scrolls sideways but a table in its own box", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const query of [PINGXIANG, HUAILAI, `${PINGXIANG}&lang=en`, `${HUAILAI}&lang=en`]) {
    await page.goto(query);
    await expect(page.locator("#findings")).toBeVisible();
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond, query).toBeLessThanOrEqual(0);
  }
});

async function open(page: Page, query: string): Promise<void> {
  await page.goto(query);
  await expect(page.locator("#findings")).toBeVisible();
}

/** The cells of a row as they are read, from the name on. */
async function cells(row: ReturnType<Page["getByRole"]>): Promise<readonly string[]> {
  const texts = await row.locator("th, td").allInnerTexts();
  return texts.map((text) => text.replace(/\s+/gu, ""));
}
