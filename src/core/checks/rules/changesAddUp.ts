import type { Disclosure } from "../../budget/disclosure.ts";
import { statedDelta } from "../../budget/evidence.ts";
import type { Statement } from "../../budget/statement.ts";
import type { Measure } from "../../budget/vocabulary.ts";
import { baseTerm, deltaTerm, negated, statementTerm } from "../operand.ts";
import { percentChanges } from "../percentChanges.ts";
import { subject, type Comparison, type Rule, type Verdict } from "../rule.ts";
import { namedParts, PARTS_OF, wholeStatements } from "../wholeStatements.ts";

/**
 * Stated changes add up: Δ基本 + Δ项目 = Δ合计, the 三公 items to 三公; and this year's amount less
 * its change is the year before's, where the sentence prints it, and its percentage of that.
 */
export const changesAddUp: Rule = {
  id: "changes-add-up",
  legalBasis: { text: "local-disclosure-procedures", article: null },
  applies: ({ disclosure }) => disclosure.statements.some(({ change }) => change !== null),
  comparisons: ({ disclosure }) => [
    ...PARTS_OF.flatMap(({ whole, parts }) => partChanges(disclosure, whole, parts)),
    ...priorAmounts(disclosure),
    ...percentChanges(disclosure),
  ],
};

const moved = (said: Statement): boolean => statedDelta(said) !== null;

function partChanges(
  disclosure: Disclosure,
  measure: Measure,
  expected: readonly Measure[],
): readonly Comparison[] {
  const named = namedParts(wholeStatements(disclosure), measure, expected, moved);
  if (named === null || named.parts.length === 0) return [];
  const { whole, parts, complete } = named;
  return [
    {
      key: measure,
      subject: subject({ measure }),
      parts: parts.map((said) => deltaTerm(disclosure, said)),
      whole: deltaTerm(disclosure, whole),
      ifUnequal: () => unequalChanges(whole, parts, complete),
    },
  ];
}

function unequalChanges(whole: Statement, parts: readonly Statement[], complete: boolean): Verdict | null {
  if (parts.some((part) => !sameBase(part, whole))) {
    return { outcome: "different-scope", cause: { kind: "not-comparable", why: "base" } };
  }
  return complete ? null : { outcome: "cannot-check", cause: { kind: "blank-parts" } };
}

/** Against last year's budget and against its execution are two comparisons. */
function sameBase(a: Statement, b: Statement): boolean {
  const [one, other] = [a.change?.base, b.change?.base];
  if (one === undefined || other === undefined) return false;
  const kinds = one.kind === other.kind || one.kind === "unstated" || other.kind === "unstated";
  return kinds && (one.year === other.year || one.year === null || other.year === null);
}

function priorAmounts(disclosure: Disclosure): readonly Comparison[] {
  return disclosure.statements
    .filter((said) => said.amount !== null && moved(said) && (said.change?.base.amount ?? null) !== null)
    .map((said) => ({
      key: `base/${said.id}`,
      subject: subject({ code: said.code, name: said.path ?? said.item, measure: said.measure }),
      parts: [statementTerm(disclosure, said), negated(deltaTerm(disclosure, said))],
      whole: baseTerm(disclosure, said),
    }));
}
