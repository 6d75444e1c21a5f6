import type { Span } from "../../../core/budget/source.ts";
import { attribute, type Element } from "./parsePage.ts";
import type { TableRow } from "./tableRows.ts";

/** The widest table that is read; a page that asks for more is cut there. */
const MOST_COLUMNS = 200;

/** Lays the cells of rows over columns as browsers do: a cell takes the first free place of its row. */
export function layGrid(
  rows: readonly TableRow[],
  textOf: (cell: Element) => string,
): { readonly cells: readonly (readonly string[])[]; readonly spans: readonly Span[] } {
  const spans: Span[] = [];
  /** By column: the row from which it is free. */
  const freeFrom: number[] = [];
  const cells = rows.map(({ cells: own, groupEnd }, row) => {
    const line: string[] = [];
    let column = 0;
    for (const cell of own) {
      while ((freeFrom[column] ?? 0) > row) column += 1;
      const text = textOf(cell);
      if (column >= MOST_COLUMNS) continue;
      const columns = Math.min(countOf(cell, "colspan") || 1, MOST_COLUMNS - column);
      const left = groupEnd - row;
      const rowsDown = Math.min(countOf(cell, "rowspan") || left, left);
      for (let at = column; at < column + columns; at += 1) {
        freeFrom[at] = Math.max(freeFrom[at] ?? 0, row + rowsDown);
        while (line.length < at) line.push("");
        line[at] = at === column ? text : "";
      }
      if (columns > 1 || rowsDown > 1) spans.push({ row, column, rows: rowsDown, columns });
      column += columns;
    }
    return line;
  });
  return { cells, spans };
}

/** The span a cell asks for: 1 where it names none, 0 where it names zero (all that is left). */
function countOf(cell: Element, name: "colspan" | "rowspan"): number {
  const digits = /^\s*\+?([0-9]{1,6})/u.exec(attribute(cell, name) ?? "")?.[1];
  return digits === undefined ? 1 : Number(digits);
}
