import { expectNoBarriers } from "./barriers.ts";
import { expect, test, type Page } from "./fixture.ts";

const ranking = (page: Page) => page.getByRole("table", { name: "“三公”经费，各部门" });
const unranked = (page: Page) => page.getByRole("table", { name: "未进入排名" });

test.describe("三公 of the place and year with most departments", () => {
  test.beforeEach(async ({ page }) => {
    await page.goto("./?view=three-public");
    await expect(ranking(page)).toBeVisible();
  });

  test("says what runs from where to where, and why the whole is not ranked", async ({ page }) => {
    const heading = page.getByRole("heading", { level: 1 });
    await expect(heading).toContainText("上海市普陀区4个部门2025年预算公务接待费从0.95万元到28.50万元");
    await expect(heading).toContainText("2个部门写明因公出国（境）费由区、区外办统一安排，“三公”合计不排名");
    await expect(page.getByText("预算数，非实际支出")).toBeVisible();
    await expect(page.getByText("公务接待费排名 n = 4")).toBeVisible();
    await expect(page.getByText("未指定部门：列出部门最多的地区和年度")).toBeVisible();
  });

  test("ranks 公务接待费: 28.50, 1.35, 1.00, 0.95", async ({ page }) => {
    const rows = ranking(page).getByRole("row");
    await expect(rows).toHaveCount(5);
    for (const [at, place, name, amount] of [
      [1, "1", "人民政府办公室", "28.50"],
      [2, "2", "万里街道办事处", "1.35"],
      [3, "3", "商务委员会", "1.00"],
      [4, "4", "财政局", "0.95"],
    ] as const) {
      await expect(rows.nth(at).getByRole("rowheader")).toContainText(`${place}${name}`);
      await expect(rows.nth(at).getByRole("cell").nth(0)).toContainText(amount);
    }
  });

  test("tells a written 0, a 0 of the text and what another body pays apart", async ({ page }) => {
    const rows = ranking(page).getByRole("row");
    await expect(rows.nth(1).getByRole("cell").nth(1)).toContainText("839.00");
    await expect(rows.nth(2).getByRole("cell").nth(1)).toContainText("表中写0");
    await expect(rows.nth(3).getByRole("cell").nth(1)).toContainText("由区外办统一安排");
    await expect(rows.nth(3).getByRole("cell").nth(2)).toContainText("表中空白，说明写0");
  });

  test("lists what is not ranked with its figures and the condition that fails", async ({ page }) => {
    const rows = unranked(page).getByRole("row");
    await expect(rows.filter({ hasText: "社会福利院" })).toContainText(
      "范围不同：单位本身，不是部门（含所属单位）",
    );
    await expect(rows.filter({ hasText: "社会福利院" })).toContainText("6.40");
    await expect(rows.filter({ hasText: "2024年决算" }).filter({ hasText: "财政局" })).toContainText(
      "阶段不同：决算，不是预算",
    );
    await expect(rows.filter({ hasText: "2024年预算" }).filter({ hasText: "万里" })).toContainText(
      "47.911.35年度不同：2024，不是2025",
    );
  });

  test("opens the printed cell of a figure by keyboard", async ({ page }) => {
    const amount = ranking(page).getByRole("button", { name: /公务接待费.*28\.50/u });
    await amount.focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toContainText("28.50");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(page).not.toHaveURL(/figure=/u);
  });

  test("shows amounts per vehicle with the count they rest on", async ({ page }) => {
    await page.getByRole("radio", { name: "每辆 / 每人" }).check();
    await expect(page).toHaveURL(/mode=piece/u);
    const cell = ranking(page).getByRole("row").filter({ hasText: "万里" }).getByRole("cell").nth(3);
    await expect(cell).toContainText("2.70");
    await expect(cell).toContainText("每辆（2024年8辆）");
    await cell.getByRole("button").click();
    await expect(page.getByRole("dialog")).toContainText("21.56 ÷ 8");
  });
});

test.describe("one department among its peers", () => {
  test("is 26.00, 2.28 % of its 财政拨款支出, second of two", async ({ page }) => {
    await page.goto("./?view=three-public&dept=130532-434");
    await expect(page.getByRole("heading", { level: 1 })).toContainText(
      "平乡县人民政府办公室2023年预算“三公”合计26.00万元，占财政拨款支出2.28%，在2个部门中从高到低第2",
    );
    const rows = ranking(page).getByRole("row");
    await expect(rows.nth(1)).toContainText("241.50");
    await expect(rows.nth(1)).toContainText("占比12.06%");
    await expect(rows.nth(2)).toContainText("1,140.33");
  });

  test("shows why each is a peer, and takes one in", async ({ page }) => {
    await page.goto("./?view=three-public&dept=130532-434");
    const peers = page.getByRole("table", { name: "和谁比" });
    await expect(peers.getByRole("row").nth(1)).toContainText("同一机构、同类机构、同级、规模相近");
    await peers.getByRole("link", { name: /加入 上海市普陀区人民政府万里街道办事处/u }).click();
    await expect(page).toHaveURL(/dept=130532-434,130730-434,310107-n1uslkkk/u);
    await expect(ranking(page).getByRole("row")).toHaveCount(4);
  });

  test("stands on a strip", async ({ page }) => {
    await page.goto("./?view=three-public&dept=130532-434&chart=strip");
    await expect(
      page.getByRole("img", {
        name: "公务接待费：2个部门在一条刻度上的位置，平乡县人民政府办公室第2",
      }),
    ).toBeVisible();
  });
});

test("江苏省 2018 is ranked by 公务接待费, meetings and training apart", async ({ page }) => {
  await page.goto("./?view=three-public&region=320000&year=2018&measure=reception");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    "江苏省3个部门2018年预算公务接待费从27.00万元到427.50万元",
  );
  const beside = page.getByRole("table", { name: "会议费、培训费" });
  await expect(beside.getByRole("row").filter({ hasText: "人大" })).toContainText(
    "833.601,305.25403.752,542.60",
  );
});

test("final accounts stand beside their budget", async ({ page }) => {
  await page.goto("./?view=three-public&phase=final&mode=final");
  const cell = ranking(page).getByRole("row").filter({ hasText: "财政局" }).getByRole("cell").nth(0);
  await expect(cell).toContainText("预算数0.95");
  await expect(cell).toContainText("−0.95");
  await expect(ranking(page).getByRole("row").filter({ hasText: "社会工作部" })).toContainText("空表列示");
});

test("English keeps the documents' names", async ({ page }) => {
  await page.goto("./?view=three-public&lang=en");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    "official reception from RMB 9,500 to RMB 285,000",
  );
});

test("has no barrier axe can find, as bars and as a strip", async ({ page }) => {
  for (const chart of ["bars", "strip"]) {
    await page.goto(`./?view=three-public&chart=${chart}`);
    await expect(ranking(page)).toBeVisible();
    await expectNoBarriers(page);
  }
});

test("fits a phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto("./?view=three-public");
  await expect(ranking(page)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
