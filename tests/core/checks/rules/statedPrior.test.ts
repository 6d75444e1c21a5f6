import { describe, expect, it } from "vitest";
import { runChecks } from "../../../../src/core/checks/runChecks.ts";
import type { Disclosure } from "../../../../src/core/budget/disclosure.ts";
import type { StatedChange, Statement } from "../../../../src/core/budget/statement.ts";
import { change, codedTable, statement } from "../../budget/printed.ts";
import { bareDisclosure } from "../../budget/sampleDisclosure.ts";
import { outcomes } from "../found.ts";
import { foundIn, sides } from "../shipped.ts";

const RULE = "stated-prior-equals-loaded";
const bad = ({ outcome }: { outcome: string }) => outcome !== "agrees" && outcome !== "within-rounding";

const before = (over: Partial<Disclosure> = {}) =>
  bareDisclosure({
    id: "130999-512-2023-budget",
    year: 2023,
    tables: [
      codedTable({
        id: "t3",
        kind: "expenditure",
        columns: [{ head: "合计", measure: "total" }],
        rows: [
          ["", "合计", "50.00"],
          ["2010301", "行政运行", "30.00"],
          ["2010302", "一般行政管理事务", "20.00"],
          ["2010303", "机关服务", ""],
        ],
      }),
    ],
    ...over,
  });

const base = (kind: StatedChange["base"]["kind"]) => ({ year: 2023, kind, amount: null, printed: "" });

const found = (prior: Disclosure | null, ...statements: readonly Statement[]) =>
  runChecks(bareDisclosure({ statements }), { prior, budget: null }).filter(({ rule }) => rule === RULE);

const grown = (kind: StatedChange["base"]["kind"], delta = "2.00万元") =>
  statement("s1", "total", "52.00万元", { change: { ...change("increase", delta), base: base(kind) } });

describe("the year before as a sentence states it, against that year's document", () => {
  it("agrees where this year's amount less the change is printed there: 52.00 − 2.00 = 50.00", () => {
    expect(found(before(), grown("budget"))).toMatchObject([
      { id: `${RULE}:s1`, outcome: "agrees", computed: 50_000_000, residual: 0 },
    ]);
  });

  it("differs only where the base is that year's budget", () => {
    const of = (kind: StatedChange["base"]["kind"]) => found(before(), grown(kind, "3.00万元"))[0];
    expect(of("budget")).toMatchObject({ outcome: "differs", residual: -1_000_000 });
    expect(of("executed")).toMatchObject({ outcome: "different-scope", cause: { why: "base" } });
    expect(of("unstated")).toMatchObject({ outcome: "cannot-check", cause: { kind: "base-not-stated" } });
  });

  it("is of another scope where the department then had other units", () => {
    const then = before({ consolidates: { count: 4, units: [] } });
    expect(found(then, grown("budget", "3.00万元"))[0]).toMatchObject({
      outcome: "different-scope",
      cause: { kind: "not-comparable", why: "scope" },
    });
  });

  it("leaves alone a blank of that year, a code with another name, and a year that is not loaded", () => {
    const line = (code: string, path: string) =>
      statement("s1", "total", "5.00万元", {
        code,
        path,
        change: { ...change("increase", "1.00万元"), base: base("budget") },
      });
    expect(found(before(), line("2010303", "政府办公厅 › 机关服务"))).toEqual([]);
    expect(found(before(), line("2010302", "政府办公厅 › 专项业务"))).toEqual([]);
    expect(outcomes(found(before(), line("2010302", "政府办公厅 › 一般行政管理事务支出")))).toEqual({
      s1: "differs",
    });
    expect(found(null, grown("budget"))).toEqual([]);
  });
});

describe("published years", () => {
  it("检察院 2018 says 出国 100 is as last year, which printed 110.00", () => {
    const results = foundIn("检察院", 2018, RULE).filter(({ outcome }) => outcome === "differs");
    expect(sides(results)).toEqual(["100 万元 − 相等 = 110.00 differs"]);
  });

  it("万里街道 2024 compares its lines with execution: never a contradiction", () => {
    const results = foundIn("万里街道", 2024, RULE).filter(bad);
    expect(results).not.toHaveLength(0);
    expect(results.every(({ outcome }) => outcome === "different-scope")).toBe(true);
  });

  it("省委办公厅 and 人大 follow on from the year before in every stated change", () => {
    for (const name of ["省委办公厅", "人大常委会"]) {
      for (const year of [2018, 2019]) {
        const results = foundIn(name, year, RULE);
        expect(results.length).toBeGreaterThan(20);
        expect(results.filter(bad)).toEqual([]);
      }
    }
  });
});
