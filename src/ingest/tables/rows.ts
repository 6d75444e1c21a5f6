import type { AmountCell, Column } from "../../core/budget/disclosure.ts";
import { readMoneyUnit, type MoneyUnit } from "../../core/money/unit.ts";
import { parseAmount } from "../../core/money/parseAmount.ts";
import { normaliseText } from "../../core/text/chinese.ts";
import type { Candidate } from "./candidate.ts";
import type { Head } from "./columns.ts";
import { isNilRow } from "./notes.ts";
import type { UnreadableCell } from "./recogniser.ts";

/** A row below the heads that prints anything, with its place in the grid. */
export interface BodyRow {
  readonly row: number;
  readonly texts: readonly string[];
}

/** The rows below the heads; rows without any text, or that say 此表为空, are left out. */
export function bodyRows(candidate: Candidate, head: Head): readonly BodyRow[] {
  return candidate.grid.cells
    .map((texts, row) => ({ row, texts }))
    .slice(head.rows)
    .filter(({ texts }) => texts.some((text) => normaliseText(text) !== "") && !isNilRow(texts));
}

/** The text of a row in a column, trimmed; "" where there is no such column. */
export function textAt(row: BodyRow, column: Column | undefined): string {
  return column === undefined ? "" : (row.texts[column.index] ?? "").trim();
}

/**
 * The money of a row in some columns. A blank cell is a cell with null; a text that is no money
 * is no cell but goes to `unreadable`. Without a unit nothing is read, nor where the row's name gives
 * another than the table's: 因公出国（境）费（元） in a table in 万元.
 */
export function amountCells(
  row: BodyRow,
  columns: readonly Column[],
  unit: MoneyUnit | null,
): { readonly cells: readonly AmountCell[]; readonly unreadable: readonly UnreadableCell[] } {
  const cells: AmountCell[] = [];
  const unreadable: UnreadableCell[] = [];
  const isOther = namesOtherUnit(row, unit);
  for (const column of columns) {
    const printed = textAt(row, column);
    const isUnclear = (unit === null || isOther) && printed !== "";
    const amount = isUnclear ? null : parseAmount(printed, unit ?? "yuan");
    if (amount?.ok === true) cells.push({ column: column.index, amount: amount.value });
    else unreadable.push({ row: row.row, column: column.index });
  }
  return { cells, unreadable };
}

function namesOtherUnit({ texts }: BodyRow, unit: MoneyUnit | null): boolean {
  return texts.some((text) => {
    const [bracketed] = /[（(]\s*(?:单位\s*[:：])?\s*[亿万千]?\s*元\s*[)）]\s*$/u.exec(text) ?? [];
    return bracketed !== undefined && unit !== null && readMoneyUnit(bracketed) !== unit;
  });
}
