import type { Disclosure } from "../budget/disclosure.ts";
import type { Statement } from "../budget/statement.ts";
import type { Fund, Measure, TableKind } from "../budget/vocabulary.ts";
import { classOfSummaryName } from "../classification/summaryName.ts";
import { lineTerm, type Term } from "./operand.ts";
import {
  amountColumns,
  ownColumn,
  sideLines,
  sideTerm,
  sideWhole,
  statedTable,
  wholeOfCoded,
} from "./printedWholes.ts";

/** The table that prints the spending of one fund by function. */
export const FUND_TABLES: Readonly<Record<Fund, TableKind>> = {
  general: "general-budget",
  "government-fund": "government-fund",
  "state-capital": "state-capital",
};

/**
 * Where a table prints a functional line of the narrative: the table of its fund, or, of all money
 * together, the expenditure table, else the summary for a class. The table of one fund speaks of
 * all money only where there is no other. Null where none prints the line once.
 */
export function codedTerm(disclosure: Disclosure, said: Statement, code: string): Term | null {
  const { fund, measure } = said;
  if (fund !== null) return termIn(disclosure, FUND_TABLES[fund], measure, code);
  return (
    termIn(disclosure, "expenditure", measure, code) ??
    classTerm(disclosure, measure, code) ??
    (isGeneralOnly(disclosure) ? termIn(disclosure, "general-budget", measure, code) : null)
  );
}

function termIn(disclosure: Disclosure, kind: TableKind, measure: Measure, code: string): Term | null {
  const table = statedTable(disclosure, kind);
  const column = table === null ? null : ownColumn(disclosure, amountColumns(table), measure);
  const [line, ...others] = table?.lines.filter((each) => each.code === code) ?? [];
  if (table === null || column === null || line === undefined || others.length > 0) return null;
  return lineTerm(disclosure, table, line, column.index);
}

function classTerm(disclosure: Disclosure, measure: Measure, code: string): Term | null {
  const summary = statedTable(disclosure, "summary");
  if (summary === null || measure !== "total") return null;
  const line = sideLines(summary, "expenditure").find(
    ({ role, name }) => role === "item" && classOfSummaryName(name) === code,
  );
  return line === undefined ? null : sideTerm(disclosure, summary, line);
}

/** Whether 一般公共预算 is all the money there is: its table's whole is that of all spending. */
function isGeneralOnly(disclosure: Disclosure): boolean {
  const general = wholeOfCoded(disclosure, "general-budget", "total")?.amount ?? null;
  return general !== null && general === allSpending(disclosure)?.amount;
}

function allSpending(disclosure: Disclosure): Term | null {
  const listed = wholeOfCoded(disclosure, "expenditure", "total");
  const summary = statedTable(disclosure, "summary");
  const line = summary === null ? null : sideWhole(summary, "expenditure", "year-total");
  return listed ?? (summary === null || line === null ? null : sideTerm(disclosure, summary, line));
}
