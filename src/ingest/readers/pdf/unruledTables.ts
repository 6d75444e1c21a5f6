import { boxAround } from "./box.ts";
import { centreX, centreY, type Glyph } from "./marks.ts";
import { ruledTable, type PageTable } from "./ruledTable.ts";
import { cutAtGaps, type TextLine } from "./textLine.ts";

/** A money figure as a cell prints it; whole numbers of up to three digits may be page numbers of a contents list. */
const AMOUNT = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/u;
const PAGE_NUMBER = /^\d{1,3}$/u;

/** The gap between two cells of a row, in font sizes. */
const GAP = 1;
/** The fewest rows with figures that make a table without rules. */
const ROWS = 3;
/** Rows farther apart than so many usual distances belong to two tables. */
const APART = 2.6;

/** Tables without rules among lines of text: rows of cells that stand under one another. */
export function unruledTables(lines: readonly TextLine[]): readonly PageTable[] {
  return runsOfRows(lines.map((line) => ({ line, cells: cutAtGaps(line, GAP) }))).flatMap((rows) => {
    const table = tableOf(rows);
    return table === null ? [] : [table];
  });
}

interface Row {
  readonly line: TextLine;
  readonly cells: readonly TextLine[];
}

function isFigureRow({ cells }: Row): boolean {
  return cells.length > 1 && cells.some(({ text }) => AMOUNT.test(text) && !PAGE_NUMBER.test(text));
}

/** Stretches of lines from the heads over the first row with figures to the last one. */
function runsOfRows(rows: readonly Row[]): readonly (readonly Row[])[] {
  const runs: Row[][] = [];
  let last = -1;
  rows.forEach((row, at) => {
    if (!isFigureRow(row)) return;
    const run = runs.at(-1);
    const between = rows.slice(last + 1, at);
    const near = row.line.y0 - (rows[last]?.line.y0 ?? -Infinity) < 4 * APART * row.line.size;
    if (run !== undefined && near && between.every((each) => isNameOnly(each, run)))
      run.push(...between, row);
    else runs.push([...headsOver(rows, at, last), row]);
    last = at;
  });
  return runs.filter((run) => run.filter(isFigureRow).length >= ROWS);
}

/** A row whose figures are all blank, or the rest of a wrapped name: one short text over the first column. */
function isNameOnly({ cells }: Row, run: readonly Row[]): boolean {
  const [cell, ...others] = cells;
  const width = run.find(isFigureRow)?.line;
  return (
    cell !== undefined &&
    width !== undefined &&
    !isOverTable(cells) &&
    (others.length > 0 || cell.x1 - cell.x0 < 0.5 * (width.x1 - width.x0)) &&
    !/[。；]$/u.test(cell.text)
  );
}

/** A title or caption between two rows: the next table begins under it. */
function isOverTable(cells: readonly TextLine[]): boolean {
  return cells.some(({ text }) => /(?:单位|部门)[:：]/u.test(text)) || /表$/u.test(cells.at(-1)?.text ?? "");
}

function headsOver(rows: readonly Row[], at: number, last: number): readonly Row[] {
  const heads: Row[] = [];
  for (let above = at - 1; above > last; above -= 1) {
    const row = rows[above];
    const below = heads[0] ?? rows[at];
    if (row === undefined || below === undefined || row.cells.length < 2) break;
    const isCaption = row.cells.some(({ text }) => /[:：]/u.test(text));
    if (isCaption || below.line.y0 - row.line.y0 > APART * row.line.size) break;
    heads.unshift(row);
  }
  return heads;
}

/** Lays columns through the gaps all rows with figures leave; null where there is none. */
function tableOf(rows: readonly Row[]): PageTable | null {
  const box = boxAround(rows.map(({ line }) => line));
  const others = rows.filter((row) => !isFigureRow(row)).flatMap(({ cells }) => cells);
  const edges = columnEdges(
    rows.filter(isFigureRow).flatMap(({ cells }) => cells),
    others,
  );
  if (box === null || edges.length === 0) return null;
  const xs = [box.x0 - 1, ...edges, box.x1 + 1];
  const bands = rowBands(rows);
  const ys = [
    box.y0 - 1,
    ...bands.slice(1).map((band, i) => ((bands[i]?.y1 ?? 0) + band.y0) / 2),
    box.y1 + 1,
  ];
  const spans = rows
    .flatMap(({ cells }) => cells)
    .flatMap((cell) => {
      const from = Math.max(
        0,
        xs.findLastIndex((edge) => edge <= cell.x0 + 1),
      );
      const to = xs.findIndex((edge) => edge >= cell.x1 - 1);
      const row = Math.max(
        0,
        ys.findLastIndex((edge) => edge <= centreY(cell)),
      );
      return to - from > 1 ? [{ row, column: from, rows: 1, columns: to - from }] : [];
    });
  const alone = spans.filter(
    (span, i) => spans.findIndex(({ row, column }) => row === span.row && column === span.column) === i,
  );
  const glyphs = rows.flatMap(({ line }): readonly Glyph[] => [...line.glyphs, ...line.blanks]);
  return ruledTable({ xs, ys, spans: withoutOverlap(alone) }, glyphs);
}

function withoutOverlap<
  Span extends { readonly row: number; readonly column: number; readonly columns: number },
>(spans: readonly Span[]): readonly Span[] {
  return spans.filter(
    (span, i) =>
      !spans
        .slice(0, i)
        .some(
          (other) =>
            other.row === span.row &&
            other.column < span.column + span.columns &&
            span.column < other.column + other.columns,
        ),
  );
}

/** The middles of the gaps that no cell with figures beside it reaches into, and heads as little as can be. */
function columnEdges(cells: readonly TextLine[], heads: readonly TextLine[]): readonly number[] {
  const edges: number[] = [];
  let end = Infinity;
  for (const cell of [...cells].sort((a, b) => a.x0 - b.x0)) {
    if (cell.x0 > end + 0.4 * cell.size) edges.push(middleOf(end, cell.x0, heads));
    end = end === Infinity ? cell.x1 : Math.max(end, cell.x1);
  }
  return edges;
}

/** The middle of a gap, narrowed by heads that reach into it from one side. */
function middleOf(from: number, to: number, heads: readonly TextLine[]): number {
  const left = Math.max(from, ...heads.filter(({ x0, x1 }) => x0 < from && x1 < to).map(({ x1 }) => x1));
  const right = Math.min(to, ...heads.filter(({ x0, x1 }) => x0 > from && x1 > to).map(({ x0 }) => x0));
  return left < right ? (left + right) / 2 : (from + to) / 2;
}

/** The heights of the rows: a name's second line, closer than rows stand, joins the row it is closest to. */
function rowBands(rows: readonly Row[]): readonly { readonly y0: number; readonly y1: number }[] {
  const steps = rows.slice(1).map(({ line }, i) => line.y0 - (rows[i]?.line.y0 ?? 0));
  const usual = [...steps].sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 0;
  const bands: { y0: number; y1: number; isFigure: boolean }[] = [];
  rows.forEach((row, i) => {
    const band = bands.at(-1);
    const step = steps[i - 1] ?? Infinity;
    const isFigure = isFigureRow(row);
    if (band !== undefined && step < 0.8 * usual && !(isFigure && band.isFigure)) {
      band.y1 = row.line.y1;
      band.isFigure ||= isFigure;
    } else bands.push({ y0: row.line.y0, y1: row.line.y1, isFigure });
  });
  return bands;
}

/** Whether a line stands inside a table. */
export function standsIn({ x0, x1, y0, y1 }: PageTable, line: TextLine): boolean {
  const [x, y] = [centreX(line), centreY(line)];
  return x >= x0 && x <= x1 && y >= y0 && y <= y1;
}
