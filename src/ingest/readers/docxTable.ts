import type { Span } from "../../core/budget/source.ts";

/** The widest table that is read; a document that asks for more is cut there. */
const MOST_COLUMNS = 200;

/** A table while its rows are being read. */
export interface OpenTable {
  readonly rows: OpenCell[][];
}

export interface OpenCell {
  readonly lines: string[];
  columns: number;
  /** `continues` is a cell that belongs to the merged cell above it. */
  merge: "none" | "starts" | "continues";
}

/** The grid and spans of a finished table. */
export function finishTable(table: OpenTable): { cells: string[][]; spans: Span[] } {
  const spans = new Map<number, { row: number; column: number; rows: number; columns: number }>();
  const finished: Span[] = [];
  const cells = table.rows.map((row, rowIndex) => {
    const line: string[] = [];
    for (const cell of row) {
      const column = line.length;
      const columns = Math.max(1, Math.min(cell.columns, MOST_COLUMNS - column));
      const above = spans.get(column);
      if (cell.merge === "continues" && above !== undefined) above.rows += 1;
      else if (cell.merge === "starts") {
        const span = { row: rowIndex, column, rows: 1, columns };
        spans.set(column, span);
        finished.push(span);
      } else {
        spans.delete(column);
        if (columns > 1) finished.push({ row: rowIndex, column, rows: 1, columns });
      }
      const covered = cell.merge === "continues" && above !== undefined;
      line.push(covered ? "" : cell.lines.join("\n"), ...Array.from({ length: columns - 1 }, () => ""));
      if (line.length >= MOST_COLUMNS) break;
    }
    return line;
  });
  return { cells, spans: finished.filter((span) => span.rows > 1 || span.columns > 1) };
}
