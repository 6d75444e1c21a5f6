import type { Disclosure } from "../../budget/disclosure.ts";
import type { PlanStep, Project } from "../../budget/project.ts";
import { cellTerm, type Term } from "../operand.ts";
import { subject, type Comparison, type Rule, type Verdict } from "../rule.ts";

/** The cumulative spending plan of a project ends at 100 %, or its amounts at the budget. */
export const planCompletes: Rule = {
  id: "plan-completes",
  legalBasis: null,
  applies: ({ disclosure }) => disclosure.projects.some(({ plan }) => plan.length > 0),
  comparisons: ({ disclosure }) => disclosure.projects.flatMap((project) => planOf(disclosure, project)),
};

function planOf(disclosure: Disclosure, project: Project): readonly Comparison[] {
  const last = [...project.plan].sort((a, b) => a.month - b.month).at(-1);
  if (last === undefined) return [];
  const about = subject({ table: last.cell.table, name: project.name, measure: "project-budget" });
  if (last.amount !== null && project.budgetCell !== null) {
    const whole = cellTerm(disclosure, project.budgetCell, project.budget, project.name);
    return [{ key: project.id, subject: about, parts: amountParts(disclosure, project, last), whole }];
  }
  const verdict: Verdict | null =
    last.share === null ? null : { outcome: shareOutcome(last.share), cause: null };
  const parts = [stepTerm(disclosure, last)];
  return verdict === null ? [] : [{ key: project.id, subject: about, parts, whole: null, verdict }];
}

/** Cumulative amounts end at the budget; amounts per quarter add up to it. */
function amountParts(disclosure: Disclosure, project: Project, last: PlanStep): readonly Term[] {
  const steps = project.plan.map((step) => stepTerm(disclosure, step));
  return last.amount === project.budget ? [stepTerm(disclosure, last)] : steps;
}

function stepTerm(disclosure: Disclosure, step: PlanStep): Term {
  return cellTerm(disclosure, step.cell, step.amount, String(step.month));
}

function shareOutcome(share: string): "agrees" | "differs" {
  return /^100(?:\.0+)?%?$/u.test(share.trim()) ? "agrees" : "differs";
}
