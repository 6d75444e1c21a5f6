import { expectNoBarriers } from "./barriers.ts";
import { expect, test, type Page } from "./fixture.ts";

const CORPUS = "./?view=quality";

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole("table", { name: /^(逐处结果|Result by result)$/ })).toBeVisible({
    timeout: 15_000,
  });
}

/** The counts of the first row of a table: all results, then those of each outcome. */
async function totals(page: Page, table: string): Promise<readonly string[]> {
  const cells = page.getByRole("table", { name: table }).getByRole("row").nth(1).getByRole("cell");
  return (await cells.allInnerTexts()).map((text) => (/\d+/u.exec(text) ?? [""])[0]);
}

test.describe("the checks of all documents", () => {
  test("count the same by department, by rule and by outcome", async ({ page }) => {
    await open(page, CORPUS);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      /^20份文件的\d+处核对：一致\d+处，不一致\d+处/,
    );
    const byDepartment = await totals(page, "按部门");
    await page.getByRole("radio", { name: "按规则" }).check();
    await expect(page).toHaveURL(/group=rule/);
    expect(await totals(page, "按规则")).toEqual(byDepartment);
    await page.getByRole("radio", { name: "按结果" }).check();
    expect((await totals(page, "按结果")).slice(0, 3)).toEqual([byDepartment[0], "20", "11"]);
  });

  test("list one rule and one outcome by their address, both sides beside one another", async ({ page }) => {
    await open(page, `${CORPUS}&rule=prose-equals-table&outcome=differs`);
    const found = page.getByRole("table", { name: "逐处结果" });
    const housing = found.getByRole("row").filter({ hasText: "352.67" });
    await expect(housing).toContainText("万里街道办事处");
    await expect(housing).toContainText("350.35");
    await expect(housing.getByRole("button", { name: "2.32" })).toBeVisible();
    const annuity = found.getByRole("row").filter({ hasText: "887.36" });
    await expect(annuity).toContainText("财政局");
    await expect(annuity.getByRole("button", { name: "800.00" })).toBeVisible();
    await page.getByRole("button", { name: "取消筛选" }).click();
    await expect(page).toHaveURL(/\?view=quality$/);
  });

  test("subtract a figure of the year before, and open it in its own document", async ({ page }) => {
    await open(page, `${CORPUS}&rule=stated-prior-equals-loaded&outcome=differs`);
    const overseas = page
      .getByRole("table", { name: "逐处结果" })
      .getByRole("row")
      .filter({ hasText: "2017年预算 因公出国（境）费" });
    await expect(overseas.getByRole("button", { name: "110.00" })).toBeVisible();
    await overseas.getByRole("button", { name: "110.00" }).click();
    const dialog = page.getByRole("dialog");
    await expect(dialog.locator('[aria-current="true"]')).toHaveText("110.00");
    await expect(page).toHaveURL(/figure=320000-n1tdw6lo-2017-budget~/);
  });

  test("give the two amounts of one change in 检察院 2018, 3,959.28 and 3,958.98", async ({ page }) => {
    await open(page, `${CORPUS}&rule=change-stated-once&outcome=differs`);
    const change = page
      .getByRole("table", { name: "逐处结果" })
      .getByRole("row")
      .filter({ hasText: "江苏省人民检察院" });
    await expect(change).toContainText("3,959.28");
    await expect(change).toContainText("3,958.98");
  });

  test("draw few of thousands of rows", async ({ page }) => {
    await open(page, `${CORPUS}&outcome=agrees`);
    await expect(page.getByText(/^20份文件中的\d{4}处$/)).toBeVisible();
    expect(await page.getByRole("table", { name: "逐处结果" }).getByRole("row").count()).toBeLessThan(320);
  });

  test("follow a count with the keyboard", async ({ page }) => {
    await open(page, CORPUS);
    const wanli = page
      .getByRole("table", { name: "按部门" })
      .getByRole("row", { name: /福利院/ })
      .getByRole("link", { name: /原文两处不一致/ });
    await wanli.focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/dept=310107-n0a8i3re&year=2024&scope=unit.*outcome=differs/);
    await expect(page.getByRole("heading", { name: /^原文两处不一致 \d+处/ })).toBeVisible();
  });

  test("write one note a department, and show which tables each file holds", async ({ page }) => {
    await open(page, CORPUS);
    const letters = page.getByRole("region", { name: "核对意见" });
    const office = letters.getByRole("listitem").filter({ hasText: "江苏省人民检察院" });
    await office.locator("summary").click();
    await expect(office).toContainText("江苏省人民检察院：");
    await expect(office).toContainText("2017年预算 因公出国（境）费：110.00");
    await expect(office.getByRole("button", { name: "复制核对意见" })).toBeVisible();
    const coverage = page.getByRole("table", { name: "公开要素对照" });
    await expect(coverage.getByRole("row", { name: /怀来县/ }).getByText("本文件未列")).toHaveCount(9);
    await expect(coverage.getByRole("row", { name: /江苏省人民检察院/ }).first()).toContainText("有表有数");
  });

  test("say where a document names another year", async ({ page }) => {
    await open(page, CORPUS);
    const reading = page.getByRole("region", { name: "文件读取" });
    await reading.locator("summary").click();
    await expect(reading).toContainText("写着2018年");
  });

  test("give every result as a file", async ({ page }) => {
    await open(page, CORPUS);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "CSV" }).click();
    expect((await download).suggestedFilename()).toBe("checks.csv");
  });

  test("speak English", async ({ page }) => {
    await open(page, `${CORPUS}&lang=en&outcome=differs`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^20 documents: \d+ checks, \d+ agree/);
    await expect(page.getByRole("table", { name: "Department" }).getByRole("row").nth(1)).toContainText(
      "Total",
    );
    await expect(page.getByText(/^\d+ results in \d+ documents$/)).toBeVisible();
  });

  for (const width of [1280, 360]) {
    test(`have no barrier axe can find, ${String(width)} px wide`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width, height: 800 });
      await open(page, `${CORPUS}&outcome=cannot-check`);
      await expectNoBarriers(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
});
