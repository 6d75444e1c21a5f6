import type { Column, Table } from "../../core/budget/disclosure.ts";
import type { Span } from "../../core/budget/source.ts";

/** A cell of the grid by row and column. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
}

/** A printed cell as it is drawn again. */
export interface FacsimileCell extends GridCell {
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly text: string;
  readonly isHead: boolean;
  /** The figure's own cell. */
  readonly lit: boolean;
  /** A cell the figure is checked with or computed from. */
  readonly operand: boolean;
  readonly omitted: boolean;
  readonly role: Column["role"];
}

export type FacsimileRow =
  | { readonly kind: "row"; readonly row: number; readonly cells: readonly FacsimileCell[] }
  | { readonly kind: "folded"; readonly row: number; readonly count: number };

const NEAR = 3;
const SHORT_TABLE = 14;
const SHORT_RUN = 3;

/**
 * The printed table row by row, spans kept. Rows far from the lit and the underlined cells are folded
 * unless `whole`; a merged cell cut by a fold is drawn again on the other side, with its text.
 */
export function facsimileRows(
  table: Table,
  lit: readonly GridCell[],
  operands: readonly GridCell[],
  extent: "near" | "whole",
): readonly FacsimileRow[] {
  const shown = extent === "whole" ? () => true : nearRows(table, lit, operands);
  const cover = spansByCell(table.spans);
  const rows: FacsimileRow[] = [];
  let row = 0;
  while (row < table.grid.length) {
    if (shown(row)) {
      rows.push({ kind: "row", row, cells: cellsOf(table, row, cover, shown, lit, operands) });
      row += 1;
      continue;
    }
    const from = row;
    while (row < table.grid.length && !shown(row)) row += 1;
    rows.push({ kind: "folded", row: from, count: row - from });
  }
  return rows;
}

/** Whether anything of the table is folded when only the rows near the cells are drawn. */
export function canFold(table: Table, lit: readonly GridCell[], operands: readonly GridCell[]): boolean {
  const shown = nearRows(table, lit, operands);
  return table.grid.some((_, row) => !shown(row));
}

function nearRows(
  table: Table,
  lit: readonly GridCell[],
  operands: readonly GridCell[],
): (row: number) => boolean {
  const length = table.grid.length;
  if (length <= SHORT_TABLE + table.headRows) return () => true;
  const kept = table.grid.map((_, row) => row < table.headRows);
  const keep = (from: number, to: number) => kept.fill(true, Math.max(0, from), Math.min(length, to + 1));
  const anchors = lit.length > 0 ? lit : operands.slice(0, 1);
  for (const { row } of anchors) keep(row - NEAR, row + NEAR);
  for (const { row } of operands) keep(row, row);
  if (anchors.length === 0) keep(table.headRows, table.headRows + SHORT_TABLE);
  for (let row = 0; row < length; row += 1) {
    const end = kept.indexOf(true, row);
    const run = (end === -1 ? length : end) - row;
    if (kept[row] !== true && run < SHORT_RUN && kept[row - 1] === true) keep(row, row + run - 1);
  }
  return (row) => kept[row] === true;
}

function spansByCell(spans: readonly Span[]): ReadonlyMap<string, Span> {
  const cover = new Map<string, Span>();
  for (const span of spans) {
    for (let row = span.row; row < span.row + span.rows; row += 1) {
      for (let column = span.column; column < span.column + span.columns; column += 1) {
        cover.set(`${row}:${column}`, span);
      }
    }
  }
  return cover;
}

function cellsOf(
  table: Table,
  row: number,
  cover: ReadonlyMap<string, Span>,
  shown: (row: number) => boolean,
  lit: readonly GridCell[],
  operands: readonly GridCell[],
): readonly FacsimileCell[] {
  return (table.grid[row] ?? []).flatMap((printed, column): FacsimileCell[] => {
    const span = cover.get(`${row}:${column}`) ?? { row, column, rows: 1, columns: 1 };
    const begins = span.row === row || (row > span.row && !shown(row - 1));
    if (column !== span.column || !begins) return [];
    let rowSpan = 1;
    while (row + rowSpan < span.row + span.rows && shown(row + rowSpan)) rowSpan += 1;
    const at = { row: span.row, column: span.column };
    return [
      {
        ...at,
        rowSpan,
        colSpan: span.columns,
        text: span.row === row ? printed : (table.grid[span.row]?.[span.column] ?? ""),
        isHead: row < table.headRows,
        lit: lit.some((cell) => within(span, cell)),
        operand: operands.some((cell) => within(span, cell)),
        omitted: table.omitted.some((cell) => within(span, cell)),
        role: table.columns.find(({ index }) => index === column)?.role ?? "text",
      },
    ];
  });
}

function within(span: Span, { row, column }: GridCell): boolean {
  return (
    row >= span.row &&
    row < span.row + span.rows &&
    column >= span.column &&
    column < span.column + span.columns
  );
}
