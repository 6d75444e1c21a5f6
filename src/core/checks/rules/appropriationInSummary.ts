import type { Disclosure, Line, Table } from "../../budget/disclosure.ts";
import { sideLines, sideTerm, sideWhole, statedTable } from "../printedWholes.ts";
import type { Term } from "../operand.ts";
import { subject, type Comparison, type Rule } from "../rule.ts";

/**
 * All money of the summary = 财政拨款 of its own table + what the summary prints beside it: other
 * revenue and what was carried over (检察院 2018: 21,940.96 + 14.39 = 21,955.35).
 */
export const appropriationInSummary: Rule = {
  id: "appropriation-in-summary",
  legalBasis: null,
  applies: ({ disclosure }) =>
    statedTable(disclosure, "summary") !== null && statedTable(disclosure, "appropriation") !== null,
  comparisons: ({ disclosure }) => compare(disclosure),
};

function compare(disclosure: Disclosure): readonly Comparison[] {
  const summary = statedTable(disclosure, "summary");
  const table = statedTable(disclosure, "appropriation");
  const line = summary === null ? null : sideWhole(summary, "revenue", "total");
  if (summary === null || table === null || line === null) return [];
  const lines = sideLines(summary, "revenue");
  const beside = lines.filter(
    ({ role, level, measure }) =>
      (role === "item" && level === 1 && measure !== "appropriation") || (role === "balance" && level === 0),
  );
  const granted = sideLines(table, "revenue").filter(({ role, level }) => role === "item" && level === 1);
  // A revenue line whose kind is not known may be 财政拨款 under another name.
  if (granted.length === 0 || beside.some(({ measure }) => measure === null)) return [];
  const whole = sideTerm(disclosure, summary, line);
  return [
    {
      key: "revenue",
      subject: subject({ table: summary.id, name: line.name, measure: "revenue" }),
      parts: [...termsOf(disclosure, table, granted), ...termsOf(disclosure, summary, beside)],
      whole,
    },
  ];
}

function termsOf(disclosure: Disclosure, table: Table, lines: readonly Line[]): readonly Term[] {
  return lines.map((line) => sideTerm(disclosure, table, line)).filter((term) => term !== null);
}
