import type { Span } from "../../../core/budget/source.ts";
import { isWrapped } from "./cellText.ts";
import type { Lattice } from "./lattice.ts";
import { centreX, centreY, type Glyph } from "./marks.ts";
import { textLines, type TextLine } from "./textLine.ts";

const FIGURE = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/u;

/**
 * Cuts rows that are only told apart by alignment: where several figures stand under one another
 * between two rules, beside several names, each line is a row of its own.
 */
export function withAlignedRows(lattice: Lattice, glyphs: readonly Glyph[]): Lattice {
  const opened = withoutTallCells(lattice, glyphs);
  const columns = opened.xs.length - 1;
  const taken = new Set(
    opened.spans
      .filter(({ rows }) => rows > 1)
      .flatMap((span) => rowsOf(span).map((row) => `${row} ${span.column}`)),
  );
  const cuts = opened.ys.slice(1).map((bottom, row) => {
    const top = opened.ys[row] ?? 0;
    const cells: (readonly Piece[])[] = [];
    for (let column = 0; column < columns; column += 1) {
      const wide = opened.spans.find((span) => span.row === row && span.column === column);
      const end = column + (wide?.columns ?? 1);
      if (!taken.has(`${row} ${column}`)) {
        cells.push(
          piecesIn(glyphs, { x0: opened.xs[column] ?? 0, x1: opened.xs[end] ?? 0, y0: top, y1: bottom }),
        );
      }
      column = end - 1;
    }
    return cutsBetween(cells);
  });
  return cuts.every((cut) => cut.length === 0) ? opened : cutRows(opened, cuts);
}

/** Lines of a cell that belong together: a name and what of it was wrapped. */
interface Piece {
  readonly lines: readonly TextLine[];
  readonly y0: number;
  readonly y1: number;
}

function piecesIn(
  glyphs: readonly Glyph[],
  { x0, x1, y0, y1 }: { readonly x0: number; readonly x1: number; readonly y0: number; readonly y1: number },
): readonly Piece[] {
  const inside = glyphs.filter((glyph) => {
    const [x, y] = [centreX(glyph), centreY(glyph)];
    return x >= x0 && x < x1 && y >= y0 && y < y1;
  });
  const pieces: TextLine[][] = [];
  for (const line of textLines(inside)) {
    const before = pieces.at(-1)?.at(-1);
    if (before !== undefined && isWrapped(before, line, x1 - x0)) pieces.at(-1)?.push(line);
    else pieces.push([line]);
  }
  return pieces.map((lines) => ({ lines, y0: lines[0]?.y0 ?? 0, y1: lines.at(-1)?.y1 ?? 0 }));
}

function figures(pieces: readonly Piece[]): number {
  return pieces.filter(({ lines }) => lines.length === 1 && FIGURE.test(lines[0]?.text ?? "")).length;
}

/** Where to cut a row whose cells hold these pieces; nowhere unless figures stand beside names. */
function cutsBetween(cells: readonly (readonly Piece[])[]): readonly number[] {
  const several = cells.filter((pieces) => pieces.length > 1);
  if (several.length < 2 || !several.some((pieces) => figures(pieces) > 1)) return [];
  const bands: { y0: number; y1: number }[] = [];
  for (const { y0, y1 } of cells.flat().sort((a, b) => a.y0 - b.y0)) {
    const band = bands.at(-1);
    if (band !== undefined && Math.min(band.y1, y1) - y0 > 0.3 * Math.min(band.y1 - band.y0, y1 - y0)) {
      band.y1 = Math.max(band.y1, y1);
    } else bands.push({ y0, y1 });
  }
  return bands.slice(1).map(({ y0 }, i) => ((bands[i]?.y1 ?? y0) + y0) / 2);
}

/** Opens merged cells in which a figure stands in each of several rows. */
function withoutTallCells(lattice: Lattice, glyphs: readonly Glyph[]): Lattice {
  const { xs, ys, spans } = lattice;
  const tall = spans.filter(({ rows }) => rows > 1);
  const pieces = new Map(
    tall.map((span) => [
      span,
      piecesIn(glyphs, {
        x0: xs[span.column] ?? 0,
        x1: xs[span.column + span.columns] ?? 0,
        y0: ys[span.row] ?? 0,
        y1: ys[span.row + span.rows] ?? 0,
      }),
    ]),
  );
  const isSpread = (span: Span) => {
    const rows = (pieces.get(span) ?? []).map(({ y0, y1 }) =>
      ys.findLastIndex((edge) => edge <= (y0 + y1) / 2),
    );
    return rows.length > 1 && new Set(rows).size === rows.length;
  };
  const counting = tall.filter((span) => isSpread(span) && figures(pieces.get(span) ?? []) > 1);
  const opened = tall.filter(
    (span) => isSpread(span) && counting.some(({ row, rows }) => row === span.row && rows === span.rows),
  );
  if (counting.length === 0) return lattice;
  return { xs, ys, spans: spans.flatMap((span) => (opened.includes(span) ? rowsAlone(span) : [span])) };
}

function rowsOf({ row, rows }: Span): readonly number[] {
  return Array.from({ length: rows }, (_, i) => row + i);
}

function rowsAlone(span: Span): readonly Span[] {
  return span.columns === 1 ? [] : rowsOf(span).map((row) => ({ ...span, row, rows: 1 }));
}

/** Cuts rows at the given heights; cells across several columns are cut with them, taller ones grow. */
function cutRows({ xs, ys, spans }: Lattice, cuts: readonly (readonly number[])[]): Lattice {
  const starts: number[] = [0];
  for (const cut of cuts) starts.push((starts.at(-1) ?? 0) + cut.length + 1);
  const edges = ys.flatMap((edge, i) => [edge, ...(cuts[i] ?? [])]);
  const moved = spans.flatMap((span): readonly Span[] => {
    const row = starts[span.row] ?? 0;
    const rows = (starts[span.row + span.rows] ?? row) - row;
    const whole = { ...span, row, rows };
    return span.rows === 1 ? rowsAlone(whole) : [whole];
  });
  return { xs, ys: edges, spans: moved };
}
