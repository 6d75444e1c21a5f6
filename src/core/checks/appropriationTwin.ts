import type { Disclosure, Table } from "../budget/disclosure.ts";
import type { Statement } from "../budget/statement.ts";
import type { Measure, TableKind } from "../budget/vocabulary.ts";
import { lineTerm, type Term } from "./operand.ts";
import { amountColumns, ownColumn, sideLines, sideTerm, statedTable, wholeOfCoded } from "./printedWholes.ts";

const OF_ONE_FUND: readonly TableKind[] = ["general-budget", "government-fund", "state-capital"];

const BUDGET_WHOLES = ["year-total", "total"] as const;
const FINAL_WHOLES = ["total", "year-total"] as const;

/**
 * Where the tables print spending that a sentence says is paid from 财政拨款: a functional line in
 * the one table of appropriations that lists it, the whole and its kinds in 财政拨款收支总表. Empty where none
 * does, or where several funds pay for one line; 本年支出合计 and 总计, the likelier first, where both
 * are printed.
 */
export function appropriationTerms(disclosure: Disclosure, said: Statement): readonly Term[] {
  if (said.code !== null) return codedTerms(disclosure, said, said.code);
  if (said.path !== null) return [];
  const table = statedTable(disclosure, "appropriation");
  if (said.measure !== "total") return kindTerms(disclosure, table, said);
  if (table === null) return [];
  // Final accounts state 财政拨款收入支出总计, balances included; budgets state the spending of the year.
  const roles = disclosure.phase === "final" ? FINAL_WHOLES : BUDGET_WHOLES;
  const lines = sideLines(table, "expenditure");
  return roles
    .flatMap((role) => lines.filter((line) => line.role === role))
    .map((line) => sideTerm(disclosure, table, line))
    .filter((term) => term !== null);
}

/** 基本支出, 项目支出: their lines, for 基本支出 else 合计 of its economic classes. */
function kindTerms(disclosure: Disclosure, table: Table | null, { measure }: Statement): readonly Term[] {
  if (!KINDS.has(measure)) return [];
  const lines =
    table === null ? [] : sideLines(table, "expenditure").filter((line) => line.measure === measure);
  const terms = lines.flatMap((line) => (table === null ? [] : (sideTerm(disclosure, table, line) ?? [])));
  const economic = measure === "basic" ? wholeOfCoded(disclosure, "appropriation-economic", "total") : null;
  return terms.length > 0 || economic === null ? terms : [economic];
}

const KINDS: ReadonlySet<Measure> = new Set<Measure>(["basic", "project", "reserve"]);

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
