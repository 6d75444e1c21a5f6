import type { Disclosure } from "../../budget/disclosure.ts";
import { statementRef } from "../../budget/evidence.ts";
import type { Statement } from "../../budget/statement.ts";
import type { Fen } from "../../money/fen.ts";
import { absFen, sumFen } from "../../money/fen.ts";
import { statementTerm, type Term } from "../operand.ts";
import { percentTerm } from "../percentOf.ts";
import { subject, type Comparison, type Rule, type Verdict } from "../rule.ts";
import { budgetCells } from "../threePublicCells.ts";

/**
 * 完成年初预算的 % = final ÷ opening budget, 完成调整预算的 % = final ÷ adjusted budget, recomputed at the
 * precision the percentage is printed with. There is no ratio on a budget of 0: a percentage of it is
 * set beside the adjusted budget, which it may be of.
 */
export const completionPercent: Rule = {
  id: "completion-percent",
  legalBasis: { text: "local-disclosure-procedures", article: null },
  applies: ({ disclosure }) => disclosure.statements.some(({ completion }) => completion !== null),
  comparisons: ({ disclosure }) => disclosure.statements.flatMap((said) => ratioOf(disclosure, said)),
};

const BASIS = { opening: "budget", adjusted: "adjusted-budget" } as const;

function ratioOf(disclosure: Disclosure, said: Statement): readonly Comparison[] {
  const { completion } = said;
  if (completion === null || said.amount === null) return [];
  const whole = statementTerm(disclosure, said);
  const planned = plannedFor(disclosure, said, completion.of);
  if (planned?.amount == null) return [];
  const ref = statementRef(disclosure, said, "completion");
  const isNone = planned.amount === 0;
  const adjusted = isNone && completion.of === "opening" ? plannedFor(disclosure, said, "adjusted") : null;
  const part = percentTerm(isNone ? (adjusted ?? planned) : planned, completion.percent, ref);
  // 0.00 of 0.00 is printed by forms that have nothing to say.
  if (part === null || (isNone && (said.amount === 0 || !/[1-9]/u.test(completion.percent)))) return [];
  const comparison: Comparison = {
    key: said.id,
    subject: subject({ code: said.code, name: said.path ?? said.item, measure: said.measure }),
    parts: [part],
    whole,
    ifUnequal: (residual) => cutOff(residual, part, whole),
  };
  return isNone ? [{ ...comparison, verdict: ON_ZERO }] : [comparison];
}

const ON_ZERO: Verdict = { outcome: "observation", cause: { kind: "ratio-on-zero" } };

/** A percentage cut off instead of rounded. */
function cutOff(residual: Fen, part: Term, whole: Term): Verdict | null {
  const slack = sumFen([part.allowance, part.allowance, whole.allowance]);
  const isBelow = part.amount !== null && whole.amount !== null && part.amount < whole.amount;
  if (!isBelow || absFen(residual) >= slack) return null;
  return { outcome: "observation", cause: { kind: "prose-precision" } };
}

/** The budget named last before the sentence for the same thing; of a 三公 item else the cell that prints it. */
function plannedFor(disclosure: Disclosure, said: Statement, of: "opening" | "adjusted"): Term | null {
  const { statements } = disclosure;
  const before = statements.slice(0, statements.indexOf(said));
  const named = before.findLast(
    (each) =>
      each.basis === BASIS[of] &&
      each.amount !== null &&
      (["measure", "code", "path", "item", "fund", "year", "document"] as const).every(
        (key) => each[key] === said[key],
      ),
  );
  if (named !== undefined) return statementTerm(disclosure, named);
  if (of === "adjusted" || said.code !== null || said.item !== null) return null;
  return budgetCells(disclosure).find(({ measure }) => measure === said.measure)?.term ?? null;
}
