import type { Column, Line, LineRole, Side } from "../../core/budget/disclosure.ts";
import type { Fund, Measure } from "../../core/budget/vocabulary.ts";
import { nameKey, stripListNumber } from "../../core/text/chinese.ts";
import type { Candidate } from "./candidate.ts";
import type { Head } from "./columns.ts";
import { fundNamed, isSumWord, revenueMeasure, spendingMeasure } from "./measureWords.ts";
import type { TableReading, UnreadableCell } from "./recogniser.ts";
import { amountCells, bodyRows, textAt, type BodyRow } from "./rows.ts";

/** One list of names with its amounts: the left or the right part of the table, or a third one. */
interface Panel {
  readonly side: Side;
  readonly name: Column;
  readonly amounts: readonly Column[];
}

/** Whether a table sets revenue and expenditure side by side: two lists of names, each with amounts. */
export function isTwoSided(head: Head): boolean {
  const panels = panelsOf(head.columns);
  const sides = new Set(panels.map(({ side }) => side));
  return panels.length > 1 && sides.size === 2 && panels.every(({ amounts }) => amounts.length > 0);
}

/** Reads both halves of every row, each half as a line of its own. */
export function readTwoSided(candidate: Candidate, head: Head): TableReading {
  const panels = panelsOf(head.columns);
  const lines: Line[] = [];
  const unreadable: UnreadableCell[] = [];
  const rows = bodyRows(candidate, head);
  for (const [at, panel] of panels.entries()) {
    const named = rows.map((row) => textAt(row, panel.name));
    const isNested = named.some((name) => /^[一二三四五六七八九十]+[、.．]/u.test(name));
    const isUnderYear = named.some((name) => /^[一二]、[本当]年(?:收入|支出)$/u.test(nameKey(name)));
    const hasGrandTotal = named.some((name) => /总计$/u.test(nameKey(name)));
    let balance: Measure | null = null;
    for (const row of rows) {
      const line = halfLine(row, panel, { hasGrandTotal, isNested, isUnderYear }, balance);
      if (line === null) continue;
      const amounts = amountsIn(row, panel, panels[at + 1]);
      const money = amountCells(row, amounts, candidate.caption.unit);
      unreadable.push(...money.unreadable);
      lines.push({ ...line, cells: money.cells });
      if (line.level === 0) balance = line.role === "balance" ? line.measure : null;
    }
  }
  lines.sort((a, b) => a.row - b.row);
  return { columns: head.columns.map((column) => sided(column, panels)), lines, unreadable };
}

/** How the names of a half are written. */
interface Wording {
  /** 总计 is printed, so that 合计 is the year's. */
  readonly hasGrandTotal: boolean;
  /** The year's total is numbered 一、 and its items （一）. */
  readonly isUnderYear: boolean;
  /** Items are numbered 一、, so that 1. numbers the parts of one. */
  readonly isNested: boolean;
}

/** A sum of two panels of one side, 支出合计, has its name in the first and its figure in the second. */
function amountsIn(row: BodyRow, panel: Panel, next: Panel | undefined): readonly Column[] {
  const isBlank = (column: Column) => textAt(row, column) === "";
  const runsOn = next !== undefined && next.side === panel.side && isBlank(next.name);
  const isNext = runsOn && panel.amounts.every(isBlank) && !next.amounts.every(isBlank);
  return isNext ? next.amounts : panel.amounts;
}

function halfLine(row: BodyRow, panel: Panel, wording: Wording, balance: Measure | null): Line | null {
  const name = textAt(row, panel.name);
  if (name === "") return null;
  const said = panel.side === "revenue" ? revenueLine(name) : expenditureLine(name);
  const role = roleOf(name, wording.hasGrandTotal);
  const isBracketed =
    /^[（(]/u.test(name) && !(wording.isUnderYear && /^[（(][一二三四五六七八九十]/u.test(name));
  const isPart =
    /^其中/u.test(name) || isBracketed || (wording.isNested && /^[0-9０-９]{1,2}\s*[、.．]/u.test(name));
  const line = {
    row: row.row,
    side: panel.side,
    codePrinted: null,
    code: null,
    codeStatus: "ok",
    name,
    cells: [],
  } as const;
  // Below 年初财政拨款结转和结余 the funds are listed once more: parts of the carry-over, no revenue.
  if (balance !== null && role === "item" && fundNamed(name) !== null) {
    return { ...line, level: 1, role: "balance", measure: balance, fund: said.fund };
  }
  if (role === "item") return { ...line, level: isPart ? 2 : 1, role, ...said };
  const sum = panel.side === "revenue" ? "revenue" : "total";
  return role === "balance"
    ? { ...line, level: 0, role, ...said }
    : { ...line, level: 0, role, measure: sum, fund: null };
}

function roleOf(name: string, hasGrandTotal: boolean): LineRole {
  const key = nameKey(stripListNumber(name));
  if (/^[本当]年(?:收入|支出)(?:[合小]?计)?$/u.test(key)) return "year-total";
  if (/^(?:收入|支出)?合计$/u.test(key)) return hasGrandTotal ? "year-total" : "total";
  if (/^(?:收入|支出)?总计$/u.test(key) || isSumWord(key)) return "total";
  return /结转|结余|事业基金弥补/u.test(key) ? "balance" : "item";
}

function revenueLine(name: string): { readonly measure: Measure | null; readonly fund: Fund | null } {
  return { measure: revenueMeasure(stripListNumber(name)), fund: fundNamed(name) };
}

function expenditureLine(name: string): { readonly measure: Measure | null; readonly fund: Fund | null } {
  const key = stripListNumber(name);
  const isCarried = /结转|结余/u.test(key);
  const carried = /结转下年/u.test(key) ? "carry-forward" : /分配/u.test(key) ? "surplus-distributed" : null;
  if (isCarried) return { measure: carried ?? "closing-balance", fund: null };
  const measure = /^(?:基本|项目)支出|人员|公用|机动|预留|上缴|上解|附属/u.test(key)
    ? spendingMeasure(key)
    : null;
  return { measure, fund: null };
}

function panelsOf(columns: readonly Column[]): readonly Panel[] {
  const panels: { side: Side; name: Column; amounts: Column[] }[] = [];
  for (const column of columns) {
    if (column.role === "name") {
      const side = sideNamed(column) ?? (panels.length === 0 ? "revenue" : "expenditure");
      panels.push({ side, name: column, amounts: [] });
    } else if (column.role === "amount") panels.at(-1)?.amounts.push(column);
  }
  return panels;
}

function sideNamed(column: Column): Side | null {
  const own = nameKey(column.heads.at(-1) ?? "");
  if (/功能|用途|支出/u.test(own)) return "expenditure";
  const over = nameKey(column.heads[0] ?? "");
  return /收入/u.test(over) ? "revenue" : /支出/u.test(over) ? "expenditure" : null;
}

function sided(column: Column, panels: readonly Panel[]): Column {
  const panel = panels.find(({ name, amounts }) =>
    [name, ...amounts].some(({ index }) => index === column.index),
  );
  if (panel === undefined) return column;
  const isMoney = column.role === "amount" && panel.side === "expenditure";
  return { ...column, side: panel.side, measure: isMoney ? spentAs(column) : null };
}

/** 基本支出 › 人员经费 where the half crosses its classes with kinds of spending, else the total. */
function spentAs({ heads }: Column): Measure {
  return spendingMeasure(heads.at(-1) ?? "") ?? "total";
}
