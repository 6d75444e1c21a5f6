import type { Column, Line } from "../../core/budget/disclosure.ts";
import type { Fund, Measure } from "../../core/budget/vocabulary.ts";
import { halfWidth, nameKey, normaliseText } from "../../core/text/chinese.ts";
import type { Candidate } from "./candidate.ts";
import { levelOfDigits, readCode, type Classification, type ReadCode } from "./codes.ts";
import { codedName, COMPARES, headKey, isSubjectCode, lastHead, type Head } from "./columns.ts";
import { isSumWord, spendingMeasure } from "./measureWords.ts";
import type { TableReading, UnreadableCell } from "./recogniser.ts";
import { amountCells, bodyRows, textAt, type BodyRow } from "./rows.ts";

/** Whether a table lists codes beside names, as function and economic tables do. */
export function isCoded(head: Head): boolean {
  return head.columns.some(isSubjectCode);
}

/** Whether a table goes by the governments' own economic classification (501, 50101 …), which departments' tables do not. */
export function isOfGovernment(candidate: Candidate, head: Head): boolean {
  const codes = codesIn(candidate, head);
  const isNamed = /政府预算(?:支出)?经济分类/u.test(nameKey(candidate.title));
  return isNamed || (codes.length > 0 && codes.every((code) => /^5[0-9]{2}(?:[0-9]{2})?$/u.test(code)));
}

/** Whether the codes are of the economic classification, by the heads, the title or the codes themselves. */
export function isEconomic(candidate: Candidate, head: Head): boolean {
  const heads = head.columns.map(headKey).join("|");
  const isNamed = /经济(?:分类|科目)/u.test(heads + nameKey(candidate.title)) || /人员.*公用/u.test(heads);
  return isNamed || holdsEconomicCodes(candidate, head);
}

/** 301, 30101 …: economic classes begin with 3, functional ones with 2. */
function holdsEconomicCodes(candidate: Candidate, head: Head): boolean {
  const codes = codesIn(candidate, head);
  return codes.length > 0 && codes.every((code) => /^3[0-9]{2}(?:[0-9]{2})?$/u.test(code));
}

function codesIn(candidate: Candidate, head: Head): readonly string[] {
  const column = head.columns.find(isSubjectCode);
  const printed = bodyRows(candidate, head).map((row) => normaliseText(textAt(row, column)));
  return printed.map((text) => codedName(text)?.code ?? text).filter((text) => /^[0-9]/u.test(text));
}

/**
 * Reads a table with codes in its rows; lists printed side by side (301 and 303 | 302 and 310)
 * are read one after the other. `measureOf` gives each amount column its measure; columns it has
 * no word for keep null and are read all the same. `fund` is the one of a table of one fund.
 */
export function readCodedTable(
  candidate: Candidate,
  head: Head,
  classification: Classification,
  measureOf: (column: Column) => Measure | null,
  fund: Fund | null = null,
): TableReading {
  const rows = bodyRows(candidate, head);
  const columns = head.columns.map((column): Column => {
    const isAmount =
      column.role === "amount" ||
      (column.role === "text" && !isComparison(column) && holdsFigures(column, rows));
    return isAmount
      ? { ...column, role: "amount", measure: measureOf(column), fund: column.fund ?? fund }
      : column;
  });
  const lines: Line[] = [];
  const unreadable: UnreadableCell[] = [];
  const lists = listsIn(columns);
  for (const [at, list] of lists.entries()) {
    let above: string | null = null;
    for (const row of rows) {
      if (runsOn(row, lists[at - 1], list)) continue;
      const next = lists[at + 1];
      const amounts = next !== undefined && runsOn(row, list, next) ? next.amounts : list.amounts;
      const money = amountCells(row, amounts, candidate.caption.unit);
      unreadable.push(...money.unreadable);
      const line = lineIn(row, list, above, classification);
      if (line.name === "" && money.cells.every(({ amount }) => amount === null)) continue;
      lines.push({ ...line, cells: money.cells });
      above = line.code ?? above;
    }
  }
  lines.sort((a, b) => a.row - b.row);
  return { columns, lines, unreadable };
}

/** Codes and names with the amounts right of them. */
interface CodedList {
  readonly codes: readonly Column[];
  readonly name: Column | undefined;
  readonly amounts: readonly Column[];
}

/** Whether a list's sum, 公用经费合计, has its name in this list and its figure under the next one. */
function runsOn(row: BodyRow, list: CodedList | undefined, next: CodedList): boolean {
  if (list === undefined) return false;
  const isBlank = (column: Column) => textAt(row, column) === "";
  const naming = ({ codes, name }: CodedList) => [...codes, ...(name === undefined ? [] : [name])];
  const isSum = naming(list).some((column) => /[合总]计$/u.test(nameKey(textAt(row, column))));
  const isOnlyNamed = isSum && list.amounts.every(isBlank);
  return isOnlyNamed && naming(next).every(isBlank) && !next.amounts.every(isBlank);
}

function listsIn(columns: readonly Column[]): readonly CodedList[] {
  const lists: { codes: Column[]; name: Column | undefined; amounts: Column[] }[] = [];
  for (const column of columns) {
    const current = lists.at(-1);
    const begins = column.role === "code" || column.role === "name";
    if (current === undefined || (begins && current.amounts.length > 0)) {
      lists.push({ codes: [], name: undefined, amounts: [] });
    }
    const list = lists.at(-1);
    if (isSubjectCode(column)) list?.codes.push(column);
    else if (column.role === "amount") list?.amounts.push(column);
    else if (column.role === "name" && list !== undefined) {
      const isBody = list.name !== undefined && /^(?:部门|单位){1,2}名称$/u.test(lastHead(list.name));
      list.name = isBody ? column : (list.name ?? column);
    }
  }
  return lists;
}

function lineIn(row: BodyRow, list: CodedList, above: string | null, classification: Classification): Line {
  const texts = list.codes.map((column) => textAt(row, column)).filter((text) => text !== "");
  const both = texts.length === 1 && list.name === undefined ? codedName(texts[0] ?? "") : null;
  const printed = both?.code ?? texts.join(" ");
  const label = both?.name ?? (textAt(row, list.name) || printed);
  const hasCode = /[0-9]/u.test(halfWidth(printed));
  const isSum = isSumWord(label) || (!hasCode && /[合总]计$/u.test(nameKey(label || printed)));
  const read: ReadCode | null = isSum || !hasCode ? null : readCode(printed, above, classification);
  return {
    row: row.row,
    side: null,
    codePrinted: isSum || !hasCode ? null : printed,
    code: read?.code ?? null,
    codeStatus: read?.status ?? "ok",
    name: label,
    level: isSum ? 0 : levelOfDigits(read?.code ?? above ?? "201"),
    role: isSum ? "total" : "item",
    measure: isSum ? spendingMeasure(nameKey(label).replace(/合计$/u, "")) : null,
    fund: null,
    cells: [],
  };
}

function isComparison({ heads }: Column): boolean {
  return heads.some((head) => COMPARES.test(normaliseText(head)));
}

/** A column whose head has no known word holds amounts where it prints figures and nothing else. */
function holdsFigures(column: Column, rows: readonly BodyRow[]): boolean {
  const texts = rows.map((row) => normaliseText(textAt(row, column))).filter((text) => text !== "");
  return texts.length > 0 && texts.every((text) => /^[-−(]?[0-9][0-9,]*\.[0-9]+\)?$/u.test(text));
}

const PLAIN_TOTAL =
  /^(?:(?:20\d{2}年度?|本年|上年)?(?:年初|全年|调整)?(?:金额|预算数|决算数|执行数)|本年支出合计|本年收入合计)$/u;

/** The measure of a column: 合计 is the total, and 小计 where no head above it has words of its own; the rest by its words. */
export function totalOr(words: (text: string) => Measure | null, total: Measure) {
  return (column: Column): Measure | null => {
    const last = lastHead(column);
    const over = last === "小计" ? words(nameKey(column.heads.at(-2) ?? "")) : null;
    if (over !== null) return over;
    if (isSumWord(last) || PLAIN_TOTAL.test(last)) return total;
    for (const head of [...column.heads].reverse()) {
      const measure = words(nameKey(head));
      if (measure !== null) return measure;
    }
    return null;
  };
}

/** The measure of a column of spending: the total, or the kind its head names; null for a head without a known word. */
export const spentOn = totalOr(spendingMeasure, "total");
