import { expectNoBarriers } from "./barriers.ts";
import { expect, test, type Page } from "./fixture.ts";

const PINGXIANG = "./?view=quality&dept=130532-434";
const HUAILAI = "./?view=quality&dept=130730-434";
const PAIR = "./?view=quality&dept=130532-434,130730-434";

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole("heading", { name: /逐处结果|Result by result/ }).first()).toBeVisible();
}

/** The one result of a rule, as the reader finds it in the list. */
function finding(page: Page, rule: string) {
  return page.getByRole("listitem").filter({ has: page.getByText(rule, { exact: true }) });
}

test.describe("the checks", () => {
  test("count the results by outcome in a sentence", async ({ page }) => {
    await open(page, PINGXIANG);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      /^平乡县人民政府办公室2023年预算的\d+处核对：一致\d+处，不一致0处；2处无法核对（其中1处原文未写），1处口径不同，2处提示$/,
    );
    await expect(page.getByRole("heading", { name: "原文两处不一致：没有" })).toBeVisible();
  });

  test("fold what agrees by rule: 57 parent sums of residual 0", async ({ page }) => {
    await open(page, PINGXIANG);
    const summary = page.getByText("57处上下级相加，差均为0.00");
    await expect(summary).toBeVisible();
    await summary.click();
    const table = page.getByRole("table", { name: "57处上下级相加，差均为0.00" });
    await expect(table.getByRole("row")).toHaveCount(58);
    await expect(table.getByText(/597\.80\s*\+\s*38\.12\s*\+\s*17\.90\s*=\s*653\.82/).first()).toBeVisible();
  });

  test("tell a nil of the narrative beside a blank table from two equal figures", async ({ page }) => {
    await open(page, PINGXIANG);
    const agreeing = page.getByRole("heading", { name: /^一致 \d+处/ });
    await expect(agreeing).toContainText(/\d+处两边的数相同；11处表中空白，文件写明为0或没有。$/);
    await page.getByText("7处表中空白，说明写0（说明与表相比）").click();
    const nils = page.getByRole("table", { name: "7处表中空白，说明写0（说明与表相比）" });
    await expect(nils.getByRole("row", { name: /因公出国（境）费/ })).toContainText("原文空白");
    await expect(page.getByText("3处空表，表注写明没有（表注与表中的数相符）")).toBeVisible();
    const meaning = page.getByRole("definition").filter({ hasText: "空表列示，而文件写明为0或没有" });
    await expect(meaning).toHaveText("两边的数相同；或表中空白、空表列示，而文件写明为0或没有。");
  });

  test("give the marks of a rule in words too", async ({ page }) => {
    await open(page, PINGXIANG);
    const rules = page.getByRole("table", { name: "按规则" });
    const prose = rules.getByRole("row", { name: /^文字说明＝表/ });
    await expect(prose.getByRole("img", { name: /^一致\d+处/ })).toBeVisible();
    await expect(prose).toContainText("一致中7处表中空白，说明写0");
  });

  test("say that a blank sum is not stated, and subtract nothing from it", async ({ page }) => {
    await open(page, PINGXIANG);
    const vehicles = finding(page, "购置＋运行＝公务用车费");
    await expect(vehicles).toContainText("原文未写");
    await expect(vehicles).toContainText("一般公共预算财政拨款");
    await expect(vehicles).toContainText(
      "其中：公务用车购置费 原文空白+公务用车运行维护费 20.00；二、公务用车购置及运维费 原文空白",
    );
    const funds = finding(page, "“三公”各资金之和＝合计");
    await expect(funds).toContainText("一般公共预算财政拨款 原文空白");
    await expect(funds).toContainText("二、公务用车购置及运维费 20.00");
    await expect(page.getByText(/差\s*[−-]?20\.00/)).toHaveCount(0);
    await expect(page.getByRole("main")).not.toContainText("−20.00");
  });

  test("set the ceilings beside the project money, 4.00 apart, as a note", async ({ page }) => {
    await open(page, PINGXIANG);
    const ceilings = finding(page, "成本指标合计与项目支出");
    await expect(ceilings).toContainText(/490\.51.*486\.51.*差4\.00/);
    await expect(ceilings).toContainText("成本指标是上限或单价，不是项目预算，两数不必相等。");
    await ceilings.getByText("11个数与位置").click();
    await expect(ceilings.getByRole("row", { name: /12345热线平台/ })).toContainText("2.79万元 × 4个");
    await expect(ceilings.getByRole("row", { name: /≤274万元/ })).toContainText("274.00");
  });

  test("name the institution that makes the basis different", async ({ page }) => {
    await open(page, PINGXIANG);
    const operating = finding(page, "机关运行经费与公用经费");
    await expect(operating).toContainText("38.12");
    await expect(operating).toContainText("平乡县大数据发展中心");
  });

  test("list the nine tables that a file does not hold as not to be checked", async ({ page }) => {
    await open(page, HUAILAI);
    await expect(page.getByRole("heading", { name: /^无法核对 1处/ })).toBeVisible();
    await expect(finding(page, "应有的表")).toContainText(
      "本文件未列收支总表、收入总表、支出总表、财政拨款收支总表、一般公共预算支出表、一般公共预算基本支出表（经济分类）、政府性基金预算支出表、国有资本经营预算支出表、“三公”经费支出表。",
    );
    const coverage = page.getByRole("table", { name: "公开要素对照" });
    await expect(coverage.getByText("本文件未列")).toHaveCount(9);
  });

  test("list the state of each of the nine tables without a score", async ({ page }) => {
    await open(page, PINGXIANG);
    const coverage = page.getByRole("table", { name: "公开要素对照" });
    await expect(coverage.getByRole("row", { name: /政府性基金预算支出表/ })).toContainText("空表列示");
    await expect(coverage.getByText("有表有数")).toHaveCount(7);
  });

  test("open the evidence of an operand with the keyboard, on the blank cell too", async ({ page }) => {
    await open(page, PINGXIANG);
    const vehicles = finding(page, "购置＋运行＝公务用车费");
    await vehicles.getByRole("button", { name: "20.00" }).first().focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog");
    await expect(dialog.locator('[aria-current="true"]')).toHaveText("20.00");
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await vehicles.getByRole("button", { name: "原文空白" }).last().click();
    await expect(dialog.locator('[aria-current="true"]')).toHaveText("原文空白");
  });

  test("write the text for the publishing department, both passages with their places", async ({ page }) => {
    await open(page, PINGXIANG);
    await expect(page.getByRole("button", { name: "复制核对意见" })).toBeVisible();
    await page
      .locator("summary")
      .filter({ hasText: /^核对意见$/ })
      .click();
    const letter = page.getByText(/^平乡县人民政府办公室：\s*对贵单位公开的/);
    await expect(letter).toContainText("二、公务用车购置及运维费：空白");
    await expect(letter).toContainText("公务用车运行维护费：20.00");
    await expect(letter).toContainText("前后相差4.00万元。");
  });

  test("give all results as a file", async ({ page }) => {
    await open(page, PINGXIANG);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "CSV" }).click();
    expect((await download).suggestedFilename()).toBe("130532-434-2023-budget-checks.csv");
  });

  test("unfold on paper", async ({ page }) => {
    await open(page, PINGXIANG);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("table", { name: "57处上下级相加，差均为0.00" })).toBeVisible();
    await expect(page.getByText(/^平乡县人民政府办公室：\s*对贵单位公开的/)).toBeVisible();
  });

  test("speak English", async ({ page }) => {
    await open(page, `${PINGXIANG}&lang=en`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      /^平乡县人民政府办公室, 2023 budget: \d+ checks, \d+ agree, 0 differ; 2 not checkable \(of which 1 not stated\), 1 on a different basis, 2 notes$/,
    );
    await expect(page.getByText("Sums of a lower level: 57, every difference 0.00")).toBeVisible();
    await expect(finding(page, "Purchase + operation = vehicles")).toContainText("not stated");
  });

  test("have no barrier axe can find", async ({ page }) => {
    for (const address of [PINGXIANG, HUAILAI]) {
      await open(page, address);
      await page.getByText(/处说明中各部分相加/).click();
      await expectNoBarriers(page);
    }
  });

  test("scroll nothing sideways on a phone but a table in its own box", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const address of [PINGXIANG, PAIR, `${PINGXIANG}&lang=en`]) {
      await open(page, address);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, address).toBeLessThanOrEqual(360);
    }
  });
});
