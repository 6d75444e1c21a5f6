import type { Span } from "../../../core/budget/source.ts";
import { normaliseText } from "../../../core/text/chinese.ts";
import type { CellLines } from "./cellText.ts";
import type { FlowItem } from "./flow.ts";
import type { PageTable } from "./ruledTable.ts";
import { isSplitRow } from "./splitRow.ts";

/** Paragraphs, and tables that may run over several pages. */
export type JoinedItem =
  | { readonly kind: "paragraph"; readonly text: string; readonly pages: readonly number[] }
  | { readonly kind: "table"; readonly table: PageTable; readonly pages: readonly number[] };

/** How far the edges of one table may differ between pages, in points. */
const SAME_EDGE = 4;

/** Joins a table with its continuation on the next page: columns match and no other title stands between. */
export function joinTables(flow: readonly FlowItem[]): readonly JoinedItem[] {
  const joined: JoinedItem[] = [];
  for (const item of flow) {
    if (item.kind === "paragraph") {
      joined.push(item);
      continue;
    }
    const at = joined.findLastIndex(({ kind }) => kind === "table");
    const before = joined[at];
    const whole =
      before?.kind === "table" && item.page === (before.pages.at(-1) ?? 0) + 1 && isTitleRepeated(joined, at)
        ? continued(before.table, item.table)
        : null;
    if (before?.kind !== "table" || whole === null) {
      joined.push({ kind: "table", table: item.table, pages: [item.page] });
    } else joined.splice(at, joined.length, { ...before, table: whole, pages: [...before.pages, item.page] });
  }
  return joined;
}

/** Whether nothing stands after the table, or only the lines that stand over it as well. */
function isTitleRepeated(items: readonly JoinedItem[], at: number): boolean {
  const key = (item: JoinedItem | undefined) =>
    item?.kind === "paragraph" ? normaliseText(item.text).replace(/[(（]?续表?[)）]?/gu, "") : null;
  const between = items.slice(at + 1).map(key);
  const over = items.slice(Math.max(0, at - between.length), at).map(key);
  return between.every((text, i) => text === "" || text === over[i]);
}

/** The two parts of a table as one; null where they are two tables. */
function continued(first: PageTable, next: PageTable): PageTable | null {
  const xs = commonEdges(first.xs, next.xs);
  if (xs === null) return null;
  const edges = first.xs.length >= next.xs.length ? first.xs : next.xs;
  const above = spread(first, xs.first, edges);
  const whole = spread(next, xs.next, edges);
  const repeated = repeatedRows(above.cells, whole.cells);
  const begins = repeated === 0 && (isHead(whole.cells[0] ?? []) || isCaption(whole.cells[0] ?? []));
  if (begins && !endsInHeads(above)) return null;
  if (beginsForm(above.cells[repeated] ?? []) && beginsForm(whole.cells[repeated] ?? [])) return null;
  const below = withoutRows(whole, Math.max(repeated, blankRows(whole.cells, repeated)));
  const isSplit = isSplitRow(above, whole, repeated);
  const rows = above.cells.length - (isSplit ? 1 : 0);
  return {
    ...above,
    y1: next.y1,
    cells: isSplit ? glued(above.cells, below.cells) : [...above.cells, ...below.cells],
    spans: [...above.spans, ...below.spans.map((span) => ({ ...span, row: span.row + rows }))].filter(
      (span, i, all) =>
        all.findIndex((other) => other.row === span.row && other.column === span.column) === i,
    ),
    rows: [...above.rows, ...below.rows.slice(isSplit ? 1 : 0)],
  };
}

interface CommonEdges {
  /** For each edge of the first part its number among the common edges. */
  readonly first: readonly number[];
  readonly next: readonly number[];
}

/** Matches the edges of two parts: those of one must all be among those of the other. */
function commonEdges(first: readonly number[], next: readonly number[]): CommonEdges | null {
  const own = (edges: readonly number[]) => edges.map((_, i) => i);
  const [many, few] = first.length >= next.length ? [first, next] : [next, first];
  if (few.length < 2) return null;
  const shift = (many[0] ?? 0) - (few[0] ?? 0);
  const at = few.map((edge) => many.findIndex((other) => Math.abs(other - edge - shift) <= SAME_EDGE));
  const isSame = at.every((place, i) => place >= 0 && (i === 0 || place > (at[i - 1] ?? -1)));
  if (!isSame || at.at(-1) !== many.length - 1) return null;
  return many === first ? { first: own(first), next: at } : { first: at, next: own(next) };
}

/** Lays the cells of a table over more columns; those that take several become merged cells. */
function spread(table: PageTable, edges: readonly number[], xs: readonly number[]): PageTable {
  if (edges.at(-1) === table.xs.length - 1) return table;
  const width = edges.at(-1) ?? 0;
  const cells = table.cells.map((row) => {
    const wide = Array.from({ length: width }, () => "");
    row.forEach((text, column) => (wide[edges[column] ?? 0] = text));
    return wide;
  });
  const covered = new Set<string>();
  const spans: Span[] = [];
  const lay = (row: number, column: number, rows: number, columns: number) => {
    const from = edges[column] ?? 0;
    const across = (edges[column + columns] ?? width) - from;
    if (rows > 1 || across > 1) spans.push({ row, column: from, rows, columns: across });
  };
  for (const { row, column, rows, columns } of table.spans) {
    lay(row, column, rows, columns);
    for (let down = row; down < row + rows; down += 1) {
      for (let along = column; along < column + columns; along += 1) covered.add(`${down} ${along}`);
    }
  }
  table.cells.forEach((row, at) => {
    row.forEach((_, column) => {
      if (!covered.has(`${at} ${column}`)) lay(at, column, 1, 1);
    });
  });
  const rows = table.rows.map((row) => {
    const wide = Array.from({ length: width }, (): CellLines => ({ lines: [], width: 0 }));
    row.forEach((cell, column) => (wide[edges[column] ?? 0] = cell));
    return wide;
  });
  return { ...table, xs, cells, spans, rows };
}

/** How many rows at the top of the next page only repeat the top of the table. */
function repeatedRows(above: readonly (readonly string[])[], below: readonly (readonly string[])[]): number {
  const same = (a: readonly string[] = [], b: readonly string[] = []) =>
    a.length === b.length && a.every((text, i) => normaliseText(text) === normaliseText(b[i] ?? ""));
  let rows = 0;
  while (rows < below.length && same(above[rows], below[rows]) && !holdsFigures(below[rows] ?? [])) rows += 1;
  return below.slice(0, rows).some((row) => row.some((text) => text !== "")) ? rows : 0;
}

function holdsFigures(row: readonly string[]): boolean {
  return row.some((text) => /\d[\d,]*\.\d/u.test(text));
}

function blankRows(cells: readonly (readonly string[])[], from: number): number {
  const filled = cells.findIndex((row, at) => at >= from && row.some((text) => text !== ""));
  return filled === -1 ? from : filled;
}

const HEAD_WORD =
  /^(?:(?:功能|经济)?(?:分类)?科目(?:编码|代码|名称)|功能分类科目|项目|项目名称|项目编码|序号|栏次|收入|支出|合计|金额|预算数|决算数|基本支出|项目支出|单位名称|[类款项]|小计|人员经费|公用经费)$/u;

function isHead(row: readonly string[]): boolean {
  return row.filter((text) => HEAD_WORD.test(normaliseText(text))).length > 1;
}

/** Whether a part breaks off within its heads: nothing but heads, and under the last of them their own parts are wanting. */
function endsInHeads({ cells, spans }: PageTable): boolean {
  const last = cells.length - 1;
  const isWide = spans.some(({ row, rows, columns }) => row + rows - 1 === last && columns > 1);
  return isWide && cells.length <= 3 && isWordy(cells) && !isCaption(cells[last] ?? []);
}

function isWordy(cells: readonly (readonly string[])[]): boolean {
  return cells.flat().every((text) => !/^[-−(]?[0-9]/u.test(normaliseText(text)));
}

/** The row with which a form of one project begins: its name beside the label. */
function beginsForm(row: readonly string[]): boolean {
  const [label = "", value = "", ...others] = row.map(normaliseText).filter((text) => text !== "");
  return label === "项目名称" && value !== "" && (others.length === 0 || !isHead(row));
}

/** A row with one text in it that titles a table or states a unit. */
function isCaption(row: readonly string[]): boolean {
  const texts = row.map(normaliseText).filter((text) => text !== "");
  return (
    texts.some((text) => /^(?:金额)?单位[:：]/u.test(text)) ||
    (texts.length === 1 && /表$/u.test(texts[0] ?? ""))
  );
}

function withoutRows(table: PageTable, count: number): PageTable {
  return {
    ...table,
    cells: table.cells.slice(count),
    rows: table.rows.slice(count),
    spans: table.spans.filter(({ row }) => row >= count).map((span) => ({ ...span, row: span.row - count })),
  };
}

/** The rows of both parts, the last and the first being one that the page break cut through. */
function glued(
  above: readonly (readonly string[])[],
  below: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const last = above.at(-1) ?? [];
  const cut = below[0] ?? [];
  return [...above.slice(0, -1), last.map((text, i) => text + (cut[i] ?? "")), ...below.slice(1)];
}
