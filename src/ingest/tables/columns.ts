import type { Column } from "../../core/budget/disclosure.ts";
import type { Basis } from "../../core/budget/vocabulary.ts";
import type { Span } from "../../core/budget/source.ts";
import { nameKey, normaliseText } from "../../core/text/chinese.ts";
import type { Grid } from "../readers/block.ts";
import type { Candidate } from "./candidate.ts";
import { fundNamed, isSumWord, withoutUnit } from "./measureWords.ts";

/** The heads of a table: where they end, and what each column is by its heads. */
export interface Head {
  /** Rows at the top that are caption, heads or the 栏次 row. */
  readonly rows: number;
  readonly columns: readonly Column[];
}

/**
 * Reads the heads over a table's columns, merged heads resolved. Roles come from the words
 * 序号, 编码, 名称, 项目; `measure` and `side` are left to the kinds, which know their own words.
 */
export function readHead(candidate: Candidate): Head {
  const { grid, captionRows } = candidate;
  const rows = headEnd(grid, captionRows);
  const width = grid.cells[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, index): Column => {
    const heads = withoutRowLabel(headsOver(grid, captionRows, rows, index));
    return {
      index,
      heads,
      role: roleOf(heads),
      side: null,
      measure: null,
      fund: fundNamed(heads.join("")),
      basis: basisOf(heads),
      year: yearOf(heads),
    };
  });
  return { rows, columns: withCodedNames(columns, grid.cells.slice(rows)) };
}

/** A code and the name behind it in one cell: 2010301 行政运行, [201]一般公共服务支出, 2010301-行政运行. */
const CODED_NAME =
  /^[[(【]?((?:2\d{2}(?:\d{2}){0,2})|(?:3\d{2}(?:\d{2})?))[\])】]?[-－_、.:]?(\p{Script=Han}.*)$/su;

/** The code and the name that one cell prints together; null for any other text. */
export function codedName(text: string): { readonly code: string; readonly name: string } | null {
  const [, code = "", name = ""] = CODED_NAME.exec(normaliseText(text)) ?? [];
  return code === "" ? null : { code, name };
}

/**
 * Where no head names a column of codes, it is the one whose cells hold code and name together, or
 * nothing but codes: 功能科目 over 201, 20103, 2010301.
 */
function withCodedNames(columns: readonly Column[], rows: Grid["cells"]): readonly Column[] {
  if (columns.some(({ role }) => role === "code")) return columns;
  const own = columns.find(({ index, role }) => {
    const texts = rows.map((row) => normaliseText(row[index] ?? "")).filter((text) => text !== "");
    const coded = texts.filter((text) => codedName(text) !== null);
    if (coded.length > 1 && 2 * coded.length > texts.length) return true;
    const bare = texts.filter((text) => BARE_CODE.test(text));
    return (
      role !== "amount" && bare.length > 1 && texts.every((text) => BARE_CODE.test(text) || isSumWord(text))
    );
  });
  return columns.map((column) => (column === own ? { ...column, role: "code" } : column));
}

const BARE_CODE = /^(?:2\d{2}(?:\d{2}){0,2}|3\d{2}(?:\d{2})?)$/u;

/** A column's heads as one text without spaces, for matching: "本年收入/小计". */
export function headKey(column: Column): string {
  return column.heads.map(nameKey).join("/");
}

/** The lowest head of a column without spaces; "" where it has none. */
export function lastHead(column: Column): string {
  return nameKey(withoutUnit(column.heads.at(-1) ?? ""));
}

function headEnd(grid: Grid, from: number): number {
  let end = Math.min(from + 1, grid.cells.length);
  for (let before = -1; before !== end;) {
    before = end;
    for (const span of grid.spans) {
      if (span.row < from || span.row >= end || isOrdinalRow(grid.cells[span.row])) continue;
      const reach = span.row + span.rows;
      end = Math.max(end, reach);
      if (span.columns > 1 && reach === end && isHeadRow(grid.cells[reach])) end = reach + 1;
    }
    if (isOrdinalRow(grid.cells[end]) || isSecondHead(grid, from, end)) end += 1;
  }
  return Math.min(end, grid.cells.length);
}

/** A row that can be heads: it prints something, and none of it is a figure. */
function isHeadRow(row: readonly string[] | undefined): boolean {
  const texts = (row ?? []).map(normaliseText).filter((text) => text !== "");
  return texts.length > 1 && texts.every((text) => !/^[-−(]?[0-9.,，]+%?\)?$/u.test(text));
}

const SECOND_HEAD =
  /^(?:[类款项]|项目|.*(?:编码|代码|名称)|行次|金额|[小合]计|.*(?:预算|决算|执行)数|人员经费|(?:日常)?公用经费|基本支出|项目支出|.*(?:购置|运行|维护)费)$/u;

/** Heads under a first row of heads that is not merged over them but leaves blanks beside its words. */
function isSecondHead(grid: Grid, from: number, row: number): boolean {
  const [first = [], second = []] =
    row === from + 1 ? grid.cells.slice(from, row + 1).map((cells) => cells.map(nameKey)) : [];
  const texts = second.filter((text) => text !== "");
  const isUnder = first.some((text, i) => text === "" && (second[i] ?? "") !== "");
  const isMerged = grid.spans.some((span) => span.row >= from && span.row < row);
  return isUnder && !isMerged && texts.length > 1 && texts.every((text) => SECOND_HEAD.test(text));
}

/** The row that numbers the columns: 栏次 1 2 3 …, the numbers alone, or 类 款 项 栏次 1 2 3 …. */
function isOrdinalRow(row: readonly string[] | undefined): boolean {
  const [first = "", ...others] = (row ?? [])
    .map(normaliseText)
    .filter((text) => text !== "" && !/^[类款项]$/u.test(text));
  if (/^(?:栏次|行次|\*+)$/u.test(first)) return true;
  return first === "1" && others.length > 1 && others.every((text, i) => text === String(i + 2));
}

function headsOver(grid: Grid, from: number, end: number, column: number): readonly string[] {
  const heads: string[] = [];
  for (let row = from; row < end; row += 1) {
    if (isOrdinalRow(grid.cells[row])) continue;
    const origin = originOf(grid.spans, row, column);
    const text = (grid.cells[origin.row]?.[origin.column] ?? "").trim();
    if (text !== "" && heads.at(-1) !== text) heads.push(text);
  }
  return heads;
}

/** Where the 合计 row also holds the last heads of some columns, its label is no head of the others. */
function withoutRowLabel(heads: readonly string[]): readonly string[] {
  const above = nameKey(heads.at(-2) ?? "");
  const isLabel =
    isSumWord(heads.at(-1) ?? "") && (CODE.test(above) || /(?:科目|项目|单位)名称$/u.test(above));
  return isLabel ? heads.slice(0, -1) : heads;
}

/** The cell that covers a position: itself, or the top left corner of the merged cell it lies in. */
export function originOf(
  spans: readonly Span[],
  row: number,
  column: number,
): { readonly row: number; readonly column: number } {
  const span = spans.find(
    (each) =>
      row >= each.row &&
      row < each.row + each.rows &&
      column >= each.column &&
      column < each.column + each.columns,
  );
  return span ?? { row, column };
}

/** Whether a column holds codes of subjects (科目), not of bodies, projects or goods. */
export function isSubjectCode(column: Column): boolean {
  return (
    column.role === "code" && !/(?:单位|部门|项目|品目|目录|资产)(?:编码|代码|编号)$/u.test(lastHead(column))
  );
}

const CODE = /(?:编码|代码|编号)$|^[类款项]$/u;
const NAME =
  /^(?:项目|名称|支出项目|收入项目|预算科目|科目|类款项)$|(?:科目|单位|项目|部门)名称$|^单位名称(?:科目|项目)$|^项目按.+$|^(?:支出)?(?:(?:功能|经济)分类(?:科目)?|用途|结构)$/u;

function roleOf(heads: readonly string[]): Column["role"] {
  const last = nameKey(withoutUnit(heads.at(-1) ?? ""));
  if (/^(?:序号|栏次|行次)$/u.test(last)) return "ordinal";
  if (heads.some((head) => COMPARES.test(normaliseText(head)))) return "text";
  if (CODE.test(last)) return "code";
  if (NAME.test(last)) return "name";
  return AMOUNT.test(last) ? "amount" : "text";
}

/** Heads of columns that compare two years or two amounts: 增减额, 增减%, 占比, 2024年预算数比2023年执行数. */
export const COMPARES =
  /增减|增长|增幅|降幅|比例|比重|占比|幅度|百分比|比率|完成率|执行率|[%％]|[比较与]上年|比20\d{2}年|占(?![用地有])|同比|差异|差额|变动率?$|进度|数为.*数的/u;

const AMOUNT =
  /计$|金额|预算数|决算数|执行数|支出|收入|拨款|结转|结余|经费|资金|价值|单价|小微企业|补助|上缴|^(?:一般公共预算|政府性基金|国有资本)/u;

function basisOf(heads: readonly string[]): Basis | null {
  const key = heads.map(nameKey).join("");
  if (/决算数/u.test(key)) return "final";
  if (/执行数/u.test(key)) return "executed";
  if (/调整预算|全年预算/u.test(key)) return "adjusted-budget";
  return /预算数/u.test(key) ? "budget" : null;
}

function yearOf(heads: readonly string[]): number | null {
  const year = /(20\d{2})年?/u.exec(heads.map(nameKey).join(""))?.[1];
  return year === undefined ? null : Number(year);
}
