import type { Disclosure } from "../budget/disclosure.ts";
import { APPROPRIATION_SHARE, type Statement } from "../budget/statement.ts";
import { cellTerm, type Term } from "./operand.ts";

/** A stated budget of projects with what it is made of; `complete` where its sentence names every part. */
export interface StatedBudgets {
  readonly key: string;
  readonly whole: Statement;
  readonly parts: readonly Statement[];
  readonly complete: boolean;
}

const PART = " › ";

/**
 * What the narrative says of the budgets of projects: the money of all that have targets, where as
 * many are named as it counts, and the parts of one project.
 */
export function statedBudgets({ statements }: Disclosure): readonly StatedBudgets[] {
  const said = statements.filter(({ measure, amount }) => measure === "project-budget" && amount !== null);
  const named = [...new Map(said.filter(isProject).map((each) => [each.item, each])).values()];
  const all = said.find(({ item, count }) => item === null && count !== null);
  const listed = all !== undefined && String(named.length) === all.count?.value;
  const together = listed ? [{ key: "project-budget", whole: all, parts: named, complete: true }] : [];
  return [
    ...together,
    ...named.map((whole) => ({
      key: `project-budget/${whole.item ?? ""}`,
      whole,
      parts: said.filter(({ item }) => item?.startsWith(`${whole.item ?? ""}${PART}`) === true),
      complete: false,
    })),
  ];
}

function isProject({ item, count }: Statement): boolean {
  return item !== null && count === null && item !== APPROPRIATION_SHARE && !item.includes(PART);
}

/**
 * The budgets of the target forms that a stated 涉及项目预算资金 is the sum of: the forms of the file
 * where it holds as many as the sentence counts; else none.
 */
export function formBudgets(disclosure: Disclosure, said: Statement): readonly Term[] {
  const { projects } = disclosure;
  if (said.measure !== "project-budget" || said.item !== null) return [];
  if (said.count?.value !== String(projects.length)) return [];
  const terms = budgetTerms(disclosure);
  return terms.length === projects.length ? terms : [];
}

/** The budget of each project whose form prints one. */
export function budgetTerms(disclosure: Disclosure): readonly Term[] {
  return disclosure.projects.flatMap(({ budget, budgetCell, name }) =>
    budgetCell === null
      ? []
      : [{ ...cellTerm(disclosure, budgetCell, budget, name), measure: "project-budget" as const }],
  );
}
