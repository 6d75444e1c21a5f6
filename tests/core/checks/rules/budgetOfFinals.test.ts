import { describe, expect, it } from "vitest";
import type { Column, Disclosure, Table } from "../../../../src/core/budget/disclosure.ts";
import type { Measure } from "../../../../src/core/budget/vocabulary.ts";
import type { RuleId } from "../../../../src/core/checks/checkResult.ts";
import { runChecks } from "../../../../src/core/checks/runChecks.ts";
import { codedTable, money, statement, threePublicTable } from "../../budget/printed.ts";
import { bareDisclosure } from "../../budget/sampleDisclosure.ts";
import { foundIn, sides } from "../shipped.ts";

const ITEMS: readonly Measure[] = ["three-public", "overseas", "vehicles", "reception"];

/** 三公 of final accounts: one row, 预算数 and 决算数 of each item. */
function finalTable(...printed: readonly string[]): Table {
  const shell = threePublicTable([]);
  const columns = ITEMS.flatMap((measure, at) =>
    (["budget", null] as const).map((basis, half): Column => ({
      index: at * 2 + half,
      heads: [measure, basis === null ? "决算数" : "预算数"],
      role: "amount",
      side: null,
      measure,
      fund: null,
      basis,
      year: null,
    })),
  );
  return {
    ...shell,
    columns,
    grid: [columns.map(({ heads }) => heads.join("")), printed],
    lines: [
      {
        row: 1,
        side: null,
        codePrinted: null,
        code: null,
        codeStatus: "ok",
        name: "",
        level: 0,
        role: "total",
        measure: null,
        fund: null,
        cells: printed.map((text, column) => ({ column, amount: money(text) })),
      },
    ],
  };
}

const budget = (over: Partial<Disclosure> = {}) =>
  bareDisclosure({
    tables: [
      threePublicTable([
        ["“三公”经费合计", "three-public", 0, "9.00"],
        ["一、因公出国（境）费", "overseas", 1, ""],
        ["二、公务用车购置及运行费", "vehicles", 1, "7.00"],
        ["三、公务接待费", "reception", 1, "2.00"],
      ]),
      codedTable({
        id: "t5",
        kind: "general-budget",
        columns: [{ head: "合计", measure: "total" }],
        rows: [
          ["", "合计", "50.00"],
          ["2010301", "行政运行", "30.00"],
        ],
      }),
    ],
    ...over,
  });

const final = (over: Partial<Disclosure>) =>
  bareDisclosure({ id: "130999-512-2024-final", phase: "final", ...over });

function settled(
  rule: RuleId,
  own: Disclosure,
  planned: Disclosure | null,
): Readonly<Record<string, string>> {
  const results = runChecks(own, { prior: null, budget: planned }).filter((each) => each.rule === rule);
  return Object.fromEntries(results.map(({ id, outcome }) => [id.slice(rule.length + 1), outcome]));
}

describe("预算数 of final accounts", () => {
  const RULE = "final-budget-equals-budget";
  const own = final({ tables: [finalTable("9.00", "8.00", "", "", "7.50", "7.00", "2.00", "1.00")] });

  it("is that year's budget, cell by cell; a blank is no figure", () => {
    expect(settled(RULE, own, budget())).toEqual({
      "t9/three-public": "agrees",
      "t9/vehicles": "differs",
      "t9/reception": "agrees",
    });
  });

  it("is of another scope where units came or went, and unknown where no budget is at hand", () => {
    const fewer = budget({ consolidates: { count: 3, units: [] } });
    expect(settled(RULE, own, fewer)).toMatchObject({ "t9/vehicles": "different-scope" });
    expect(settled(RULE, own, null)).toEqual({});
  });

  it("is held against 年初预算 of the narrative, whatever fund it means", () => {
    const said = (id: string, printed: string) =>
      statement(id, "total", printed, { code: "2010301", path: "行政运行", basis: "budget" });
    const statements = [said("s1", "30.00万元"), said("s2", "31.00万元")];
    expect(settled(RULE, final({ statements }), budget())).toEqual({ s1: "agrees", s2: "differs" });
  });
});

describe("完成年初预算的 %", () => {
  const RULE = "completion-percent";
  const planned = (printed: string, basis: "budget" | "adjusted-budget" = "budget") =>
    statement("s1", "total", printed, { basis });
  const spent = (percent: string, of: "opening" | "adjusted" = "opening", id = "s2") =>
    statement(id, "total", "30.78万元", { basis: "final", completion: { percent, of } });
  const of = (...statements: Disclosure["statements"]) => settled(RULE, final({ statements }), null);

  it("is recomputed at the precision it is printed with", () => {
    expect(of(planned("32.10万元"), spent("95.89"))).toEqual({ s2: "within-rounding" });
    expect(of(planned("32.10万元"), spent("95.8"))).toEqual({ s2: "observation" });
    expect(of(planned("32.10万元"), spent("96.89"))).toEqual({ s2: "differs" });
    expect(of(planned("32.10万元", "adjusted-budget"), spent("95.89", "adjusted"))).toEqual({
      s2: "within-rounding",
    });
  });

  it("has no ratio on 0", () => {
    const nil = planned("0万元");
    const adjusted = statement("s3", "total", "32.10万元", { basis: "adjusted-budget" });
    expect(of(nil, adjusted, spent("95.89"))).toEqual({ s2: "observation" });
    expect(of(nil, spent("100"))).toEqual({ s2: "observation" });
    expect(of(nil, spent("0"))).toEqual({});
    expect(of(spent("95.89"))).toEqual({});
  });

  it("takes the budget of a 三公 item from the cell beside it", () => {
    const own = final({
      tables: [finalTable("9.00", "8.00", "", "", "7.00", "7.00", "2.00", "1.00")],
      statements: [
        statement("s1", "reception", "1.00万元", {
          basis: "final",
          completion: { percent: "50", of: "opening" },
        }),
      ],
    });
    expect(settled(RULE, own, null)).toEqual({ s1: "agrees" });
  });

  it("agrees in 财政局 2024; 社会工作部 2024 prints one of an opening budget of 0", () => {
    const notable = (name: string) =>
      sides(
        foundIn(name, 2024, RULE).filter(
          ({ outcome }) => outcome !== "agrees" && outcome !== "within-rounding",
        ),
      );
    expect(notable("财政局")).toEqual([]);
    expect(notable("社会工作部")).toEqual(["321.02万元 × 95.89% = 307.82万元 observation"]);
  });
});
