import type { Column, Disclosure, Line, LineRole, Side, Table } from "../budget/disclosure.ts";
import { tableOfKind } from "../budget/evidence.ts";
import type { Figure } from "../budget/figure.ts";
import { cellFigure, unstatedFigure } from "../budget/figureOf.ts";
import type { Measure, TableKind } from "../budget/vocabulary.ts";
import { speaksOfPeriod } from "../budget/period.ts";
import { nameKey } from "../text/chinese.ts";

/** Where a whole is printed: a kind of table, its half, and the rows that may hold it, best first. */
export interface FigurePlace {
  readonly kind: TableKind;
  readonly side: Side | null;
  readonly roles: readonly LineRole[];
  /** The table is about something else: that it is empty says nothing of this measure. */
  readonly shared?: true;
}

/** What one table says of a measure of the whole; null where the file has no such table or it no such cell. */
export function figureInTable(disclosure: Disclosure, measure: Measure, place: FigurePlace): Figure | null {
  const table = tableOfKind(disclosure, place.kind);
  if (table === null) return null;
  const columns = table.columns.filter(
    (column) => column.role === "amount" && sided(column, place) && speaksOfPeriod(column, disclosure),
  );
  if (table.status !== "stated" && place.shared === true) return null;
  if (table.status !== "stated") return wholeTable(disclosure, table, columns);
  const lines = table.lines.filter((line) => sided(line, place));
  const line = rowOf(lines, measure, place.roles) ?? wholeRow(lines, place.roles);
  if (line === null) return null;
  // Of lists side by side (301 and 303 | 302 and 310) a line has cells in its own list only.
  const own = columns.filter(({ index }) => line.cells.some(({ column }) => column === index));
  const column =
    line.measure === measure
      ? allMoney(own, measure)
      : allMoney(own.filter((each) => each.measure === measure));
  return column === null ? null : cellFigure(disclosure, table, line, column.index);
}

function sided(item: Column | Line, place: FigurePlace): boolean {
  return item.side === null || place.side === null || item.side === place.side;
}

function wholeTable(disclosure: Disclosure, table: Table, columns: readonly Column[]): Figure {
  const row = Math.min(table.headRows, Math.max(0, table.grid.length - 1));
  return unstatedFigure(table, {
    kind: "cell",
    disclosure: disclosure.id,
    table: table.id,
    row,
    column: allMoney(columns)?.index ?? 0,
  });
}

/** The row that is the measure: 三公经费小计 before a 合计 that may hold meetings and training too. */
function rowOf(lines: readonly Line[], measure: Measure, roles: readonly LineRole[]): Line | null {
  const rows = lines.filter((line) => line.measure === measure);
  const named = measure === "three-public" ? rows.find(({ name }) => name.includes("三公")) : undefined;
  return named ?? firstByRole(rows, roles) ?? rows[0] ?? null;
}

/** The row of wholes where the columns are the measures; the only row of a table of one row. */
function wholeRow(lines: readonly Line[], roles: readonly LineRole[]): Line | null {
  const whole = firstByRole(
    lines,
    roles.filter((role) => role !== "item"),
  );
  return whole ?? (lines.length === 1 ? (lines[0] ?? null) : null);
}

function firstByRole(lines: readonly Line[], roles: readonly LineRole[]): Line | null {
  for (const role of roles) {
    const found = lines.filter((line) => line.role === role);
    const whole = found.find(({ name }) => nameKey(name) !== "小计") ?? found[0];
    if (whole !== undefined) return whole;
  }
  return null;
}

/** The column of all funds together, else the only fund printed. */
function allMoney(columns: readonly Column[], measure: Measure | null = null): Column | null {
  const together = columns.filter(({ fund }) => fund === null);
  const own = together.find((column) => column.measure === measure || column.measure === "total");
  return own ?? together[0] ?? columns[0] ?? null;
}
