import { describe, expect, it } from "vitest";
import type { Disclosure, Table } from "../../../src/core/budget/disclosure.ts";
import { brokenReference } from "../../../src/core/file/references.ts";
import { cell, project, statement } from "../budget/printed.ts";
import { bareDisclosure, sampleDisclosure } from "../budget/sampleDisclosure.ts";

function withTable(id: string, over: Partial<Table>): Disclosure {
  const sample = sampleDisclosure();
  return {
    ...sample,
    tables: sample.tables.map((table) => (table.id === id ? { ...table, ...over } : table)),
  };
}

describe("what a disclosure says about itself", () => {
  it("holds in the sample and in one without tables", () => {
    expect(brokenReference(sampleDisclosure())).toBeNull();
    expect(brokenReference(bareDisclosure())).toBeNull();
  });

  it("begins with an id that follows from key, year, phase and scope", () => {
    expect(brokenReference(bareDisclosure({ phase: "final" }))).toEqual({
      kind: "inconsistent-id",
      id: "130999-512-2024-budget",
      expected: "130999-512-2024-final",
    });
  });

  it.each([
    ["-r2", true],
    ["-r10", true],
    ["-r20", true],
    ["-r1", false],
    ["-r02", false],
    ["-unit", false],
    ["2", false],
  ])("may end in %s: %s", (edition, holds) => {
    const id = `130999-512-2024-budget${edition}`;
    expect(brokenReference(bareDisclosure({ id }))?.kind).toBe(holds ? undefined : "inconsistent-id");
  });

  it("gives each document, table, statement and project an id of its own", () => {
    const twice = [statement("s1", "total", "1万元"), statement("s1", "basic", "1万元")];
    expect(brokenReference(bareDisclosure({ statements: twice }))).toEqual({
      kind: "duplicate-id",
      path: "statements[1].id",
      id: "s1",
    });
    const projects = [project(), project()];
    expect(brokenReference(bareDisclosure({ projects }))).toMatchObject({ path: "projects[1].id", id: "p1" });
  });

  it("names the cell that an annex cites and no table has", () => {
    const projects = [project({ budgetCell: cell("t12", 4, 9) })];
    expect(brokenReference(bareDisclosure({ projects }))).toEqual({
      kind: "dangling-reference",
      path: "projects[0].budgetCell",
      target: "130999-512-2024-budget:t12:4:9",
    });
    const elsewhere = { ...cell("t3", 1, 3), disclosure: "130532-434-2023-budget" };
    expect(
      brokenReference({ ...sampleDisclosure(), projects: [project({ budgetCell: elsewhere })] }),
    ).toMatchObject({ target: "130532-434-2023-budget:t3:1:3" });
  });

  it("keeps spans, omitted cells and heads inside the grid", () => {
    const spans = [{ row: 8, column: 0, rows: 2, columns: 1 }];
    expect(brokenReference(withTable("t3", { spans }))).toMatchObject({ path: "tables[2].spans[0]" });
    const edge = [{ row: 7, column: 4, rows: 2, columns: 2 }];
    expect(brokenReference(withTable("t3", { spans: edge }))).toBeNull();
    expect(brokenReference(withTable("t3", { omitted: [{ row: 0, column: 6 }] }))).toMatchObject({
      path: "tables[2].omitted[0]",
    });
    expect(brokenReference(withTable("t3", { headRows: 9 }))).toBeNull();
    expect(brokenReference(withTable("t3", { headRows: 10 }))).toMatchObject({ path: "tables[2].headRows" });
  });

  it("allows the columns of a table without a grid", () => {
    const sample = sampleDisclosure();
    const [head] = sample.tables;
    if (head === undefined) throw new Error("the sample has tables");
    const empty = { ...head, grid: [], headRows: 0, lines: [], spans: [] };
    expect(brokenReference(bareDisclosure({ tables: [empty] }))).toBeNull();
  });
});
