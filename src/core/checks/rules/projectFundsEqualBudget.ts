import type { Disclosure } from "../../budget/disclosure.ts";
import type { Project } from "../../budget/project.ts";
import { cellTerm } from "../operand.ts";
import { subject, type Comparison, type Rule } from "../rule.ts";

/** The money a project's table prints by source, carried over and other money with it, is its budget. */
export const projectFundsEqualBudget: Rule = {
  id: "project-funds-equal-budget",
  legalBasis: null,
  applies: ({ disclosure }) => disclosure.projects.some(printsFunds),
  comparisons: ({ disclosure }) =>
    disclosure.projects.filter(printsFunds).flatMap((project) => fundsOf(disclosure, project)),
};

function printsFunds({ funds }: Project): boolean {
  return funds.some(({ amount }) => amount !== null);
}

function fundsOf(disclosure: Disclosure, project: Project): readonly Comparison[] {
  const { id, name, budget, budgetCell, funds } = project;
  if (budgetCell === null) return [];
  const hasOther = funds.some((fund) => fund.name === "other");
  return [
    {
      key: id,
      subject: subject({ table: budgetCell.table, name, measure: "project-budget" }),
      parts: funds.map(({ cell, amount }) => cellTerm(disclosure, cell, amount, name)),
      whole: cellTerm(disclosure, budgetCell, budget, name),
      ifUnequal: (residual) =>
        residual < 0 && !hasOther ? { outcome: "cannot-check", cause: { kind: "blank-parts" } } : null,
    },
  ];
}
