import { fileURLToPath } from "node:url";
import type { ElementHandle } from "puppeteer-core";
import { VIEWS, type View } from "../../../src/state/address.ts";
import { expect, expectAddress, expectShown, press, readable, test, type Page } from "./fixture.ts";

// One Firefox for all: its start takes longer than any of these.
test.describe.configure({ mode: "default" });

interface Look {
  readonly query: string;
  /** Printed figures, or words where a view has none. */
  readonly shows: readonly string[];
  /** One step into the view with the keyboard. */
  readonly step: (tab: Page) => Promise<void>;
}

const OWN_FILE = fileURLToPath(new URL("../../fixtures/ingest/formats/hebeiBudget.docx", import.meta.url));
const PINGXIANG = "&dept=130532-434";

const LOOKS: Readonly<Record<View, Look>> = {
  overview: {
    query: "",
    shows: ["18,976.76", "+3,355.64", "1,140.33", "2,001.89"],
    step: async (tab) => {
      await press(tab, "main a", "平乡县人民政府办公室", "Enter");
      await expectAddress(tab, "view=department&dept=130532-434");
      await expectShown(tab, "261.88万元", "h1");
    },
  },
  department: {
    query: PINGXIANG,
    shows: ["1,140.33", "653.82", "486.51", "26.00"],
    step: async (tab) => {
      await press(tab, "main button", "综合业务事务管理", "Enter");
      await expect.poll(() => tab.$$eval('main button[aria-expanded="true"]', (all) => all.length)).toBe(1);
    },
  },
  tree: {
    query: PINGXIANG,
    shows: ["419.01", "1,030.83", "90.40%"],
    step: async (tab) => {
      await press(tab, '[role="row"]', "2010302", "Enter");
      await expectAddress(tab, "node=2010302");
      await expectShown(tab, "已选 2010302 一般行政管理事务");
    },
  },
  composition: {
    query: PINGXIANG,
    shows: ["57.34%", "615.70", "38.12", "91.43%"],
    step: (tab) => expectEvidence(tab, "419.01", "419.01"),
  },
  change: {
    query: "&dept=310107-n1uslkkk",
    shows: ["15,621.11", "+3,355.64", "18,976.76", "+21.48%"],
    step: (tab) => expectEvidence(tab, "+3,355.64", "15,621.11"),
  },
  "three-public": {
    query: "&dept=310107-n1uslkkk,310107-n07g1t4g",
    shows: ["28.50", "839.00"],
    step: (tab) => expectEvidence(tab, "28.50", "28.50"),
  },
  compare: {
    query: "&dept=310107-n1uslkkk,310107-n07g1t4g,310107-n0uin491",
    shows: ["37,151.47", "18,976.76", "9,101.68", "94.66%"],
    step: async (tab) => {
      await press(tab, "main button", "移除上海市普陀区商务委员会", "Enter");
      await expectAddress(tab, "dept=310107-n1uslkkk,310107-n07g1t4g");
      await expect.poll(() => readable(tab)).not.toContain("37,151.47");
    },
  },
  flow: {
    query: PINGXIANG,
    shows: ["1,072.83", "94.08%", "67.50", "419.01"],
    step: async (tab) => {
      await press(
        tab,
        'main svg [role="button"], main figure button',
        "财政拨款收入",
        "ArrowRight",
        "ArrowRight",
        "Enter",
      );
      await expectAddress(tab, "pick=use:201");
    },
  },
  projects: {
    query: "&dept=130730-434",
    shows: ["800.00", "500.00"],
    step: async (tab) => {
      await press(tab, "main button", "7号电子政务平台建设资金", "Enter");
      await expectAddress(tab, "pick=project:130730-434-2023-budget-p1");
      await expectShown(tab, "3月底25%、6月底50%、10月底75%、12月底100%");
    },
  },
  quality: {
    query: PINGXIANG,
    shows: ["204", "199"],
    step: (tab) => expectEvidence(tab, "20.00", "20.00"),
  },
  data: {
    query: "",
    shows: ["本站收录11个部门的20份公开", "facts.csv"],
    step: async (tab) => {
      const input = await tab.waitForSelector('input[type="file"]');
      if (!(await input?.evaluate((each) => each instanceof HTMLInputElement)))
        throw new Error("no file input");
      await (input as ElementHandle<HTMLInputElement>).uploadFile(OWN_FILE);
      await expectShown(tab, "这份文件没有写明地区，是哪里的？");
      await press(tab, "main input", "地区名称或六位代码");
      await tab.keyboard.type("平乡");
      await press(tab, 'main input[type="radio"]', "平乡县", " ");
      await press(tab, "main button:enabled", "确定并读取", "Enter");
      await expectShown(tab, "青岚县档案馆 2023年预算");
      await press(tab, "main a", "青岚县档案馆 2023年预算", "Enter");
      await expectShown(tab, "322.40", "h1");
    },
  },
  about: {
    query: "",
    shows: ["原文空白", "推算"],
    step: async (tab) => {
      await press(tab, "nav a", "总览", "Enter");
      await expectShown(tab, "18,976.76");
    },
  },
};

for (const view of VIEWS) {
  const { query, shows, step } = LOOKS[view];
  test(`${view}: shows its figures, and a step by keyboard`, async ({ tab, baseURL }) => {
    await tab.goto(`${baseURL ?? ""}?view=${view}${query}`);
    for (const text of shows) await expectShown(tab, text);
    expect(
      await tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    await step(tab);
  });
}

/** A figure's button opens the evidence dialog on a printed cell; Escape leaves it where it was opened. */
async function expectEvidence(tab: Page, figure: string, cell: string): Promise<void> {
  await press(tab, "main button", figure, "Enter");
  await expectShown(tab, cell, "dialog[open]");
  await tab.keyboard.press("Escape");
  await expect.poll(() => tab.$$eval("dialog[open]", (all) => all.length)).toBe(0);
  expect(await tab.evaluate(() => document.activeElement?.textContent)).toContain(figure);
}
