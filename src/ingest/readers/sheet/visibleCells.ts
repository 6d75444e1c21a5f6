import type { CellObject, Range, WorkSheet } from "@e965/xlsx";
import type { Span } from "../../../core/budget/source.ts";
import { MOST_CELLS } from "../gridSize.ts";
import { cellText } from "./cellText.ts";

/** What a sheet shows: its texts up to the last row and column that hold any. */
export interface VisibleCells {
  readonly rows: readonly (readonly string[])[];
  readonly spans: readonly Span[];
  /** What holds text and is not shown. */
  readonly hidden: readonly string[];
}

/** More merged cells than any sheet of a disclosure has; further ones are read as single cells. */
const MOST_MERGES = 20_000;

const UNSHOWN = "numbers whose format shows nothing";

/** The widest merged cell that makes a sheet wider than its texts; people merge whole rows of a sheet. */
const WIDEST_MERGE = 50;

/** The cells of a sheet that are shown; null where they are too many for a table. */
export function visibleCells(sheet: WorkSheet, isDate1904: boolean): VisibleCells | null {
  const data = ((sheet["!data"] as unknown) ?? []) as readonly (
    readonly (CellObject | undefined)[] | undefined
  )[];
  const texts = new Map<number, Map<number, string>>();
  let width = 0;
  let height = 0;
  const unshown = new Set<string>();
  data.forEach((line, row) => {
    line?.forEach((cell, column) => {
      const text = cell === undefined ? "" : cellText(cell, isDate1904);
      if (text.trim() === "") {
        if (typeof cell?.v === "number" && cell.v !== 0) unshown.add(UNSHOWN);
        return;
      }
      const known = texts.get(row);
      if (known === undefined) texts.set(row, new Map([[column, text]]));
      else known.set(column, text);
      width = Math.max(width, column + 1);
      height = Math.max(height, row + 1);
    });
  });
  const merges = (sheet["!merges"] ?? []).slice(0, MOST_MERGES);
  for (const { s: from, e: to } of merges) {
    const isNarrow = to.c - from.c < WIDEST_MERGE && texts.get(from.r)?.get(from.c) !== undefined;
    if (isNarrow) width = Math.max(width, to.c + 1);
  }
  if (width * height > MOST_CELLS) return null;
  const rows = shownLines(height, sheet["!rows"]);
  const columns = shownLines(width, sheet["!cols"]);
  const merged = merges.map((range) => withinShown(range, rows, columns));
  const lines = [...rows.keys()].map((row) =>
    [...columns.keys()].map((column) => texts.get(row)?.get(column) ?? ""),
  );
  const spans: Span[] = [];
  for (const { range, span } of merged) {
    if (span === null) continue;
    const text = texts.get(range.s.r)?.get(range.s.c) ?? "";
    for (let row = span.row; row < span.row + span.rows; row += 1) {
      lines[row]?.fill("", span.column, span.column + span.columns);
    }
    const first = lines[span.row];
    if (first !== undefined) first[span.column] = text;
    if (span.rows > 1 || span.columns > 1) spans.push(span);
  }
  spans.sort((a, b) => a.row - b.row || a.column - b.column);
  return { rows: lines, spans, hidden: [...hiddenParts(texts, rows, columns, merged), ...unshown] };
}

/** The shown rows or columns by their number in the sheet, each with its number among the shown. */
function shownLines(
  count: number,
  infos: readonly ({ readonly hidden?: boolean } | undefined)[] | undefined,
): ReadonlyMap<number, number> {
  const shown = new Map<number, number>();
  for (let line = 0; line < count; line += 1) {
    if (infos?.[line]?.hidden !== true) shown.set(line, shown.size);
  }
  return shown;
}

interface Merged {
  readonly range: Range;
  /** Null where no part of it is shown. */
  readonly span: Span | null;
}

function withinShown(
  range: Range,
  rows: ReadonlyMap<number, number>,
  columns: ReadonlyMap<number, number>,
): Merged {
  const down = within(range.s.r, range.e.r, rows);
  const across = within(range.s.c, range.e.c, columns);
  if (down === null || across === null) return { range, span: null };
  return { range, span: { row: down.first, column: across.first, rows: down.count, columns: across.count } };
}

function within(
  from: number,
  to: number,
  shown: ReadonlyMap<number, number>,
): { readonly first: number; readonly count: number } | null {
  const inside = [...shown].filter(([line]) => line >= from && line <= to);
  const first = inside[0]?.[1];
  return first === undefined ? null : { first, count: inside.length };
}

/** Text in hidden rows or columns, but for a merged cell that is shown in part and so shows its text. */
function hiddenParts(
  texts: ReadonlyMap<number, ReadonlyMap<number, string>>,
  rows: ReadonlyMap<number, number>,
  columns: ReadonlyMap<number, number>,
  merged: readonly Merged[],
): readonly string[] {
  const shownByMerge = new Set(
    merged.flatMap(({ range, span }) => (span === null ? [] : [`${String(range.s.r)},${String(range.s.c)}`])),
  );
  const found = new Set<string>();
  for (const [row, line] of texts) {
    for (const column of line.keys()) {
      if (shownByMerge.has(`${String(row)},${String(column)}`)) continue;
      if (!rows.has(row)) found.add("hidden rows");
      else if (!columns.has(column)) found.add("hidden columns");
    }
  }
  return [...found].sort();
}
