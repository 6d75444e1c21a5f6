import type { Disclosure } from "../../budget/disclosure.ts";
import { haveSameUnits } from "../../budget/relatedEditions.ts";
import type { Statement } from "../../budget/statement.ts";
import { statementTerm, type Term } from "../operand.ts";
import { subject, type Comparison, type Rule, type Verdict } from "../rule.ts";
import { equalWithin } from "../settle.ts";
import { tableTwin, threePublicTwin } from "../tableTwin.ts";
import { budgetCells } from "../threePublicCells.ts";

/**
 * The budget that final accounts print beside what was spent (预算数, 年初预算) = the budget of that
 * year where it is at hand. Units may have come or gone in between, and a sentence that names no
 * fund may mean any.
 */
export const budgetOfFinals: Rule = {
  id: "final-budget-equals-budget",
  legalBasis: { text: "local-disclosure-procedures", article: null },
  applies: ({ related }) => related.budget !== null,
  comparisons: ({ disclosure, related: { budget } }) =>
    budget === null ? [] : [...cells(disclosure, budget), ...sentences(disclosure, budget)],
};

function cells(disclosure: Disclosure, budget: Disclosure): readonly Comparison[] {
  return budgetCells(disclosure).flatMap(({ measure, table, term }) => {
    const whole = threePublicTwin(budget, measure)?.term ?? null;
    if (term.amount === null || whole?.amount == null) return [];
    return [
      {
        key: `${table.id}/${measure}`,
        subject: subject({ table: table.id, measure }),
        parts: [term],
        whole,
        ifUnequal: () => otherUnits(disclosure, budget),
      },
    ];
  });
}

/** 年初预算为…万元. */
function sentences(disclosure: Disclosure, budget: Disclosure): readonly Comparison[] {
  const own = disclosure.statements.filter(
    ({ basis, year, amount }) => basis === "budget" && year === disclosure.year && amount !== null,
  );
  return own.flatMap((said) => {
    const part = statementTerm(disclosure, said);
    const funds = said.fund === null ? ([null, "general"] as const) : [said.fund];
    const terms = funds.map((fund) => printedIn(budget, { ...said, fund })).filter((term) => term !== null);
    const whole = terms.find((term) => equalWithin(term, part)) ?? terms[0];
    if (whole?.amount == null) return [];
    const fundMeant = new Set(terms.map(({ amount }) => amount)).size > 1;
    return [
      {
        key: said.id,
        subject: subject({ code: said.code, name: said.path ?? said.item, measure: said.measure }),
        parts: [part],
        whole,
        ifUnequal: () => otherUnits(disclosure, budget) ?? (fundMeant ? OTHER_FUND : null),
      },
    ];
  });
}

const OTHER_FUND: Verdict = {
  outcome: "different-scope",
  cause: { kind: "not-comparable", why: "fund" },
};

function otherUnits(disclosure: Disclosure, budget: Disclosure): Verdict | null {
  return haveSameUnits(disclosure, budget)
    ? null
    : { outcome: "different-scope", cause: { kind: "not-comparable", why: "scope" } };
}

/** What a sentence of the final accounts speaks of, as the budget prints it. */
function printedIn(budget: Disclosure, said: Statement): Term | null {
  return tableTwin(budget, { ...said, year: budget.year, basis: "budget" })?.term ?? null;
}
