import type { Span } from "../../core/budget/source.ts";
import type { Grid } from "../readers/block.ts";

/**
 * A grid whose heads and rows divide the same columns at two places: the rule under 科目代码 is drawn
 * a little beside the one between the codes and the names. The sliver between the two rules, which
 * no cell has for itself, is taken out, so that each head stands over its own column again.
 */
export function withoutShiftedEdges(grid: Grid): Grid {
  const width = grid.cells[0]?.length ?? 0;
  for (let column = 1; column < width - 1; column += 1) {
    if (isSliver(grid, column)) return withoutShiftedEdges(withoutColumn(grid, column));
  }
  return grid;
}

/** Whether the top rows begin a cell right of a column, all rows below left of it, and none on both sides. */
function isSliver({ cells, spans }: Grid, column: number): boolean {
  const sides = cells.map((_, row) => {
    const span = spans.find((each) => covers(each, row, column));
    if (span === undefined) return "both";
    const isLeft = span.column < column;
    const isRight = span.column + span.columns > column + 1;
    if (isLeft && isRight) return "none";
    return isLeft ? "right" : isRight ? "left" : "both";
  });
  if (sides.includes("both")) return false;
  const heads = sides.findLastIndex((side) => side === "right");
  const body = sides.indexOf("left");
  return heads !== -1 && body > heads && cells.slice(0, heads + 1).every(isWords);
}

function covers(span: Span, row: number, column: number): boolean {
  return (
    row >= span.row &&
    row < span.row + span.rows &&
    column >= span.column &&
    column < span.column + span.columns
  );
}

function isWords(row: readonly string[]): boolean {
  return row.every((text) => !/[0-9]/u.test(text));
}

/** Takes a column out; the text of a cell that begins in it moves to the next one, which it covers too. */
function withoutColumn({ cells, spans, ...grid }: Grid, column: number): Grid {
  return {
    ...grid,
    cells: cells.map((row) => [
      ...row.slice(0, column),
      (row[column] ?? "") + (row[column + 1] ?? ""),
      ...row.slice(column + 2),
    ]),
    spans: spans
      .map((span) => {
        if (span.column > column) return { ...span, column: span.column - 1 };
        return span.column + span.columns > column ? { ...span, columns: span.columns - 1 } : span;
      })
      .filter(({ rows, columns }) => rows > 1 || columns > 1),
  };
}
