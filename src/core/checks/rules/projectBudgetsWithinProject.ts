import { cellTerm } from "../operand.ts";
import { projectSpending } from "../projectSpending.ts";
import { subject, type Rule, type RuleContext } from "../rule.ts";

/**
 * The budgets of the projects with targets lie within 项目支出. Where they are less, targets are
 * published for part of the projects; where they are more, other money pays too.
 */
export const projectBudgetsWithinProject: Rule = {
  id: "project-budgets-within-project",
  legalBasis: null,
  applies: ({ disclosure }) => disclosure.projects.some(({ budget }) => budget !== null),
  comparisons: (context) => {
    const parts = budgetTerms(context);
    const whole = projectSpending(context.disclosure);
    if (whole === null) return [];
    return [
      {
        key: "budgets",
        subject: subject({ measure: "project" }),
        parts,
        whole,
        ifUnequal: (residual) =>
          residual < 0
            ? { outcome: "different-scope", cause: { kind: "not-comparable", why: "scope" } }
            : { outcome: "observation", cause: null },
      },
    ];
  },
};

function budgetTerms({ disclosure }: RuleContext): ReturnType<typeof cellTerm>[] {
  return disclosure.projects.flatMap(({ budget, budgetCell, name }) =>
    budgetCell === null
      ? []
      : [{ ...cellTerm(disclosure, budgetCell, budget, name), measure: "project-budget" as const }],
  );
}
