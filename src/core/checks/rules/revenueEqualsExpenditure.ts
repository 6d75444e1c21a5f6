import type { Disclosure } from "../../budget/disclosure.ts";
import { statementTerm } from "../operand.ts";
import { sideTerm, sideWhole, statedTable } from "../printedWholes.ts";
import { subject, type Comparison, type Rule, type Verdict } from "../rule.ts";
import { firstOf, wholeStatements } from "../wholeStatements.ts";

/** 收入总计 = 支出总计, carry-over included, in both two-sided tables and in the prose. */
export const revenueEqualsExpenditure: Rule = {
  id: "revenue-equals-expenditure",
  legalBasis: null,
  applies: () => true,
  comparisons: ({ disclosure }) => [
    ...inTable(disclosure, "summary"),
    ...inTable(disclosure, "appropriation"),
    ...inProse(disclosure),
  ],
};

function inTable(disclosure: Disclosure, kind: "summary" | "appropriation"): readonly Comparison[] {
  const table = statedTable(disclosure, kind);
  const revenue = table === null ? null : sideWhole(table, "revenue", "total");
  const spending = table === null ? null : sideWhole(table, "expenditure", "total");
  if (table === null || revenue === null || spending === null) return [];
  const part = sideTerm(disclosure, table, revenue);
  if (part === null) return [];
  return [
    {
      key: table.id,
      subject: subject({ table: table.id, name: spending.name, measure: "total" }),
      parts: [part],
      whole: sideTerm(disclosure, table, spending),
    },
  ];
}

const OTHER_SCOPE: Verdict = {
  outcome: "different-scope",
  cause: { kind: "not-comparable", why: "scope" },
};

function inProse(disclosure: Disclosure): readonly Comparison[] {
  const statements = wholeStatements(disclosure);
  const revenue = firstOf(statements, "revenue", null, ({ amount }) => amount !== null);
  const total = firstOf(statements, "total", null, ({ amount }) => amount !== null);
  if (revenue === null || total === null) return [];
  return [
    {
      key: "prose",
      subject: subject({ measure: "total" }),
      parts: [statementTerm(disclosure, revenue)],
      whole: statementTerm(disclosure, total),
      // Final accounts state 本年收入合计 beside 收入支出总计, which holds the balances.
      ifUnequal: () => (disclosure.phase === "final" ? OTHER_SCOPE : null),
    },
  ];
}
