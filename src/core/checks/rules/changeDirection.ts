import type { Disclosure } from "../../budget/disclosure.ts";
import type { StatedChange, Statement } from "../../budget/statement.ts";
import { baseTerm, deltaTerm, negated, statementTerm } from "../operand.ts";
import { subject, type Comparison, type Rule, type Verdict } from "../rule.ts";

/**
 * 增加, 减少 and 持平 agree with the figures beside them: the size of the change, or both years'
 * amounts. An increase of more than there is would leave the year before less than nothing.
 */
export const changeDirection: Rule = {
  id: "change-direction",
  legalBasis: null,
  applies: ({ disclosure }) => disclosure.statements.some(({ change }) => change?.direction != null),
  comparisons: ({ disclosure }) =>
    disclosure.statements.flatMap((said) => [
      ...againstBase(disclosure, said),
      ...againstSize(disclosure, said),
      ...againstAmount(disclosure, said),
    ]),
};

const AGREES: Verdict = { outcome: "agrees", cause: null };
const DIFFERS: Verdict = { outcome: "differs", cause: null };

function againstBase(disclosure: Disclosure, said: Statement): readonly Comparison[] {
  const direction = said.change?.direction ?? null;
  const base = said.change?.base.amount ?? null;
  if (direction === null || base === null || said.amount === null) return [];
  const verdict = directionOf(said.amount - base) === direction ? AGREES : DIFFERS;
  const parts = [statementTerm(disclosure, said), negated(baseTerm(disclosure, said))];
  return [{ key: `base/${said.id}`, subject: about(said), parts, whole: null, verdict }];
}

/** 持平 beside a sum, or an increase of less than nothing. 减少0万元 is how a form says nothing moved. */
function againstSize(disclosure: Disclosure, said: Statement): readonly Comparison[] {
  const { change } = said;
  if (change?.direction == null || change.delta === null) return [];
  const contradicts = change.direction === "unchanged" ? change.delta !== 0 : change.delta < 0;
  if (!contradicts && change.direction !== "unchanged") return [];
  const verdict = contradicts ? DIFFERS : AGREES;
  const parts = [deltaTerm(disclosure, said)];
  return [{ key: said.id, subject: about(said), parts, whole: null, verdict }];
}

/** 0万元，比上年预算增加1421.25万元: of what there was nothing can have come. */
function againstAmount(disclosure: Disclosure, said: Statement): readonly Comparison[] {
  const { amount, change } = said;
  if (change?.direction !== "increase" || change.delta === null || amount === null) return [];
  const parts = [statementTerm(disclosure, said), negated(deltaTerm(disclosure, said))];
  const allowance = parts.reduce((sum, term) => sum + term.allowance, 0);
  if (amount < 0 || change.delta - amount <= allowance) return [];
  return [{ key: `amount/${said.id}`, subject: about(said), parts, whole: null, verdict: DIFFERS }];
}

function directionOf(move: number): StatedChange["direction"] {
  if (move === 0) return "unchanged";
  return move > 0 ? "increase" : "decrease";
}

function about(said: Statement): Comparison["subject"] {
  return subject({ code: said.code, name: said.path ?? said.item, measure: said.measure });
}
