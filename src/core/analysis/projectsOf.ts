import { costCeiling, pricedIndicators } from "../budget/costCeiling.ts";
import type { Disclosure } from "../budget/disclosure.ts";
import type { Figure } from "../budget/figure.ts";
import { blankFigure, derivedFigure, notInFile, statedFigure } from "../budget/figureOf.ts";
import { differenceOf, sumOfFigures } from "../budget/figureSum.ts";
import type { Project } from "../budget/project.ts";
import { sameName } from "../text/chinese.ts";
import { figureOfMeasure } from "./measureFigure.ts";
import type { ProjectEntry, ProjectList } from "./projects.ts";

/**
 * The projects of one disclosure with budgets, cost ceilings and procurement lines, beside 项目支出.
 * A ceiling is a target, not a budget: their difference is worth a look, not an error.
 */
export function projectsOf(disclosure: Disclosure): ProjectList {
  const projects = disclosure.projects.map((project) => entryOf(disclosure, project));
  const ceilings = sumOfFigures(projects.map(({ ceiling }) => ceiling));
  const spending = figureOfMeasure(disclosure, "project").figure;
  const withCeiling = stated(projects.map(({ ceiling }) => ceiling));
  return {
    projects,
    budgets: sumOfFigures(projects.map(({ budget }) => budget)),
    withBudget: stated(projects.map(({ budget }) => budget)),
    ceilings,
    withCeiling,
    spending,
    difference: withCeiling < projects.length ? null : differenceOf(ceilings, spending),
  };
}

function stated(figures: readonly Figure[]): number {
  return figures.filter(({ amount }) => amount !== null).length;
}

function entryOf({ procurement }: Disclosure, project: Project): ProjectEntry {
  return {
    project,
    budget: budgetOf(project),
    ceiling: ceilingOf(project),
    costIndicators: pricedIndicators(project),
    procurement: (procurement?.lines ?? []).filter(
      (line) => line.project !== null && sameName(line.project, project.name),
    ),
  };
}

function budgetOf({ budget, budgetCell }: Project): Figure {
  if (budgetCell === null) return notInFile();
  return budget === null ? blankFigure(budgetCell) : statedFigure(budget, budgetCell);
}

/** Stated where one cost indicator prints it, derived from several or from a price and a count. */
function ceilingOf(project: Project): Figure {
  const { amount, formula } = costCeiling(project);
  const [term] = formula;
  if (amount === null || term === undefined) return notInFile();
  const [factor] = term.factors;
  if (formula.length > 1 || term.factors.length > 1 || factor === undefined) return derivedFigure(formula);
  return statedFigure(amount, factor.source);
}
