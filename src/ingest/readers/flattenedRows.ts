import type { Span } from "../../core/budget/source.ts";
import { normaliseText } from "../../core/text/chinese.ts";

/** A rectangular grid whose merged cells have been found again. */
export interface Unflattened {
  readonly cells: readonly (readonly string[])[];
  readonly spans: readonly Span[];
}

/** A printed cell with the columns and rows it takes. */
interface Cell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

/**
 * Finds the merged cells of rows that an extraction has flattened: a cell across columns is
 * printed once, so its row is short; a cell down rows leaves a blank beneath it.
 * Head rows are laid over the row below them, from the lowest up; in a short row of sums the
 * names of the sums are wide (合计 over code and name); any other short row ends in a wide cell.
 */
export function unflatten(rows: readonly (readonly string[])[]): Unflattened {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const laid: Cell[][] = rows.map(() => []);
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const row = rows[at] ?? [];
    const below = laid[at + 1];
    const isHead = row.length < width && below !== undefined && (rows[at + 1]?.length ?? 0) > row.length;
    const pieces = sumCells(row, width) ?? (isHead ? piecesOver(row, below) : null);
    laid[at] = pieces ?? wideCells(row, width, at === 0);
  }
  return { cells: laid.map((row) => row.flatMap(cellTexts)), spans: spansOf(laid) };
}

function cellTexts({ text, columns }: Cell): readonly string[] {
  return [text, ...Array.from({ length: columns - 1 }, () => "")];
}

/** The merged cells; one that lies inside a taller one above it is part of that. */
function spansOf(laid: readonly (readonly Cell[])[]): readonly Span[] {
  const spans: Span[] = [];
  laid.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      const at = column;
      column += cell.columns;
      const isInside = spans.some(
        (span) => span.column === at && span.row < row && span.row + span.rows > row,
      );
      if (isInside || (cell.columns === 1 && cell.rows === 1)) continue;
      spans.push({ row, column: at, rows: cell.rows, columns: cell.columns });
    }
  });
  return spans;
}

/** Lays head cells over the row below; null where that can be done in no or several ways. */
function piecesOver(heads: readonly string[], below: readonly Cell[]): Cell[] | null {
  const runs: Cell[][] = [];
  let open: Cell[] | null = null;
  for (const cell of below) {
    if (cell.text.trim() === "") {
      runs.push([cell]);
      open = null;
    } else if (open === null) runs.push((open = [cell]));
    else open.push(cell);
  }
  if (runs.length === heads.length) return runs.length === below.length ? null : over(heads, runs);
  const parted = runs.flatMap(partsOf);
  return parted.length === heads.length ? over(heads, parted) : null;
}

function over(heads: readonly string[], runs: readonly (readonly Cell[])[]): Cell[] {
  return heads.map((text, i) => {
    const run = runs[i] ?? [];
    const [first] = run;
    const covers = run.length === 1 && first?.text.trim() === "" && text.trim() !== "";
    return {
      text,
      columns: run.reduce((sum, { columns }) => sum + columns, 0),
      rows: covers ? 1 + first.rows : 1,
    };
  });
}

/** Parts a run of heads where its first head comes again, or where codes and names end. */
function partsOf(run: readonly Cell[]): readonly (readonly Cell[])[] {
  const words = run.map(({ text }) => normaliseText(text));
  const again = words.findIndex((word, i) => i > 0 && word.startsWith(words[0] ?? ""));
  if (again > 0) return [run.slice(0, again), ...partsOf(run.slice(again))];
  const naming = words.filter(isNamingHead).length;
  if (naming > 1 && naming < run.length && words.slice(0, naming).every(isNamingHead)) {
    return [run.slice(0, naming), run.slice(naming)];
  }
  return [run];
}

function isNamingHead(word: string): boolean {
  return /(?:编码|代码|名称(?:\([^()]*\))?)$|^[类款项]$/u.test(word);
}

/** A short row that begins with 合计 and goes on with figures: its sums' names share what is missing; null for any other. */
function sumCells(row: readonly string[], width: number): Cell[] | null {
  const texts = row.map(normaliseText);
  const sums = texts.filter(isSumName).length;
  const missing = width - row.length;
  if (missing === 0 || !isSumName(texts[0] ?? "") || missing % sums > 0) return null;
  if (!texts.some((text) => FIGURE.test(text))) return null;
  return row.map((text, i) => ({
    text,
    columns: isSumName(texts[i] ?? "") ? 1 + missing / sums : 1,
    rows: 1,
  }));
}

function isSumName(text: string): boolean {
  return /^[^0-9]*[合总小]计$/u.test(text);
}

const FIGURE = /^[-−(]?[0-9][0-9,]*(?:\.[0-9]+)?\)?$/u;

/** The caption over a table shares the width out; in any other short row the last cell is the wide one. */
function wideCells(row: readonly string[], width: number, isFirst: boolean): Cell[] {
  const share = isFirst ? Math.floor(width / Math.max(1, row.length)) : 1;
  return row.map((text, i) => {
    const isLast = i === row.length - 1;
    return { text, columns: isLast ? width - share * (row.length - 1) : share, rows: 1 };
  });
}
