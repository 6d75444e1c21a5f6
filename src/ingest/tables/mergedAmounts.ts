import type { Line } from "../../core/budget/disclosure.ts";
import type { Span } from "../../core/budget/source.ts";
import type { Grid } from "../readers/block.ts";
import type { TableReading, UnreadableCell } from "./recogniser.ts";

/**
 * Takes amounts out of the lines where one cell is merged over several of them: it is the amount of
 * all together, and how it is shared no one says. The cell stays in the grid, unread.
 */
export function withoutSharedAmounts(reading: TableReading, { spans }: Grid): TableReading {
  const shared = spans.flatMap((span) => sharedCells(span, reading.lines));
  if (shared.length === 0) return reading;
  const isShared = (row: number, column: number) =>
    shared.some((cell) => cell.row === row && cell.column === column);
  return {
    ...reading,
    lines: reading.lines.map((line) => ({
      ...line,
      cells: line.cells.filter(({ column }) => !isShared(line.row, column)),
    })),
    unreadable: [...reading.unreadable, ...shared],
  };
}

function sharedCells(span: Span, lines: readonly Line[]): readonly UnreadableCell[] {
  if (span.rows === 1) return [];
  const own = lines.flatMap(({ row, name, cells }) =>
    row >= span.row && row < span.row + span.rows && name !== ""
      ? cells
          .filter(({ column }) => column >= span.column && column < span.column + span.columns)
          .map(({ column }) => ({ row, column }))
      : [],
  );
  return new Set(own.map(({ row }) => row)).size > 1 ? own : [];
}
