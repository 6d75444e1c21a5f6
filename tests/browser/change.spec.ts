import { expectNoBarriers } from "./barriers.ts";
import { expect, test, type Page } from "./fixture.ts";

const PINGXIANG = "./?view=change&dept=130532-434";
const PROCURATORATE = "./?view=change&dept=320000-n1tdw6lo&year=2018";
const OFFICE = "./?view=change&dept=320000-n00hkmu1&year=2019";
const WANLI = "./?view=change&dept=310107-n1uslkkk&year=2025";

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole("table").first()).toBeVisible();
}

test.describe("the change view", () => {
  test("says the whole, its move, and the part that explains it with its reason", async ({ page }) => {
    await open(page, PINGXIANG);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "平乡县人民政府办公室2023年预算1,140.33万元，比2022年减少261.88万元，下降18.68%，" +
        "主要在“项目支出”减少314.08万元，原文归于职能划转；“基本支出”增加52.20万元",
    );
    const table = page.getByRole("table", { name: "从2022年到2023年：支出合计" });
    await expect(table.getByRole("row", { name: /^支出合计/ })).toHaveText(
      /1,402\.21.*推算.*−261\.88.*1,140\.33.*−18\.68%/,
    );
    await expect(table.getByRole("row", { name: /^项目支出/ })).toContainText("职能划转");
  });

  test("without a body takes the one with the most years and says so", async ({ page }) => {
    await open(page, "./?view=change");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("万里街道办事处2025年预算");
    await expect(page.getByText("未指定机构，先看收录年份最多的一个（3年）")).toBeVisible();
  });

  test("sets the stated change beside the computed one, with the check", async ({ page }) => {
    await open(page, `${PROCURATORATE}&by=three-public`);
    const row = page.getByRole("row", { name: /^因公出国/ }).first();
    await expect(row).toHaveText(/110\.00.*−10\.00.*100\.00.*−9\.09%/);
    await expect(row.getByRole("img", { name: "原文两处不一致" })).toBeVisible();
    await expect(page.getByRole("row", { name: /^公务用车购置费/ })).toContainText("一年空白");
  });

  test("compares moved codes only where they survived, and says where", async ({ page }) => {
    await open(page, PROCURATORATE);
    const row = page.getByRole("row", { name: /^2040405/ });
    await expect(row).toContainText("科目变动");
    await expect(row).toContainText("只在20404比较");
    await page.getByRole("radio", { name: "经济分类" }).check({ force: true });
    const joined = page.getByRole("row", { name: /^30113/ }).first();
    await expect(joined).toContainText("由30311改来，两年并为一行");
    await expect(joined).toContainText("+36.92%");
  });

  test("marks a changed set of units and computes no rate", async ({ page }) => {
    await open(page, OFFICE);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "中共江苏省委办公厅2019年预算27,664.22万元，2018年24,458.43万元，范围变动",
    );
    await expect(page.getByText(/2018年汇总1个单位，2019年汇总4个/)).toBeVisible();
    await expect(page.getByRole("row", { name: /^财政拨款支出/ })).toContainText("范围变动");
  });

  test("lists large changes without a reason from the reader's threshold on", async ({ page }) => {
    await open(page, WANLI);
    const table = page.getByRole("table", { name: "变化较大而原文没有写原因" });
    await expect(table.getByRole("row")).toHaveCount(8);
    await page.getByLabel("变化不小于（万元）").fill("1000");
    await page.keyboard.press("Enter");
    await expect(table.getByRole("row")).toHaveCount(2);
    await expect(table).toContainText("+4,312.87");
    await expect(page).toHaveURL(/above=1000/);
  });

  test("draws all years, and its address restores them", async ({ page }) => {
    await open(page, `${WANLI}&chart=slope`);
    await expect(page.getByRole("img", { name: /折线图/ })).toBeVisible();
    const table = page.getByRole("table", { name: "历年、预算" });
    await expect(table.getByRole("row", { name: /^支出合计/ })).toHaveText(/16,497\.8615,621\.1118,976\.76/);
  });

  test("opens both operands of a computed change with the keyboard", async ({ page }) => {
    await open(page, WANLI);
    const row = page.getByRole("row", { name: /^212 / });
    await row.getByRole("button", { name: /3,498\.40/ }).focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog");
    await expect(dialog).toContainText("15,436.93");
    await expect(dialog).toContainText("11,938.53");
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
  });

  test("reads in English, and nothing scrolls sideways at 360 px", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    for (const chart of ["waterfall", "slope"]) {
      await open(page, `${PROCURATORATE}&lang=en&chart=${chart}`);
      await expect(page.getByRole("heading", { level: 1 })).toContainText("compared with 2017 up");
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(over).toBeLessThanOrEqual(0);
    }
  });

  test("has no barrier axe can find", async ({ page }) => {
    for (const address of [PROCURATORATE, `${WANLI}&chart=slope`]) {
      await open(page, address);
      await expectNoBarriers(page);
    }
  });
});
