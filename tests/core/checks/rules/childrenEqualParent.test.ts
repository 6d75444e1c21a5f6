import { describe, expect, it } from "vitest";
import { codedTable } from "../../budget/printed.ts";
import { bareDisclosure, sampleDisclosure } from "../../budget/sampleDisclosure.ts";
import { found, one } from "../found.ts";

const COLUMNS = [
  { head: "合计", measure: "total" },
  { head: "项目支出", measure: "project" },
] as const;

function sums(...rows: readonly (readonly string[])[]) {
  const table = codedTable({ id: "t3", kind: "expenditure", columns: COLUMNS, rows });
  return found(bareDisclosure({ tables: [table] }), "children-equal-parent");
}

describe("children equal their parent", () => {
  it("agrees for every parent and stated column of the sample's tables with codes", () => {
    const results = found(sampleDisclosure(), "children-equal-parent");
    expect(results).toHaveLength(45);
    expect(results.every(({ outcome, residual }) => outcome === "agrees" && residual === 0)).toBe(true);
  });

  it("shows the figures of one sum as they are printed", () => {
    const result = one(found(sampleDisclosure(), "children-equal-parent"), "t3/20126/3");
    expect(result.parts.map(({ label, printed }) => [label, printed[0]])).toEqual([
      ["行政运行", "210.50"],
      ["档案馆", "89.50"],
    ]);
    expect(result.whole).toMatchObject({
      label: "档案事务",
      code: "20126",
      printed: ["300.00"],
      measure: "total",
    });
    expect(result).toMatchObject({ computed: 300_000_000, residual: 0, allowance: 15_000, cause: null });
  });

  it("adds nothing for a blank child: the blank is shown to be nil", () => {
    const result = one(
      sums(["201", "服务", "12.00", ""], ["20126", "档案", "12.00", ""], ["20131", "办公", "", ""]),
      "t3/201/3",
    );
    expect(result).toMatchObject({ outcome: "agrees", computed: 12_000_000, cause: null });
    expect(result.parts.map(({ amount }) => amount)).toEqual([12_000_000, null]);
  });

  it("leaves out a column in which neither parent nor children state anything", () => {
    const results = sums(["201", "服务", "12.00", ""], ["20126", "档案", "12.00", ""]);
    expect(results.map(({ id }) => id)).toEqual(["children-equal-parent:t3/201/3"]);
  });

  it("takes a hundredth of 万元 over three figures for rounding", () => {
    const results = sums(
      ["201", "服务", "10.01", ""],
      ["20126", "档案", "5.00", ""],
      ["20131", "办公", "5.00", ""],
    );
    expect(one(results, "t3/201/3")).toMatchObject({
      outcome: "within-rounding",
      residual: -10_000,
      allowance: 15_000,
    });
  });

  it("finds two places that differ beyond rounding", () => {
    const results = sums(
      ["201", "服务", "10.02", ""],
      ["20126", "档案", "5.00", ""],
      ["20131", "办公", "5.00", ""],
    );
    expect(one(results, "t3/201/3")).toMatchObject({ outcome: "differs", residual: -20_000, cause: null });
  });

  it("names the blank beside stated children that do not reach the parent", () => {
    const results = sums(
      ["201", "服务", "12.00", ""],
      ["20126", "档案", "7.00", ""],
      ["20131", "办公", "", ""],
    );
    expect(one(results, "t3/201/3")).toMatchObject({ outcome: "differs", cause: { kind: "blank-parts" } });
  });

  it("cannot check a parent that is blank over stated children", () => {
    const results = sums(["201", "服务", "", ""], ["20126", "档案", "7.00", ""]);
    expect(one(results, "t3/201/3")).toMatchObject({
      outcome: "cannot-check",
      cause: { kind: "parent-not-stated" },
      computed: 7_000_000,
      residual: null,
    });
  });

  it("cannot check a parent over nothing but blanks", () => {
    const results = sums(["201", "服务", "7.00", ""], ["20126", "档案", "", ""]);
    expect(one(results, "t3/201/3")).toMatchObject({
      outcome: "cannot-check",
      cause: { kind: "blank-parts" },
      computed: null,
    });
  });

  it("counts a printed 0 as stated", () => {
    const results = sums(["201", "服务", "0", ""], ["20126", "档案", "", ""]);
    expect(one(results, "t3/201/3")).toMatchObject({ outcome: "agrees", computed: 0 });
  });

  it("takes 项 under 类 where the 款 between them is not printed", () => {
    const results = sums(["201", "服务", "7.00", ""], ["2012601", "行政运行", "7.00", ""]);
    expect(one(results, "t3/201/3").outcome).toBe("agrees");
  });

  it("gives a code that is printed once per unit the children that follow it", () => {
    const results = sums(
      ["201", "甲 服务", "5.00", ""],
      ["20126", "甲 档案", "5.00", ""],
      ["201", "乙 服务", "3.00", ""],
      ["20126", "乙 档案", "3.00", ""],
    );
    expect(results.map(({ id, outcome }) => [id, outcome])).toEqual([
      ["children-equal-parent:t3/201@1/3", "agrees"],
      ["children-equal-parent:t3/201@3/3", "agrees"],
    ]);
  });

  it("does not hold a total against rows whose code cannot be read", () => {
    const results = sums(["", "合计", "10.00", ""], ["201", "服务", "7.00", ""]);
    const [whole] = results;
    expect(whole).toMatchObject({ outcome: "differs" });
    const table = codedTable({
      id: "t3",
      kind: "expenditure",
      columns: COLUMNS,
      rows: [
        ["", "合计", "10.00", ""],
        ["201", "服务", "7.00", ""],
        ["", "人行科目", "3.00", ""],
      ],
    });
    const lines = table.lines.map((line) =>
      line.row === 3 ? { ...line, role: "item" as const, level: 1 } : line,
    );
    const unplaced = found(bareDisclosure({ tables: [{ ...table, lines }] }), "children-equal-parent");
    expect(one(unplaced, "t3/total/3")).toMatchObject({
      outcome: "cannot-check",
      cause: { kind: "unreadable", printed: "人行科目" },
    });
  });

  it("does not hold a parent against a child whose text is no amount", () => {
    const table = codedTable({
      id: "t3",
      kind: "expenditure",
      columns: COLUMNS,
      rows: [
        ["201", "服务", "7.00", ""],
        ["20126", "档案", "", ""],
      ],
    });
    const grid = table.grid.map((row, at) => (at === 2 ? row.with(3, "见附件") : row));
    const lines = table.lines.map((line) => (line.row === 2 ? { ...line, cells: [] } : line));
    const results = found(bareDisclosure({ tables: [{ ...table, grid, lines }] }), "children-equal-parent");
    expect(one(results, "t3/201/3")).toMatchObject({
      outcome: "cannot-check",
      cause: { kind: "unreadable", printed: "见附件" },
    });
  });

  it("has no allowance to a fen in a table printed in 元", () => {
    const table = codedTable({
      id: "t3",
      kind: "expenditure",
      unit: "yuan",
      columns: COLUMNS,
      rows: [
        ["201", "服务", "100.01", ""],
        ["20126", "档案", "100.00", ""],
      ],
    });
    expect(
      one(found(bareDisclosure({ tables: [table] }), "children-equal-parent"), "t3/201/3"),
    ).toMatchObject({
      outcome: "differs",
      residual: -1,
      allowance: 0,
    });
  });
});
