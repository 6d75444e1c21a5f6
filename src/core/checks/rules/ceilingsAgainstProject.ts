import { costCeiling } from "../../budget/costCeiling.ts";
import { ZERO } from "../../money/fen.ts";
import type { Project } from "../../budget/project.ts";
import { formulaTerm, type Term } from "../operand.ts";
import { projectSpending } from "../projectSpending.ts";
import { subject, type Rule } from "../rule.ts";

/**
 * The projects' cost ceilings beside 项目支出: worth a look where they are not equal, no more.
 * A ceiling is a target of performance (≤274万元, 4个坐席 × 2.79万元), not a budget.
 */
export const ceilingsAgainstProject: Rule = {
  id: "ceilings-against-project",
  legalBasis: null,
  applies: ({ disclosure }) => disclosure.projects.some((project) => costCeiling(project).amount !== null),
  comparisons: ({ disclosure }) => {
    const whole = projectSpending(disclosure);
    if (whole === null) return [];
    const ceilings = disclosure.projects.map((project) => ({ project, ...costCeiling(project) }));
    const complete = ceilings.every(({ amount }) => amount !== null);
    return [
      {
        key: "ceilings",
        subject: subject({ measure: "project" }),
        parts: ceilings.flatMap(({ project, formula }) =>
          formula.map((term) => labelled(project, formulaTerm(disclosure, term, project.name))),
        ),
        whole,
        ifUnequal: () =>
          complete
            ? { outcome: "observation", cause: { kind: "ceilings-are-not-budgets" } }
            : { outcome: "cannot-check", cause: { kind: "blank-parts" } },
      },
    ];
  },
};

/**
 * With the indicator's own printed value (≤274万元), there even where the grid's prose is not kept.
 * A target is set, not rounded: ≤274万元 leaves no half unit open.
 */
function labelled(project: Project, term: Term): Term {
  const printed = term.sources.map((source, at) => {
    const indicator = project.indicators.find(
      ({ cell }) => source.kind === "cell" && cell.row === source.row && cell.table === source.table,
    );
    return indicator?.printed ?? term.printed[at] ?? "";
  });
  return { ...term, printed, allowance: ZERO };
}
