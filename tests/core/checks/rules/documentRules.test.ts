import { describe, expect, it } from "vitest";
import type { Line, Table } from "../../../../src/core/budget/disclosure.ts";
import { codedTable, gridTable } from "../../budget/printed.ts";
import { bareDisclosure, sampleDisclosure, withTables } from "../../budget/sampleDisclosure.ts";
import { found, one, outcomes } from "../found.ts";

function general(over: Partial<Table> = {}): Table {
  const table = codedTable({
    id: "t5",
    kind: "general-budget",
    columns: [{ head: "合计", measure: "total" }],
    rows: [
      ["201", "服务", "7.00"],
      ["20126", "档案", "7.00"],
    ],
  });
  return { ...table, ...over };
}

describe("the nine tables", () => {
  it("are all present in the sample", () => {
    expect(outcomes(found(sampleDisclosure(), "table-present"))).toEqual({ statutory: "agrees" });
  });

  it("cannot be checked where they are not in this file, in one result that lists them", () => {
    expect(one(found(bareDisclosure(), "table-present"), "statutory")).toMatchObject({
      outcome: "cannot-check",
      cause: {
        kind: "template-unknown",
        tables: [
          "summary",
          "revenue",
          "expenditure",
          "appropriation",
          "general-budget",
          "basic-economic",
          "government-fund",
          "state-capital",
          "three-public",
        ],
      },
    });
  });

  it("are named where they are empty without a note; a withheld table is there", () => {
    const tables = withTables(
      sampleDisclosure().tables,
      general({ status: "empty" }),
      codedTable({ id: "t3", kind: "expenditure", status: "withheld", columns: [], rows: [] }),
    );
    const results = found(sampleDisclosure({ tables }), "table-present");
    expect(outcomes(results)).toEqual({ statutory: "agrees", t5: "cannot-check" });
    expect(one(results, "t5").cause).toEqual({ kind: "table-empty", tables: ["general-budget"] });
  });
});

describe("a note that there is no such money", () => {
  it("agrees with an empty table and differs from one with figures", () => {
    expect(outcomes(found(sampleDisclosure(), "note-against-figures"))).toEqual({
      t7: "agrees",
      t8: "agrees",
    });
    const noted = general({ notes: [{ kind: "declares-none", text: null }] });
    expect(one(found(bareDisclosure({ tables: [noted] }), "note-against-figures"), "t5")).toMatchObject({
      outcome: "differs",
      cause: { kind: "declared-none" },
      parts: [{ printed: ["7.00"] }, { printed: ["7.00"] }],
    });
  });
});

describe("what cannot be read", () => {
  it("is named cell by cell", () => {
    const table = general();
    const grid = table.grid.map((row, at) => (at === 2 ? row.with(3, "见附表") : row));
    const lines = table.lines.map((line) => (line.row === 2 ? { ...line, cells: [] } : line));
    const results = found(bareDisclosure({ tables: [{ ...table, grid, lines }] }), "readable-amount");
    expect(results.map(({ outcome, cause }) => [outcome, cause])).toEqual([
      ["cannot-check", { kind: "unreadable", printed: "见附表" }],
    ]);
    expect(found(sampleDisclosure(), "readable-amount")).toEqual([]);
  });

  it("is a table that names no unit", () => {
    expect(outcomes(found(bareDisclosure({ tables: [general({ unit: null })] }), "unit-stated"))).toEqual({
      t5: "cannot-check",
    });
    const text = gridTable({ id: "t1", kind: "institutions", unit: null }, ["单位名称"], [["本级"]]);
    expect(found(bareDisclosure({ tables: [text] }), "unit-stated")).toEqual([]);
  });

  it("is a table of no known kind", () => {
    const other = gridTable({ id: "t1", kind: "other" }, ["甲"], [["乙"]]);
    expect(outcomes(found(bareDisclosure({ tables: [other] }), "table-recognised"))).toEqual({
      t1: "observation",
    });
  });
});

describe("a code", () => {
  const marked = (over: Partial<Line>) => {
    const table = general();
    const lines = table.lines.map((line) => (line.row === 2 ? { ...line, ...over } : line));
    return found(bareDisclosure({ tables: [{ ...table, lines }] }), "code-matches-name");
  };

  it("that contradicts its name differs", () => {
    const [result, ...others] = marked({ codeStatus: "conflict" });
    expect(others).toEqual([]);
    expect(result).toMatchObject({
      id: "code-matches-name:t5/20126@2",
      outcome: "differs",
      subject: { table: "t5", code: "20126" },
      cause: null,
    });
  });

  it("that is none cannot be checked: one result a table, with the first printed", () => {
    const none = { codeStatus: "conflict", code: null } as const;
    const table = general();
    const lines = table.lines.map((line) => ({ ...line, ...none, codePrinted: `${line.code ?? ""} 服务` }));
    expect(found(bareDisclosure({ tables: [{ ...table, lines }] }), "code-matches-name")).toMatchObject([
      {
        id: "code-matches-name:t5",
        outcome: "cannot-check",
        subject: { table: "t5", code: null },
        cause: { kind: "unreadable-code", printed: "201 服务", count: 2 },
      },
    ]);
  });

  it("has no result where nothing speaks against it: no list of codes is complete", () => {
    expect(marked({ codeStatus: "repaired" })).toEqual([]);
    expect(found(sampleDisclosure(), "code-matches-name")).toEqual([]);
  });
});
