import { VIEWS, type View } from "../../src/state/address.ts";
import { expect, test, type Page } from "./fixture.ts";

interface Journey {
  readonly query: string;
  /** What the main part shows at first and again after going back. */
  readonly before: string;
  /** A choice of how to read: it replaces the address, so that going back does not undo it step by step. */
  readonly toggle: (page: Page) => Promise<void>;
  readonly toggled: RegExp;
  /** A step to something else, its address, and what the main part shows then. */
  readonly step: (page: Page) => Promise<void>;
  readonly address: RegExp;
  readonly after: string;
}

const PINGXIANG = "&dept=130532-434";

const JOURNEYS: Readonly<Record<View, Journey>> = {
  overview: {
    query: "",
    before: "18,976.76",
    toggle: (page) => page.getByRole("checkbox", { name: "选择江苏省人大常委会办公厅" }).press("Space"),
    toggled: /dept=320000-n1cdf0a6/,
    step: (page) => filter(page, "阶段", "决算"),
    address: /phase=final/,
    after: "2,940.05",
  },
  department: {
    query: PINGXIANG,
    before: "1,140.33万元",
    toggle: (page) => page.getByRole("link", { name: "深色" }).click(),
    toggled: /theme=dark/,
    step: (page) => filter(page, "部门", "怀来县人民政府办公室"),
    address: /dept=130730-434/,
    after: "2,001.89万元",
  },
  tree: {
    query: PINGXIANG,
    before: "未选科目",
    toggle: (page) => radio(page, "冰柱图"),
    toggled: /chart=icicle/,
    step: (page) => page.getByRole("row", { name: /20103 / }).press("Enter"),
    address: /node=20103/,
    after: "已选 20103 政府办公厅（室）及相关机构事务",
  },
  composition: {
    query: PINGXIANG,
    before: "基本支出653.82万元",
    toggle: (page) => page.getByRole("link", { name: "深色" }).click(),
    toggled: /theme=dark/,
    step: (page) => filter(page, "部门", "怀来县人民政府办公室"),
    address: /dept=130730-434/,
    after: "1,201.89万元",
  },
  change: {
    query: "&dept=310107-n1uslkkk",
    before: "2025年预算18,976.76万元",
    toggle: (page) => radio(page, "历年"),
    toggled: /chart=slope/,
    step: (page) => filter(page, "年度", "2024 年"),
    address: /year=2024/,
    after: "2024年预算15,621.11万元",
  },
  "three-public": {
    query: "",
    before: "上海市普陀区4个部门2025年预算",
    toggle: (page) => radio(page, "对数"),
    toggled: /scale=log/,
    step: (page) => filter(page, "年度", "2024 年"),
    address: /year=2024/,
    after: "2024年预算",
  },
  compare: {
    query: "&dept=310107-n1uslkkk,310107-n07g1t4g,310107-n0uin491",
    before: "相差28,049.79万元",
    toggle: (page) => radio(page, "占比"),
    toggled: /scale=share/,
    step: (page) => page.getByRole("button", { name: "移除上海市普陀区商务委员会" }).click(),
    address: /dept=310107-n1uslkkk,310107-n07g1t4g(?:&|$)/,
    after: "相差9,875.08万元",
  },
  flow: {
    query: PINGXIANG,
    before: "平乡县人民政府办公室2023年预算1,140.33万元",
    toggle: (page) =>
      page
        .getByRole("group", { name: /资金流向/ })
        .getByRole("button", { name: /^一般公共服务支出/ })
        .press("Enter"),
    toggled: /pick=use:201/,
    step: (page) => filter(page, "部门", "怀来县人民政府办公室"),
    address: /dept=130730-434/,
    after: "2,001.89万元",
  },
  projects: {
    query: PINGXIANG,
    before: "490.51万元",
    toggle: (page) => radio(page, "成本指标"),
    toggled: /sort=-ceiling/,
    step: (page) => filter(page, "部门", "怀来县人民政府办公室"),
    address: /dept=130730-434/,
    after: "的100.00%",
  },
  quality: {
    query: PINGXIANG,
    before: "204处核对",
    toggle: async (page) => {
      await page.getByLabel("结果", { exact: true }).selectOption({ label: "口径不同" });
    },
    toggled: /outcome=different-scope/,
    step: (page) => filter(page, "部门", "怀来县人民政府办公室"),
    address: /dept=130730-434/,
    after: "46处核对",
  },
  data: {
    query: "",
    before: "本站收录11个部门的20份公开",
    toggle: (page) => page.getByRole("link", { name: "深色" }).click(),
    toggled: /theme=dark/,
    step: (page) => page.getByRole("navigation").getByRole("link", { name: "说明", exact: true }).click(),
    address: /view=about/,
    after: "推算：由原文写明的数算出。",
  },
  about: {
    query: "",
    before: "推算：由原文写明的数算出。",
    toggle: (page) => page.getByRole("link", { name: "深色" }).click(),
    toggled: /theme=dark/,
    step: (page) => page.getByRole("navigation").getByRole("link", { name: "数据", exact: true }).click(),
    address: /view=data/,
    after: "本站收录11个部门的20份公开",
  },
};

for (const view of VIEWS) {
  test(`${view}: a step is one entry of the history, a toggle none, and both ways restore`, async ({
    page,
  }) => {
    const { query, before, toggle, toggled, step, address, after } = JOURNEYS[view];
    const main = page.getByRole("main");
    await page.goto(`./?view=${view}${query}`);
    await expect(main).toContainText(before);
    const entries = await page.evaluate(() => history.length);

    await toggle(page);
    await expect(page).toHaveURL(toggled);
    expect(await page.evaluate(() => history.length)).toBe(entries);

    await step(page);
    await expect(page).toHaveURL(address);
    await expect(main).toContainText(after);
    expect(await page.evaluate(() => history.length)).toBe(entries + 1);

    await page.goBack();
    await expect(page).toHaveURL(toggled);
    await expect(page).not.toHaveURL(address);
    await expect(main).toContainText(before);
    await page.goForward();
    await expect(page).toHaveURL(address);
    await expect(main).toContainText(after);
    await page.reload();
    await expect(main).toContainText(after);
    await page.goBack();
    await expect(main).toContainText(before);
  });
}

/** Chooses in the filters what a view shows. */
async function filter(page: Page, label: string, option: string): Promise<void> {
  const filters = page.getByRole("region", { name: "正在看的范围" });
  await filters.getByLabel(label, { exact: true }).selectOption({ label: option });
}

async function radio(page: Page, name: string): Promise<void> {
  await page.getByRole("main").getByRole("radio", { name, exact: true }).first().press("Space");
}
