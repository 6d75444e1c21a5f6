import AxeBuilder from "@axe-core/playwright";
import { expectNoBarriers } from "./barriers.ts";
import { expect, test, type Page } from "./fixture.ts";

const TREE = "./?view=tree&dept=130532-434";
const NARRATIVE = "./?view=tree&dept=130730-434";

test.describe("平乡县人民政府办公室 2023", () => {
  test("the sentence states the whole, what most of it is for and what explains the move", async ({
    page,
  }) => {
    await page.goto(TREE);
    const sentence = page.getByRole("heading", { level: 1 });
    await expect(sentence).toContainText("平乡县人民政府办公室2023年计划支出1,140.33万元");
    await expect(sentence).toContainText("94.08%用于一般公共服务支出");
    await expect(sentence).toContainText("比2022年减少261.88万元");
    await expect(sentence).toContainText("主要在项目支出（减少314.08万元");
    await expect(page.getByText("预算数，非实际支出").first()).toBeVisible();
    await expect(page.getByText("部门预算支出总表，全部资金")).toBeVisible();
    await expect(page.getByText("2022年数由原文所写增减额推算")).toBeVisible();
  });

  test("every line stands in the table with its amounts and shares, blanks empty", async ({ page }) => {
    await page.goto(TREE);
    await expect(rowTexts(page, "合计")).resolves.toEqual(["1,140.33", "653.82", "486.51", "", "100.00%"]);
    await expect(rowTexts(page, "2010302")).resolves.toEqual([
      "419.01",
      "原文空白",
      "419.01",
      "40.65%",
      "36.74%",
    ]);
    await expect(rowTexts(page, "2010301")).resolves.toEqual([
      "512.38",
      "512.38",
      "原文空白",
      "49.71%",
      "44.93%",
    ]);
    await expect(rowTexts(page, "20699")).resolves.toEqual([
      "67.50",
      "原文空白",
      "67.50",
      "100.00%",
      "5.92%",
    ]);
    await expect(row(page, "2010302").getByText("原文空白")).not.toHaveCSS("width", /\d{2,}px/);
    await expect(page.getByText("空格＝原文空白，不是0。")).toBeVisible();
    await expect(page.getByText("基本支出＋项目支出＝合计 都成立")).toBeVisible();
    await expect(page.getByText("经营支出、上解上级支出、对附属单位补助支出：原文整列空白")).toBeVisible();
  });

  test("20103 is opened, selected and said in words: 1,030.83 = 611.82 + 419.01", async ({ page }) => {
    await page.goto(`${TREE}&node=20103`);
    const selected = row(page, "20103");
    await expect(selected).toHaveAttribute("aria-selected", "true");
    await expect(selected).toHaveAttribute("aria-expanded", "true");
    await expect(selected).toBeInViewport();
    const words = selection(page);
    await expect(words).toContainText("已选 20103 政府办公厅（室）及相关机构事务 1,030.83万元");
    await expect(words).toContainText("占一般公共服务支出96.09%，占总支出90.40%");
    await expect(words).toContainText("合计＝基本支出611.82万元＋项目支出419.01万元");
    await expect(words.getByRole("button", { name: "进入下一级（3项）" })).toBeVisible();
    await expect(cell(page, "20103")).toHaveAttribute("aria-pressed", "true");
  });

  test("2010302 takes 36.74% of the whole and is project money alone", async ({ page }) => {
    await page.goto(`${TREE}&node=2010302`);
    const words = selection(page);
    await expect(words).toContainText("已选 2010302 一般行政管理事务 419.01万元");
    await expect(words).toContainText(
      "占政府办公厅（室）及相关机构事务40.65%，占总支出36.74%；全部为项目支出",
    );
    await expect(cell(page, "2010301")).toBeVisible();
    await expect(cell(page, "2010302")).toHaveAttribute("aria-pressed", "true");
    await expect(page.getByRole("navigation", { name: "所在位置" })).toContainText(
      "全部支出1,140.33万元一般公共服务支出政府办公厅（室）及相关机构事务一般行政管理事务",
    );
  });

  test("going down is read out, is a step of the history, and the way back restores it", async ({ page }) => {
    await page.goto(`${TREE}&node=201`);
    await expect(selection(page)).toContainText("已选 201 一般公共服务支出");
    await cell(page, "20103").click();
    await expect(page).toHaveURL(/node=20103/u);
    await expect(cell(page, "206")).toBeVisible();
    await selection(page).getByRole("button", { name: "进入下一级（3项）" }).click();
    await expect(status(page, "进入 政府办公厅（室）及相关机构事务，3项，1,030.83万元")).toBeAttached();
    await expect(cell(page, "2010302")).toBeVisible();
    await expect(cell(page, "206")).toHaveCount(0);
    await expect(selection(page).getByRole("button", { name: "回到上一级" })).toBeFocused();
    await cell(page, "2010302").click();
    await expect(selection(page)).toContainText("2010302");
    await page.goBack();
    await expect(selection(page)).toContainText("已选 20103 ");
    await page.goBack();
    await expect(selection(page)).toContainText("已选 201 ");
  });

  test("a double click on a row goes down, the breadcrumb and the chart's Backspace come up", async ({
    page,
  }) => {
    await page.goto(TREE);
    await row(page, "201").getByRole("rowheader").dblclick();
    await expect(status(page, "进入 一般公共服务支出，2项，1,072.83万元")).toBeAttached();
    await expect(cell(page, "206")).toHaveCount(0);
    await cell(page, "20101").focus();
    await page.keyboard.press("Backspace");
    await expect(cell(page, "206")).toBeVisible();
    await expect(cell(page, "201")).toHaveAttribute("aria-pressed", "true");
    await page.getByRole("navigation", { name: "所在位置" }).getByRole("link", { name: "全部支出" }).click();
    await expect(selection(page)).toContainText("未选科目");
  });

  test("by project the table's shares follow and the lines without project money are named", async ({
    page,
  }) => {
    await page.goto(TREE);
    await page.getByRole("radio", { name: "项目支出" }).check({ force: true });
    await expect(page).toHaveURL(/measure=project/u);
    await expect(rowTexts(page, "2010302")).resolves.toEqual([
      "419.01",
      "原文空白",
      "419.01",
      "100.00%",
      "86.13%",
    ]);
    await expect(rowTexts(page, "20101")).resolves.toEqual(["42.00", "42.00", "原文空白", "", ""]);
    await expect(page.getByText("没有写明项目支出、不占面积：人大事务。")).toBeVisible();
    await expect(page.getByRole("columnheader", { name: "占项目支出" })).toBeVisible();
    await expect(page.getByText("百分比＝占项目支出")).toBeVisible();
    await expect(selection(page)).toContainText("全部项目支出 486.51万元");
    await page.goBack();
    await expect(page).not.toHaveURL(/view=tree/u);
  });

  test("icicle and sunburst share the selection; a link to the table alone draws no chart", async ({
    page,
  }) => {
    await page.goto(`${TREE}&node=20103`);
    await page.getByRole("radio", { name: "冰柱图" }).check({ force: true });
    await expect(cell(page, "20103")).toHaveAttribute("aria-pressed", "true");
    await cell(page, "2010302").click();
    await expect(row(page, "2010302")).toHaveAttribute("aria-selected", "true");
    await page.getByRole("radio", { name: "旭日图" }).check({ force: true });
    await expect(page.getByText("角度＝合计")).toBeVisible();
    await expect(selection(page)).toContainText("2010302 一般行政管理事务");
    await page.goto(`${TREE}&chart=table`);
    await expect(page.getByRole("treegrid")).toBeVisible();
    await expect(page.getByRole("group", { name: /全部支出，按/u })).toHaveCount(0);
  });

  test("the code of ECharts is fetched only for the sunburst", async ({ page }) => {
    const fetched: string[] = [];
    page.on("request", (request) => fetched.push(request.url()));
    await page.goto(TREE);
    await expect(cell(page, "20103")).toBeVisible();
    expect(fetched.filter((url) => url.includes("echarts"))).toEqual([]);
    await page.getByRole("radio", { name: "旭日图" }).check({ force: true });
    await expect.poll(() => fetched.some((url) => url.includes("echarts"))).toBe(true);
  });

  test("taking the selection away keeps the reader's place", async ({ page }) => {
    await page.goto(`${TREE}&node=20103`);
    await selection(page).getByRole("button", { name: "取消选择" }).click();
    await expect(row(page, "20103")).toBeFocused();
    await expect(selection(page)).toContainText("未选科目 全部支出 1,140.33万元");
    await expect(selection(page)).toContainText("合计＝基本支出653.82万元＋项目支出486.51万元");
    await expect(page).not.toHaveURL(/node=/u);
  });

  test("a sort orders siblings, is read out and leaves no step behind", async ({ page }) => {
    await page.goto(TREE);
    await page.getByRole("columnheader", { name: /代码/u }).getByRole("button").click();
    await page.getByRole("columnheader", { name: /代码/u }).getByRole("button").click();
    await expect(status(page, "按代码从小到大排列，同级之间")).toBeAttached();
    await expect(codes(page)).resolves.toEqual([
      "201",
      "20101",
      "2010101",
      "20103",
      "2010301",
      "2010302",
      "2010350",
      "206",
      "20699",
      "2069999",
    ]);
    await expect(page).toHaveURL(/sort=code/u);
  });

  test("values of the address that this table does not hold are said", async ({ page }) => {
    await page.goto(`${TREE}&node=208&measure=reception`);
    await expect(page.getByText("本表没有代码208，显示全部支出。")).toBeVisible();
    await expect(page.getByText("显示合计。")).toBeVisible();
    await expect(row(page, "2010302")).toBeVisible();
  });

  test("the foot names document, table and checks, and gives exact figures and pictures", async ({
    page,
  }) => {
    await page.goto(TREE);
    const foot = page.getByRole("contentinfo").or(page.locator("main footer")).last();
    await expect(foot).toContainText("平乡县人民政府办公室2023年部门预算信息公开情况说明");
    await expect(foot).toContainText("部门预算支出总表");
    await expect(foot).toContainText(/一致\d+处/u);
    const csv = await download(page, "CSV");
    expect(csv).toContain(
      "部门,年度,阶段,表,单位,代码,科目,合计（元）,基本支出（元）,项目支出（元）,占总支出 (%)",
    );
    expect(csv).toContain(
      "平乡县人民政府办公室,2023,预算,部门预算支出总表,元,2010302,一般行政管理事务,4190100.00,,4190100.00,36.74",
    );
    const codes = csv.split("\r\n").map((line) => line.split(",")[5] ?? "");
    expect(codes.join(" ")).toBe("代码  201 20101 2010101 20103 2010301 2010302 2010350 206 20699 2069999 ");
    const svg = await download(page, "SVG");
    expect(svg).toContain("政府办公厅（室）及相关机构事务");
    expect((await download(page, "PNG")).slice(1, 4)).toBe("PNG");
  });

  test("printed, every row is unfolded", async ({ page }) => {
    await page.goto(TREE);
    await row(page, "201").focus();
    await page.keyboard.press("ArrowLeft");
    await expect(row(page, "2010302")).toHaveCount(0);
    await page.emulateMedia({ media: "print" });
    await expect(row(page, "2010302")).toBeVisible();
  });
});

test.describe("by keyboard alone", () => {
  test("from the overview to 2010302 and its printed cell", async ({ page }) => {
    await page.goto("./");
    await page.getByRole("link", { name: "支出树" }).first().focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("treegrid")).toBeVisible();
    await row(page, "合计").focus();
    await page.keyboard.type("2010302");
    await expect(row(page, "2010302")).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(selection(page)).toContainText("已选 2010302 一般行政管理事务 419.01万元");
    for (let step = 0; step < 3; step += 1) await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "出处" });
    await expect(dialog).toContainText("部门预算支出总表");
    await expect(dialog.locator('[aria-current="true"]').filter({ hasText: "419.01" }).first()).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
    await expect(row(page, "2010302").getByRole("button", { name: "419.01" }).first()).toBeFocused();
  });

  test("the treegrid opens, closes and moves by arrows, Home, End and typing", async ({ page }) => {
    await page.goto(TREE);
    await row(page, "201").focus();
    await page.keyboard.press("ArrowLeft");
    await expect(row(page, "201")).toHaveAttribute("aria-expanded", "false");
    await page.keyboard.press("ArrowRight");
    await expect(row(page, "201")).toHaveAttribute("aria-expanded", "true");
    await page.keyboard.press("ArrowDown");
    await expect(row(page, "20103")).toBeFocused();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    await expect(row(page, "201")).toBeFocused();
    await page.keyboard.press("End");
    await expect(row(page, "2069999")).toBeFocused();
    await page.keyboard.press("Home");
    await expect(row(page, "合计")).toBeFocused();
    await page.keyboard.type("20699");
    await expect(row(page, "20699")).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(row(page, "20699")).toHaveAttribute("aria-selected", "true");
  });

  test("the map moves by arrows, selects by the space bar and goes down by Enter", async ({ page }) => {
    await page.goto(TREE);
    await cell(page, "20103").focus();
    await page.keyboard.press(" ");
    await expect(row(page, "20103")).toHaveAttribute("aria-selected", "true");
    await page.keyboard.press("Enter");
    await expect(cell(page, "2010350")).toBeVisible();
    await expect(row(page, "20103")).toHaveAttribute("aria-selected", "true");
  });
});

test("2010302 is two clicks from the overview", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("link", { name: "支出树" }).first().click();
  await row(page, "2010302").getByRole("rowheader").click();
  await expect(selection(page)).toContainText("2010302 一般行政管理事务 419.01万元");
});

test.describe("怀来县人民政府办公室 2023, whose file holds no functional table", () => {
  test("says so, shows what the prose states and the projects, and leads to a tree", async ({ page }) => {
    await page.goto(NARRATIVE);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("2,001.89万元");
    await expect(page.getByText("本文件未列：按功能分类的支出表")).toBeVisible();
    const main = page.getByRole("main");
    for (const figure of ["2,001.89", "1,201.89", "800.00", "500.00", "30.00", "10.00", "260.00"]) {
      await expect(main.getByRole("cell", { name: figure })).toBeVisible();
    }
    await expect(main.getByRole("cell", { name: "据说明" }).first()).toBeVisible();
    await expect(page.getByRole("treegrid")).toHaveCount(0);
    await expect(main.getByRole("link", { name: "看这个部门" })).toHaveAttribute("href", /view=department/u);
    await expect(main.getByRole("link", { name: "看基本与项目构成" })).toHaveAttribute(
      "href",
      /view=composition/u,
    );
    await main.getByRole("link", { name: "平乡县人民政府办公室" }).click();
    await expect(row(page, "2010302")).toBeVisible();
  });

  test("stands on a phone without scrolling sideways", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(NARRATIVE);
    await expect(page.getByText("本文件未列：按功能分类的支出表")).toBeVisible();
    await expect(sidewaysBy(page)).resolves.toBeLessThanOrEqual(0);
  });
});

test("in English classes have their English names with the Chinese beneath", async ({ page }) => {
  await page.goto(`${TREE}&lang=en&node=2010302`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    "平乡县人民政府办公室 plans to spend RMB 11.40 million in 2023, 94.08% of it on general public services",
  );
  const science = row(page, "206").getByRole("rowheader");
  await expect(science).toContainText("Science and technology");
  await expect(science).toContainText("科学技术支出");
  await expect(row(page, "2010302").getByRole("rowheader")).toHaveText("一般行政管理事务");
  await expect(page.getByRole("region", { name: "Selected function" })).toContainText(
    "36.74% of all spending; all of it project expenditure",
  );
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test("rows are the chart, the selection opens in place, nothing scrolls sideways", async ({ page }) => {
    await page.goto(`${TREE}&node=20103`);
    await expect(row(page, "20103")).toBeInViewport();
    await expect(page.getByRole("treegrid")).toContainText("合计＝基本支出611.82万元＋项目支出419.01万元");
    await expect(sidewaysBy(page)).resolves.toBeLessThanOrEqual(0);
    const actions = page
      .getByRole("treegrid")
      .getByRole("button", { name: /^(?:看出处|进入下一级|取消选择)/u });
    await expect(actions).toHaveCount(3);
    for (const action of await actions.all()) {
      expect((await action.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    await actions.filter({ hasText: "进入下一级（3项）" }).click();
    await expect(row(page, "2010301")).toBeFocused();
    await row(page, "2010302").getByRole("rowheader").click();
    await expect(page.getByRole("treegrid")).toContainText("占总支出36.74%；全部为项目支出");
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await expect(row(page, "2010302").getByRole("button", { name: "419.01" })).toHaveCount(1);
  });
});

test("has no barrier axe can find", async ({ page }) => {
  for (const address of [`${TREE}&node=20103`, `${TREE}&chart=icicle&lang=en`, NARRATIVE]) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(
      page
        .getByRole("main")
        .getByText(/表|table/u)
        .first(),
    ).toBeVisible();
    await expectNoBarriers(page);
  }
});

/** A row by its code, or 合计. */
function row(page: Page, code: string) {
  const key = code === "合计" ? "" : code;
  return page.locator(`[role="treegrid"] [role="row"][data-row="${key}"]`);
}

/** The texts of a row's cells after code and name. */
async function rowTexts(page: Page, code: string): Promise<readonly string[]> {
  const found = row(page, code);
  await found.waitFor();
  return (await found.getByRole("gridcell").allInnerTexts()).slice(1).map((text) => text.trim());
}

async function codes(page: Page): Promise<readonly string[]> {
  const rows = page.getByRole("treegrid").locator("[data-row]");
  const keys = await rows.evaluateAll((found) => found.map((each) => each.getAttribute("data-row") ?? ""));
  return keys.filter((key) => key !== "");
}

/** A chart's cell by its code. */
function cell(page: Page, code: string) {
  return page.getByRole("main").getByRole("button", { name: new RegExp(`^${code} `, "u") });
}

function selection(page: Page) {
  return page.getByRole("region", { name: "所选科目" });
}

function status(page: Page, words: string) {
  return page.getByRole("status").filter({ hasText: words });
}

function sidewaysBy(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

async function download(page: Page, name: string): Promise<string> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name, exact: true }).click();
  const stream = await (await waiting).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
