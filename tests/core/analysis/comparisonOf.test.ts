import { describe, expect, it } from "vitest";
import type { Comparison } from "../../../src/core/analysis/comparison.ts";
import { comparisonOf } from "../../../src/core/analysis/comparisonOf.ts";
import { fen } from "../../../src/core/money/fen.ts";
import { shipped } from "./shipped.ts";

const COMMERCE = "310107-n0uin491-2025-budget";
const WANLI = "310107-n1uslkkk-2025-budget";
const OFFICE = "310107-n07g1t4g-2025-budget";
const FINANCE = "310107-n095hvld-2025-budget";
const PROCURATORATE = "320000-n1tdw6lo-2018-budget";
const PINGXIANG = "130532-434-2023-budget";

function compared(ids: readonly string[]): Comparison {
  return comparisonOf(ids.map(shipped), ["total", "basic", "project", "three-public", "reception"]);
}

function measure(comparison: Comparison, name: string) {
  const found = comparison.measures.find((each) => each.measure === name);
  if (found === undefined) throw new Error(name);
  return found;
}

const putuo = compared([COMMERCE, WANLI, OFFICE, FINANCE]);

describe("four departments of 普陀区, 2025 budgets", () => {
  it("are one group: nothing forbids to subtract and rank them", () => {
    expect(putuo.groups).toEqual([[COMMERCE, WANLI, OFFICE, FINANCE]]);
    expect(putuo.barriers).toEqual([]);
    expect(putuo.conditions.filter(({ holds }) => holds !== true).map(({ kind }) => kind)).toEqual(["units"]);
  });

  it("have their printed totals, from 3,121.42 to 37,151.47, 34,030.04 apart", () => {
    const total = measure(putuo, "total");
    expect(total.cells.map(({ figure }) => figure.amount)).toEqual(
      [37151465500, 18976755100, 9101677535, 3121420580].map(fen),
    );
    const [spread] = total.spreads;
    expect(spread?.largest.map(({ disclosure }) => disclosure)).toEqual([COMMERCE]);
    expect(spread?.smallest.map(({ disclosure }) => disclosure)).toEqual([FINANCE]);
    expect(spread?.difference?.amount).toBe(34030044920);
    expect(spread?.difference?.state).toBe("derived");
    expect(spread?.difference?.formula).toHaveLength(2);
    expect(spread?.difference?.sources.map(({ disclosure }) => disclosure)).toEqual([COMMERCE, FINANCE]);
    expect(spread?.shares).toBeNull();
  });

  it("split into basic and project in shares of their own totals", () => {
    expect(measure(putuo, "basic").cells.map(({ share }) => share)).toEqual([
      "5.34",
      "53.40",
      "27.04",
      "80.48",
    ]);
    expect(measure(putuo, "project").cells.map(({ share }) => share)).toEqual([
      "94.66",
      "46.60",
      "72.96",
      "19.52",
    ]);
    const shares = measure(putuo, "basic").spreads[0]?.shares;
    expect([shares?.highest.disclosure, shares?.lowest.disclosure, shares?.points]).toEqual([
      FINANCE,
      COMMERCE,
      "75.14",
    ]);
  });

  it("are not ranked by 三公, for another body pays the overseas visits of two of them", () => {
    const [whole] = measure(putuo, "three-public").spreads;
    expect([whole?.barred, whole?.difference, whole?.shares]).toEqual(["pooled", null, null]);
    const [reception] = measure(putuo, "reception").spreads;
    expect(reception?.barred).toBeNull();
    expect(reception?.difference?.amount).toBe(27550000);
    expect(putuo.standings.find(({ question }) => question === "three-public")?.barriers).toEqual(["pooled"]);
  });

  it("have shares of functional classes, each of its own table", () => {
    expect(putuo.classes.columns.map(({ code }) => code)).toEqual([
      "201",
      "204",
      "205",
      "206",
      "207",
      "208",
      "210",
      "212",
      "215",
      "216",
      "221",
    ]);
    const [commerce, wanli] = putuo.classes.rows;
    expect(commerce?.cells.get("215")?.share).toBe("79.08");
    expect(wanli?.cells.get("212")?.share).toBe("81.35");
    expect(wanli?.cells.has("215")).toBe(false);
  });
});

describe("江苏省人民检察院 2018 beside 平乡县 2023", () => {
  const unlike = compared([PROCURATORATE, PINGXIANG]);

  it("differ in year, level, money and split, and are never subtracted", () => {
    const failed = unlike.conditions.filter(({ holds }) => holds === false).map(({ kind }) => kind);
    expect(failed).toEqual(expect.arrayContaining(["year", "level", "money", "split", "classification"]));
    expect(failed).not.toContain("phase");
    expect(failed).not.toContain("scope");
    expect(unlike.groups).toEqual([[PROCURATORATE], [PINGXIANG]]);
    expect(unlike.barriers).toEqual(["year", "level"]);
    expect(unlike.measures.flatMap(({ spreads }) => spreads)).toEqual([]);
    expect(unlike.periods).toEqual([]);
  });

  it("keep both figures", () => {
    expect(measure(unlike, "total").cells.map(({ figure }) => figure.amount)).toEqual([
      21955350000, 1140330000,
    ]);
  });

  it("compare by function, but no split by function is invented for one amount column", () => {
    const standing = new Map(unlike.standings.map((each) => [each.question, each]));
    expect(standing.get("kinds")?.missing).toEqual([]);
    expect(standing.get("function")?.known).toEqual([PROCURATORATE, PINGXIANG]);
    expect(standing.get("function")?.barriers).toEqual(["year", "level", "money"]);
    expect(standing.get("function-kinds")?.known).toEqual([PINGXIANG]);
    expect(standing.get("function-kinds")?.missing).toEqual([
      { disclosure: PROCURATORATE, why: "one-column" },
    ]);
  });
});

describe("江苏省 2018, three departments", () => {
  const jiangsu = compared(["320000-n00hkmu1-2018-budget", PROCURATORATE, "320000-n1cdf0a6-2018-budget"]);

  it("are one group from 15,897.44 to 24,458.43", () => {
    expect(jiangsu.groups).toHaveLength(1);
    const [spread] = measure(jiangsu, "total").spreads;
    expect(spread?.largest[0]?.figure.amount).toBe(24458430000);
    expect(spread?.smallest[0]?.figure.amount).toBe(15897440000);
    expect(spread?.difference?.amount).toBe(8560990000);
  });

  it("print no split by function at all", () => {
    expect(jiangsu.standings.find(({ question }) => question === "function-kinds")?.known).toEqual([]);
  });
});

describe("two years of one body", () => {
  it("万里街道 2023 and 2025 are subtracted: +2,478.89, 15.03%", () => {
    const [row] = compared(["310107-n1uslkkk-2023-budget", WANLI]).periods;
    const total = row?.measures[0];
    expect(row?.barriers).toEqual([]);
    expect([total?.before.figure.amount, total?.after.figure.amount]).toEqual([16497864000, 18976755100]);
    expect([total?.delta?.amount, total?.percent]).toEqual([2478891100, "15.03"]);
    const basic = row?.measures[1];
    expect([basic?.before.share, basic?.after.share, basic?.points]).toEqual(["60.25", "53.40", "-6.85"]);
  });

  it("省委办公厅 2018 and 2019 are not: one unit, then four", () => {
    const [row] = compared(["320000-n00hkmu1-2018-budget", "320000-n00hkmu1-2019-budget"]).periods;
    expect(row?.barriers).toEqual(["units"]);
    expect(
      row?.measures.every(
        ({ delta, percent, points }) => delta === null && percent === null && points === null,
      ),
    ).toBe(true);
  });

  it("a year of another body is no base", () => {
    expect(compared([PROCURATORATE, "320000-n1cdf0a6-2019-budget"]).periods).toEqual([]);
  });
});

describe("what a file does not hold", () => {
  it("怀来县 has its total from the text and no functional table", () => {
    const both = compared([PINGXIANG, "130730-434-2023-budget"]);
    expect(both.groups).toHaveLength(1);
    expect(measure(both, "total").cells[1]?.figure.state).toBe("stated-in-prose");
    expect(both.classes.rows[1]).toMatchObject({ total: null, status: "not-in-file" });
    expect(both.standings.find(({ question }) => question === "function")?.missing).toEqual([
      { disclosure: "130730-434-2023-budget", why: "not-in-file" },
    ]);
  });

  it("决算 of one body and 预算 of another are two groups", () => {
    const mixed = compared(["310107-n095hvld-2024-final", "310107-n1uslkkk-2024-budget"]);
    expect(mixed.groups).toHaveLength(2);
    expect(mixed.barriers).toEqual(["phase", "basis"]);
  });
});
