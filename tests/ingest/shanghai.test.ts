import { expect, it } from "vitest";
import type { CheckResult } from "../../src/core/checks/checkResult.ts";
import type { Disclosure } from "../../src/core/budget/disclosure.ts";
import type { TableKind } from "../../src/core/budget/vocabulary.ts";
import { loadCodeNames } from "../../src/cli/projectFiles.ts";
import { describeWithSources } from "../sources.ts";
import { amountUnder, lineOf, read, readOptions, source, tableOf } from "./published.ts";

interface Read {
  readonly disclosure: Disclosure;
  readonly findings: readonly CheckResult[];
}

const known = new Map<string, Promise<Read>>();

/** A document is read once however many tests ask for it. */
function readReal(name: string): Promise<Read> {
  const reading = known.get(name) ?? readOnce(name);
  known.set(name, reading);
  return reading;
}

async function readOnce(name: string): Promise<Read> {
  const { reference } = readOptions();
  const names = loadCodeNames("public/data");
  const result = await read([source(`real/${name}.pdf`)], { reference: { ...reference, names } });
  const [only] = result.disclosures;
  if (only === undefined) throw new Error(JSON.stringify(result.files));
  return only;
}

/** Yuan under a head, moved to fen as text so that no figure is computed. */
function yuan(printed: string): number {
  const [whole = "", part = ""] = printed.replaceAll(",", "").split(".");
  return Number(whole + part.padEnd(2, "0"));
}

function under(disclosure: Disclosure, kind: TableKind, codeOrName: string, head: string): number | null {
  const table = tableOf(disclosure, kind);
  return amountUnder(table, lineOf(table, codeOrName), head);
}

const WANLI = (year: number) => `上海市普陀区万里街道${year}年部门预算`;

describeWithSources("budgets of departments of a district of Shanghai", () => {
  it("reads 万里街道 2024: codes in three columns, 合计 below, units per table", async () => {
    const { disclosure } = await readReal(WANLI(2024));
    expect(disclosure.department.name).toBe("上海市普陀区人民政府万里街道办事处");
    expect([disclosure.year, disclosure.phase, disclosure.scope]).toEqual([2024, "budget", "department"]);
    expect(disclosure.tables.map(({ kind, unit }) => [kind, unit])).toEqual([
      ["summary", "yuan"],
      ["revenue", "yuan"],
      ["expenditure", "yuan"],
      ["appropriation", "yuan"],
      ["general-budget", "yuan"],
      ["government-fund", "yuan"],
      ["state-capital", "yuan"],
      ["basic-economic", "yuan"],
      ["three-public", "wan"],
    ]);
    expect(under(disclosure, "expenditure", "合计", "合计")).toBe(yuan("156,211,123"));
    expect(under(disclosure, "expenditure", "合计", "项目支出")).toBe(yuan("56,505,103"));
    expect(under(disclosure, "general-budget", "2210201", "合计")).toBe(yuan("3,503,499"));
    expect(tableOf(disclosure, "expenditure").place.pages).toEqual([16, 17, 18, 19, 20]);
    expect(tableOf(disclosure, "government-fund").status).toBe("declared-none");
  });

  it("repairs the codes of 万里街道 2024 that lost a zero, and says so", async () => {
    const { disclosure } = await readReal(WANLI(2024));
    const repaired = tableOf(disclosure, "basic-economic").lines.filter(
      ({ codeStatus }) => codeStatus === "repaired",
    );
    expect(repaired.map(({ codePrinted, code, name }) => [codePrinted, code, name])).toEqual([
      ["301 2", "30102", "津贴补贴"],
      ["301 7", "30107", "绩效工资"],
    ]);
  });

  it("reads 三公 and 机关运行经费 out of one row", async () => {
    const { disclosure } = await readReal(WANLI(2025));
    const table = tableOf(disclosure, "three-public");
    const [line] = table.lines;
    expect(line?.cells.map(({ column, amount }) => [table.columns[column]?.measure, amount])).toEqual([
      ["three-public", 37_910_000],
      ["overseas", 0],
      ["reception", 1_350_000],
      ["vehicles", 36_560_000],
      ["vehicle-purchase", 15_000_000],
      ["vehicle-operation", 21_560_000],
      ["administrative-operating", 464_640_000],
    ]);
  });

  it("tells whose money 万里街道 includes", async () => {
    const { disclosure } = await readReal(WANLI(2025));
    expect(disclosure.consolidates?.count).toBe(6);
    expect(disclosure.consolidates?.units.at(-1)).toBe("上海市普陀区万里街道综合行政执法队");
  });

  it("crosses the summary of 社会福利院 with kinds of spending, and is a unit's", async () => {
    const { disclosure } = await readReal("上海市普陀区社会福利院2024年单位预算");
    expect([disclosure.scope, disclosure.consolidates]).toEqual(["unit", null]);
    expect(under(disclosure, "summary", "二、社会保障和就业支出", "公用经费")).toBe(yuan("2,120,950"));
    expect(under(disclosure, "summary", "支出总计", "人员经费")).toBe(yuan("7,380,214"));
    const economic = tableOf(disclosure, "basic-economic");
    expect(lineOf(economic, "水费")).toMatchObject({ code: "30203", codeStatus: "conflict" });
    expect(lineOf(tableOf(disclosure, "expenditure"), "事业单位医疗")).toMatchObject({
      codePrinted: "7 11 02",
      code: "2101102",
      codeStatus: "repaired",
    });
  });

  it("reads what the narrative says of a line, with last year's execution as base", async () => {
    const { disclosure } = await readReal(WANLI(2024));
    const said = disclosure.statements.find(({ code, change }) => code === "2010507" && change !== null);
    expect(said).toMatchObject({
      amount: 25_770_000,
      change: {
        direction: "decrease",
        percent: "57.14",
        base: { year: 2023, kind: "executed", amount: 60_130_000 },
      },
    });
  });

  it("knows who arranges travel for 商务委", async () => {
    const { disclosure } = await readReal("上海市普陀区商务委员会2025年部门预算");
    const overseas = disclosure.statements.find(({ measure }) => measure === "overseas");
    expect(overseas?.pooled).toEqual({ item: "overseas", by: "区外办" });
    expect(disclosure.consolidates).toEqual({
      count: 2,
      units: ["商务委本部", "上海市普陀区中小企业服务中心"],
    });
  });
});

describeWithSources("final accounts of departments of a district of Shanghai", () => {
  const FINANCE = "上海市普陀区财政局2024年度部门决算";

  it("reads 财政局, whose digits are placed one by one, with its balances", async () => {
    const { disclosure } = await readReal(FINANCE);
    expect([disclosure.phase, disclosure.year]).toEqual(["final", 2024]);
    const summary = tableOf(disclosure, "summary");
    const balances = summary.lines.filter(({ role }) => role === "balance");
    expect(balances.map(({ measure, cells }) => [measure, cells[0]?.amount])).toEqual([
      ["surplus-used", null],
      ["surplus-distributed", null],
      ["opening-balance", 49_140_000],
      ["closing-balance", 55_340_000],
    ]);
    expect(under(disclosure, "expenditure", "合计", "本年支出合计")).toBe(2_940_050_000);
    expect(under(disclosure, "expenditure", "2010608", "项目支出")).toBe(449_520_000);
    // 收支总表 prints 326.71 where 支出决算表 prints 326.72.
    expect(lineOf(summary, "八、社会保障和就业支出").cells).toEqual([{ column: 3, amount: 326_710_000 }]);
    expect(under(disclosure, "expenditure", "208", "本年支出合计")).toBe(326_720_000);
  });

  it("reads economic lists side by side and the 12 columns of 三公", async () => {
    const { disclosure } = await readReal(FINANCE);
    const economic = tableOf(disclosure, "basic-economic");
    expect(lineOf(economic, "30199").cells).toEqual([{ column: 3, amount: 91_030_000 }]);
    expect(lineOf(economic, "31002").cells).toEqual([{ column: 7, amount: 13_580_000 }]);
    const three = tableOf(disclosure, "three-public");
    const [line] = three.lines;
    expect(line?.cells).toHaveLength(12);
    const stated = line?.cells.filter(({ amount }) => amount !== null) ?? [];
    expect(
      stated.map(({ column, amount }) => [
        three.columns[column]?.measure,
        three.columns[column]?.basis,
        amount,
      ]),
    ).toEqual([
      ["three-public", "budget", 950_000],
      ["reception", "budget", 950_000],
    ]);
  });

  it("reads opening budget, final and completion out of the narrative", async () => {
    const { disclosure } = await readReal(FINANCE);
    const general = disclosure.statements.filter(
      ({ measure, fund, code, amount }) =>
        measure === "total" && fund === "general" && code === null && amount !== null,
    );
    expect(general.at(-1)).toMatchObject({ basis: "final", completion: { percent: "98.20", of: "opening" } });
    expect(general.at(-2)).toMatchObject({ basis: "budget", amount: 2_993_920_000 });
  });

  it("knows the empty tables of 社会工作部 by their notes, and its units by name", async () => {
    const { disclosure } = await readReal("中共上海市普陀区委社会工作部 2024 年度部门决算");
    for (const kind of ["government-fund", "state-capital", "three-public"] as const) {
      expect([kind, tableOf(disclosure, kind).status]).toEqual([kind, "declared-none"]);
    }
    expect(disclosure.consolidates?.count).toBe(2);
    expect(under(disclosure, "expenditure", "2013901", "基本支出")).toBe(51_320_000);
  });
});
