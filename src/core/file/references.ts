import type { Disclosure, Table } from "../budget/disclosure.ts";
import { disclosureId } from "../budget/disclosureId.ts";
import type { CellRef } from "../budget/source.ts";
import type { DisclosureFileError } from "./fileError.ts";

/** The first thing a disclosure of the right shape says about itself that is not so; null where all holds. */
export function brokenReference(disclosure: Disclosure): DisclosureFileError | null {
  const expected = disclosureId(disclosure);
  const edition = disclosure.id.startsWith(expected) ? disclosure.id.slice(expected.length) : null;
  if (edition === null || !/^(?:-r(?:[2-9]|[1-9][0-9]+))?$/u.test(edition)) {
    return { kind: "inconsistent-id", id: disclosure.id, expected };
  }
  const duplicate = duplicateId(disclosure);
  if (duplicate !== null) return duplicate;
  for (const { path, target, holds } of references(disclosure)) {
    if (!holds) return { kind: "dangling-reference", path, target };
  }
  return null;
}

interface Reference {
  readonly path: string;
  readonly target: string;
  readonly holds: boolean;
}

function* references(disclosure: Disclosure): Generator<Reference> {
  const documents = new Set(disclosure.documents.map(({ id }) => id));
  for (const [at, table] of disclosure.tables.entries()) {
    const path = `tables[${at}]`;
    yield { path: `${path}.document`, target: table.document, holds: documents.has(table.document) };
    yield* insideGrid(path, table);
  }
  for (const [at, { document }] of disclosure.statements.entries()) {
    yield { path: `statements[${at}].document`, target: document, holds: documents.has(document) };
  }
  for (const [at, { document }] of (disclosure.otherYears ?? []).entries()) {
    yield { path: `otherYears[${at}].document`, target: document, holds: documents.has(document) };
  }
  if (disclosure.procurement !== null) {
    const { table } = disclosure.procurement;
    yield {
      path: "procurement.table",
      target: table,
      holds: disclosure.tables.some(({ id }) => id === table),
    };
  }
  for (const [path, cell] of annexCells(disclosure)) {
    yield {
      path,
      target: `${cell.disclosure}:${cell.table}:${cell.row}:${cell.column}`,
      holds: has(disclosure, cell),
    };
  }
}

function duplicateId(disclosure: Disclosure): DisclosureFileError | null {
  for (const path of ["documents", "tables", "statements", "projects"] as const) {
    const seen = new Set<string>();
    for (const [at, { id }] of disclosure[path].entries()) {
      if (seen.has(id)) return { kind: "duplicate-id", path: `${path}[${at}].id`, id };
      seen.add(id);
    }
  }
  return null;
}

function* insideGrid(path: string, table: Table): Generator<Reference> {
  const rows = table.grid.length;
  const width = table.grid[0]?.length ?? 0;
  const place = (key: string, row: number, column: number, holds: boolean): Reference => ({
    path: `${path}.${key}`,
    target: `row ${row}, column ${column}`,
    holds,
  });
  for (const [at, row] of table.grid.entries()) {
    yield place(`grid[${at}]`, at, row.length, row.length === width);
  }
  yield place("headRows", table.headRows, 0, table.headRows <= rows);
  for (const [at, { index }] of table.columns.entries()) {
    yield place(`columns[${at}].index`, 0, index, rows === 0 || index < width);
  }
  for (const [at, { row, column, rows: high, columns: wide }] of table.spans.entries()) {
    yield place(`spans[${at}]`, row, column, row + high <= rows && column + wide <= width);
  }
  for (const [at, { row, column }] of table.omitted.entries()) {
    yield place(`omitted[${at}]`, row, column, row < rows && column < width);
  }
  const columns = new Set(table.columns.map(({ index }) => index));
  for (const [at, line] of table.lines.entries()) {
    yield place(`lines[${at}].row`, line.row, 0, line.row < rows);
    for (const [i, { column }] of line.cells.entries()) {
      yield place(`lines[${at}].cells[${i}].column`, line.row, column, columns.has(column));
    }
  }
}

function* annexCells(disclosure: Disclosure): Generator<readonly [path: string, cell: CellRef]> {
  for (const [at, project] of disclosure.projects.entries()) {
    const path = `projects[${at}]`;
    if (project.budgetCell !== null) yield [`${path}.budgetCell`, project.budgetCell];
    for (const [i, { cell }] of project.funds.entries()) yield [`${path}.funds[${i}].cell`, cell];
    for (const [i, { cell }] of project.plan.entries()) yield [`${path}.plan[${i}].cell`, cell];
    for (const [i, { cell }] of project.indicators.entries()) yield [`${path}.indicators[${i}].cell`, cell];
  }
  const { procurement } = disclosure;
  if (procurement?.total) yield ["procurement.total.cell", procurement.total.cell];
  for (const [at, { cell }] of (procurement?.subtotals ?? []).entries()) {
    yield [`procurement.subtotals[${at}].cell`, cell];
  }
  for (const [at, { cells }] of (procurement?.lines ?? []).entries()) {
    for (const key of ["quantity", "price", "amount"] as const) {
      const cell = cells[key];
      if (cell !== null) yield [`procurement.lines[${at}].cells.${key}`, cell];
    }
  }
  for (const [at, { cells }] of disclosure.assets.entries()) {
    yield [`assets[${at}].cells.quantity`, cells.quantity];
    yield [`assets[${at}].cells.value`, cells.value];
  }
}

function has(disclosure: Disclosure, ref: CellRef): boolean {
  const table = disclosure.tables.find(({ id }) => id === ref.table);
  return ref.disclosure === disclosure.id && table?.grid[ref.row]?.[ref.column] !== undefined;
}
