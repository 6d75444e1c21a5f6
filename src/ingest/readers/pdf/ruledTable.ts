import type { Span } from "../../../core/budget/source.ts";
import type { Box } from "./box.ts";
import { cellText, type CellLines } from "./cellText.ts";
import { grouped } from "./grouped.ts";
import type { Lattice } from "./lattice.ts";
import { centreX, centreY, type Glyph } from "./marks.ts";
import { textLines } from "./textLine.ts";

/** A table on one page. */
export interface PageTable extends Box {
  /** Edges of the columns, from left to right. */
  readonly xs: readonly number[];
  readonly cells: readonly (readonly string[])[];
  readonly spans: readonly Span[];
  /** The lines the texts are made of, row by row. */
  readonly rows: readonly (readonly CellLines[])[];
}

/** Fills the cells of a lattice with the glyphs that stand in them, each by its middle. */
export function ruledTable(lattice: Lattice, glyphs: readonly Glyph[]): PageTable {
  const { xs, ys, spans } = lattice;
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const owner = new Map<number, number>();
  for (const span of spans) {
    for (let row = span.row; row < span.row + span.rows; row += 1) {
      for (let column = span.column; column < span.column + span.columns; column += 1) {
        owner.set(row * columns + column, span.row * columns + span.column);
      }
    }
  }
  const held = grouped(glyphs, (glyph) => {
    const field = bandOf(ys, centreY(glyph)) * columns + bandOf(xs, centreX(glyph));
    return owner.get(field) ?? field;
  });
  const widths = new Map(
    spans.map((span) => [
      span.row * columns + span.column,
      (xs[span.column + span.columns] ?? 0) - (xs[span.column] ?? 0),
    ]),
  );
  const lined = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column): CellLines => {
      const field = row * columns + column;
      const width = widths.get(field) ?? (xs[column + 1] ?? 0) - (xs[column] ?? 0);
      const lines = textLines(held.get(field) ?? []);
      return { lines: lines.map((line) => ({ ...line, glyphs: [], blanks: [] })), width };
    }),
  );
  const box = { x0: xs[0] ?? 0, x1: xs.at(-1) ?? 0, y0: ys[0] ?? 0, y1: ys.at(-1) ?? 0 };
  return { ...box, xs, cells: lined.map((row) => row.map(cellText)), spans, rows: lined };
}

function bandOf(edges: readonly number[], at: number): number {
  const after = edges.findIndex((edge) => edge > at);
  return after === -1 ? edges.length - 2 : Math.max(0, after - 1);
}
