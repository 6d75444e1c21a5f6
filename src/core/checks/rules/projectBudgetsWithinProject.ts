import { budgetTerms } from "../projectBudgets.ts";
import { projectSpending } from "../projectSpending.ts";
import { subject, type Rule } from "../rule.ts";

/**
 * The budgets of the projects with targets lie within 项目支出. Where they are less, targets are
 * published for part of the projects; where they are more, other money pays too.
 */
export const projectBudgetsWithinProject: Rule = {
  id: "project-budgets-within-project",
  legalBasis: null,
  applies: ({ disclosure }) => disclosure.projects.some(({ budget }) => budget !== null),
  comparisons: ({ disclosure }) => {
    const parts = budgetTerms(disclosure);
    const whole = projectSpending(disclosure);
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
