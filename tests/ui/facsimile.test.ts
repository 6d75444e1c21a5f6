import { describe, expect, it } from "vitest";
import type { Table } from "../../src/core/budget/disclosure.ts";
import { canFold, facsimileRows } from "../../src/ui/evidence/facsimile.ts";
import { codedTable } from "../core/budget/printed.ts";

/** 合计 and twenty items, with one head row. */
const table: Table = codedTable({
  id: "t3",
  kind: "expenditure",
  columns: [{ head: "合计", measure: "total" }],
  rows: [
    ["", "合计", "210.00"],
    ...Array.from({ length: 20 }, (_, at) => [`${201 + at}`, `第${at + 1}类`, "10.50"]),
  ],
});
const drawn = (row: number, operands: readonly number[] = []) =>
  facsimileRows(
    table,
    [{ row, column: 3 }],
    operands.map((each) => ({ row: each, column: 3 })),
    "near",
  ).map((each) => (each.kind === "row" ? each.row : `${each.count} folded`));

describe("folding a printed table", () => {
  it("keeps the head and three rows about the lit cell", () => {
    expect(drawn(10)).toEqual([0, "6 folded", 7, 8, 9, 10, 11, 12, 13, "8 folded"]);
  });

  it("keeps the row of every cell it is checked with", () => {
    expect(drawn(10, [1])).toEqual([0, 1, "5 folded", 7, 8, 9, 10, 11, 12, 13, "8 folded"]);
  });

  it("folds no fewer than three rows", () => {
    expect(drawn(6)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, "12 folded"]);
  });

  it("draws every row when unfolded, and a short table always", () => {
    expect(facsimileRows(table, [{ row: 10, column: 3 }], [], "whole")).toHaveLength(22);
    expect(canFold(table, [{ row: 10, column: 3 }], [])).toBe(true);
    const short = { ...table, grid: table.grid.slice(0, 12) };
    expect(canFold(short, [{ row: 10, column: 3 }], [])).toBe(false);
  });
});

describe("merged cells", () => {
  const merged: Table = {
    ...table,
    spans: [
      { row: 0, column: 1, rows: 1, columns: 2 },
      { row: 2, column: 0, rows: 12, columns: 1 },
    ],
  };
  const rows = facsimileRows(merged, [{ row: 10, column: 3 }], [], "near");
  const cells = (row: number) => rows.find((each) => each.kind === "row" && each.row === row);

  it("draw a covered cell once, with its width", () => {
    const head = cells(0);
    expect(head?.kind === "row" ? head.cells.map(({ column, colSpan }) => [column, colSpan]) : []).toEqual([
      [0, 1],
      [1, 2],
      [3, 1],
    ]);
  });

  it("repeat a cell that a fold has cut, over the rows that are left of it", () => {
    const first = cells(7);
    expect(first?.kind === "row" ? first.cells[0] : null).toMatchObject({
      row: 2,
      column: 0,
      rowSpan: 7,
      text: "2",
    });
  });
});
