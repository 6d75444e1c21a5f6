import type { Column, Line } from "../../core/budget/disclosure.ts";
import type { Fund, Measure } from "../../core/budget/vocabulary.ts";
import { nameKey } from "../../core/text/chinese.ts";
import type { Candidate } from "./candidate.ts";
import { levelOfDigits, readCode, type Classification, type ReadCode } from "./codes.ts";
import { lastHead, type Head } from "./columns.ts";
import { isSumWord } from "./measureWords.ts";
import type { TableReading, UnreadableCell } from "./recogniser.ts";
import { amountCells, bodyRows, textAt } from "./rows.ts";

/** Whether a table lists codes beside names, as function and economic tables do. */
export function isCoded(head: Head): boolean {
  return head.columns.some(({ role }) => role === "code");
}

/**
 * Reads a table with one code per row. `measureOf` gives each amount column its measure; columns
 * it has no word for keep null and are read all the same. `fund` is the one of a table that is all of one fund.
 */
export function readCodedTable(
  candidate: Candidate,
  head: Head,
  classification: Classification,
  measureOf: (column: Column) => Measure | null,
  fund: Fund | null = null,
): TableReading {
  const columns = head.columns.map((column) =>
    column.role === "amount" ? { ...column, measure: measureOf(column), fund: column.fund ?? fund } : column,
  );
  const amounts = columns.filter(({ role }) => role === "amount");
  const codes = columns.filter(({ role }) => role === "code");
  const name = columns.find(({ role }) => role === "name");
  const lines: Line[] = [];
  const unreadable: UnreadableCell[] = [];
  let above: string | null = null;
  for (const row of bodyRows(candidate, head)) {
    const printed = codes
      .map((column) => textAt(row, column))
      .filter((text) => text !== "")
      .join(" ");
    const named = textAt(row, name);
    const label = named === "" ? printed : named;
    const isTotal = isSumWord(label) || isSumWord(printed);
    const read: ReadCode | null = isTotal || printed === "" ? null : readCode(printed, above, classification);
    const money = amountCells(row, amounts, candidate.caption.unit);
    unreadable.push(...money.unreadable);
    if (label === "" && money.cells.every(({ amount }) => amount === null)) continue;
    lines.push({
      row: row.row,
      side: null,
      codePrinted: isTotal || printed === "" ? null : printed,
      code: read?.code ?? null,
      codeStatus: read?.status ?? "ok",
      name: label,
      level: isTotal ? 0 : levelOfDigits(read?.code ?? above ?? "201"),
      role: isTotal ? "total" : "item",
      measure: null,
      fund: null,
      cells: money.cells,
    });
    above = read?.code ?? above;
  }
  return { columns, lines, unreadable };
}

/** The measure of a spending column: 合计 and 小计 are the total, the rest by its own words. */
export function totalOr(words: (text: string) => Measure | null, total: Measure) {
  return (column: Column): Measure | null => {
    const last = lastHead(column);
    if (isSumWord(last) || /^(?:金额|预算数|决算数|本年支出合计|本年收入合计)$/u.test(last)) return total;
    for (const head of column.heads.toReversed()) {
      const measure = words(nameKey(head));
      if (measure !== null) return measure;
    }
    return null;
  };
}
