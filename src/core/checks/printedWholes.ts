import type { Column, Disclosure, Line, Side, Table } from "../budget/disclosure.ts";
import { tableOfKind } from "../budget/evidence.ts";
import type { Fund, Measure, TableKind } from "../budget/vocabulary.ts";
import { speaksOfPeriod } from "../budget/period.ts";
import { totalLine } from "./codedFamilies.ts";
import { lineTerm, type Term } from "./operand.ts";

/** The table of a kind if it states figures; null where it is missing, empty, declared none or withheld. */
export function statedTable(disclosure: Disclosure, kind: TableKind): Table | null {
  const table = tableOfKind(disclosure, kind);
  return table?.status === "stated" ? table : null;
}

/** The money columns of a table, or of one half of it. */
export function amountColumns(table: Table, side: Side | null = null): readonly Column[] {
  return table.columns.filter(
    (column) => column.role === "amount" && (side === null || column.side === null || column.side === side),
  );
}

/**
 * The column of the disclosure's own period that holds a measure of one fund (null: all money
 * together, or the only fund of a table of one fund); the first where several do.
 */
export function ownColumn(
  disclosure: Disclosure,
  columns: readonly Column[],
  measure: Measure | null,
  fund: Fund | null = null,
): Column | null {
  const funds = new Set(columns.map((column) => column.fund));
  const sought = fund === null && funds.size === 1 ? (columns[0]?.fund ?? null) : fund;
  const own = columns.filter((column) => column.fund === sought && speaksOfPeriod(column, disclosure));
  return own.find((column) => measure === null || column.measure === measure) ?? null;
}

/** 人员经费合计, 公用经费合计: the line that sums one measure by name, below lists printed side by side. */
export function namedSum(disclosure: Disclosure, table: Table, measure: Measure): Term | null {
  const line = table.lines.find((each) => each.role === "total" && each.measure === measure);
  const [cell] = line?.cells ?? [];
  return line === undefined || cell === undefined ? null : lineTerm(disclosure, table, line, cell.column);
}

/**
 * One measure of the whole of a coded table, from its 合计 line or the line that sums it by name;
 * null where it prints no such cell.
 */
export function wholeOfCoded(disclosure: Disclosure, kind: TableKind, measure: Measure): Term | null {
  const table = statedTable(disclosure, kind);
  const named = table === null ? null : namedSum(disclosure, table, measure);
  if (named !== null) return named;
  const line = table === null ? null : totalLine(table);
  const column = table === null ? null : ownColumn(disclosure, amountColumns(table), measure);
  return table === null || line === null || column === null
    ? null
    : lineTerm(disclosure, table, line, column.index);
}

/** A line of one half of a two-sided table in its column of one fund; the only fund's where it has no other. */
export function sideTerm(
  disclosure: Disclosure,
  table: Table,
  line: Line,
  fund: Fund | null = null,
): Term | null {
  // Of lists side by side a line has cells in its own list only.
  const columns = amountColumns(table, line.side).filter(({ index }) =>
    line.cells.some(({ column: at }) => at === index),
  );
  const column = ownColumn(disclosure, columns, null, fund);
  return column === null ? null : lineTerm(disclosure, table, line, column.index);
}

/** The lines of one half of a two-sided table. */
export function sideLines(table: Table, side: Side): readonly Line[] {
  return table.lines.filter((line) => line.side === side);
}

/** 本年收入合计, 收入总计 …: the line of a half by its role; the other role where it prints only one. */
export function sideWhole(table: Table, side: Side, role: "year-total" | "total"): Line | null {
  const lines = sideLines(table, side);
  const other = role === "total" ? "year-total" : "total";
  return lines.find((line) => line.role === role) ?? lines.find((line) => line.role === other) ?? null;
}
