import { describe, expect, it } from "vitest";
import type { Disclosure } from "../../../src/core/budget/disclosure.ts";
import { readDisclosure } from "../../../src/core/file/readDisclosure.ts";
import { writeDisclosure } from "../../../src/core/file/writeDisclosure.ts";
import { sampleDisclosure } from "../budget/sampleDisclosure.ts";

/** The sample as parsed JSON with one value put elsewhere. */
function changed(path: string, value: unknown): unknown {
  const file = JSON.parse(writeDisclosure(sampleDisclosure())) as Record<string, unknown>;
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  let at: Record<string, unknown> = file;
  for (const key of keys) at = at[key] as Record<string, unknown>;
  if (value === undefined) Reflect.deleteProperty(at, last);
  else at[last] = value;
  return file;
}

function errorOf(json: unknown) {
  const read = readDisclosure(json);
  return read.ok ? null : read.error;
}

describe("reading a disclosure file", () => {
  it("reads text and parsed JSON alike", () => {
    const text = writeDisclosure(sampleDisclosure());
    expect(readDisclosure(text)).toEqual({ ok: true, value: sampleDisclosure() });
    expect(readDisclosure(JSON.parse(text))).toEqual({ ok: true, value: sampleDisclosure() });
  });

  it("says that a text is no JSON", () => {
    expect(errorOf("预算")?.kind).toBe("not-json");
  });

  it("refuses another version by name before it looks at the shape", () => {
    expect(errorOf({ version: 2, new: true })).toEqual({ kind: "unknown-version", found: "2", expected: 1 });
    expect(errorOf({ version: "1.0" })).toMatchObject({ kind: "unknown-version", found: '"1.0"' });
  });

  it.each([
    ["a missing field", "tables.2.lines.1.name", undefined, "tables[2].lines[1].name"],
    ["a fraction of a fen", "tables.2.lines.1.cells.0.amount", 1.5, "tables[2].lines[1].cells[0].amount"],
    ["an unsafe integer", "statements.0.amount", 2 ** 53, "statements[0].amount"],
    ["an amount as text", "statements.0.amount", "324.30", "statements[0].amount"],
    ["an unknown table kind", "tables.0.kind", "ledger", "tables[0].kind"],
    ["a region of five digits", "region.code", "13099", "region.code"],
    ["a digest that is none", "documents.0.sha256", "abc", "documents[0].sha256"],
    ["a field of another version", "headcounts", [], "headcounts"],
    ["a date that is none", "publishedOn", "2024年3月", "publishedOn"],
  ])("says where the shape is wrong: %s", (_, path, value, at) => {
    expect(errorOf(changed(path, value))).toMatchObject({ kind: "wrong-shape", path: at });
  });

  it("refuses a value that is no object at all", () => {
    expect(errorOf([])?.kind).toBe("wrong-shape");
    expect(errorOf("null")).toMatchObject({ kind: "wrong-shape", path: "" });
  });

  it("holds the id to key, year, phase and scope", () => {
    expect(errorOf(changed("year", 2023))).toEqual({
      kind: "inconsistent-id",
      id: "130999-512-2024-budget",
      expected: "130999-512-2023-budget",
    });
    expect(errorOf(changed("scope", "unit"))).toMatchObject({ expected: "130999-512-2024-budget-unit" });
  });

  it("lets a corrected edition add its number to the id", () => {
    const id = "130999-512-2024-budget-r2";
    const file = JSON.parse(writeDisclosure(bare({ id }))) as unknown;
    expect(errorOf(file)).toBeNull();
    expect(errorOf({ ...(file as object), id: `${id}x` })?.kind).toBe("inconsistent-id");
  });

  it.each([
    ["a table of no document", "tables.1.document", "d9", "tables[1].document"],
    ["a sentence of no document", "statements.3.document", "d9", "statements[3].document"],
    ["a row past the grid", "tables.2.lines.0.row", 99, "tables[2].lines[0].row"],
    ["a cell in no column", "tables.2.lines.0.cells.0.column", 44, "tables[2].lines[0].cells[0].column"],
    ["a ragged grid", "tables.2.grid.3", ["201"], "tables[2].grid[3]"],
    ["a column past the grid", "tables.2.columns.5.index", 9, "tables[2].columns[5].index"],
    ["more heads than rows", "tables.2.headRows", 90, "tables[2].headRows"],
    ["procurement in no table", "procurement.table", "t99", "procurement.table"],
    ["a project's cell in no table", "projects.0.budgetCell.table", "t99", "projects[0].budgetCell"],
    ["a price past its table", "procurement.lines.0.cells.price.row", 70, "procurement.lines[0].cells.price"],
    ["an asset of another file", "assets.0.cells.value.disclosure", "x", "assets[0].cells.value"],
    [
      "a span past the grid",
      "tables.0.spans",
      [{ row: 0, column: 0, rows: 1, columns: 9 }],
      "tables[0].spans[0]",
    ],
  ])("finds a reference that leads nowhere: %s", (_, path, value, at) => {
    expect(errorOf(changed(path, value))).toMatchObject({ kind: "dangling-reference", path: at });
  });

  it("finds two tables of one id", () => {
    expect(errorOf(changed("tables.1.id", "t1"))).toEqual({
      kind: "duplicate-id",
      path: "tables[1].id",
      id: "t1",
    });
  });
});

function bare(over: Partial<Disclosure>): Disclosure {
  return sampleDisclosure({ procurement: null, projects: [], assets: [], ...over });
}
