import type { Disclosure } from "../budget/disclosure.ts";
import type { Statement } from "../budget/statement.ts";
import type { TableKind } from "../budget/vocabulary.ts";
import { lineTerm, type Term } from "./operand.ts";
import { amountColumns, ownColumn, sideLines, sideTerm, statedTable } from "./printedWholes.ts";

const OF_ONE_FUND: readonly TableKind[] = ["general-budget", "government-fund", "state-capital"];

const BUDGET_WHOLES = ["year-total", "total"] as const;
const FINAL_WHOLES = ["total", "year-total"] as const;

/**
 * Where the tables print spending that a sentence says is paid from 财政拨款: a functional line in
 * the one table of appropriations that lists it, the whole in 财政拨款收支总表. Empty where none
 * does, or where several funds pay for one line; 本年支出合计 and 总计, the likelier first, where both
 * are printed.
 */
export function appropriationTerms(disclosure: Disclosure, said: Statement): readonly Term[] {
  if (said.code !== null) return codedTerms(disclosure, said, said.code);
  const table = statedTable(disclosure, "appropriation");
  if (table === null || said.path !== null || said.measure !== "total") return [];
  // Final accounts state 财政拨款收入支出总计, balances included; budgets state the spending of the year.
  const roles = disclosure.phase === "final" ? FINAL_WHOLES : BUDGET_WHOLES;
  const lines = sideLines(table, "expenditure");
  return roles
    .flatMap((role) => lines.filter((line) => line.role === role))
    .map((line) => sideTerm(disclosure, table, line))
    .filter((term) => term !== null);
}

function codedTerms(disclosure: Disclosure, said: Statement, code: string): readonly Term[] {
  const together = termsIn(disclosure, "appropriation-function", said, code);
  if (together.length > 0) return together;
  const ofFunds = OF_ONE_FUND.flatMap((kind) => termsIn(disclosure, kind, said, code));
  return ofFunds.length > 1 ? [] : ofFunds;
}

function termsIn(
  disclosure: Disclosure,
  kind: TableKind,
  { measure }: Statement,
  code: string,
): readonly Term[] {
  const table = statedTable(disclosure, kind);
  const column = table === null ? null : ownColumn(disclosure, amountColumns(table), measure);
  if (table === null || column === null) return [];
  return table.lines
    .filter((line) => line.code === code)
    .map((line) => lineTerm(disclosure, table, line, column.index));
}
