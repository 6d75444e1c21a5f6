import { absFen, negateFen, subtractFen, sumFen, type Fen, ZERO } from "../money/fen.ts";
import { wideSum, wideToFen } from "../money/wideSum.ts";
import type { CheckResult, Operand, RuleId } from "./checkResult.ts";
import type { Term } from "./operand.ts";
import type { Comparison, Verdict } from "./rule.ts";

/**
 * Settles one comparison: exact sum, residual, allowance, outcome. A blank part adds nothing; if
 * the whole equals its stated parts, the blanks beside them are shown to be nil.
 * @returns null where neither side states anything and the rule has decided nothing
 */
export function settle(rule: RuleId, comparison: Comparison): CheckResult | null {
  const { key, subject, parts, whole, verdict } = comparison;
  const stated = parts.map(signedAmount).filter((amount) => amount !== null);
  const wholeAmount = whole === null ? null : signedAmount(whole);
  if (verdict === undefined && stated.length === 0 && wholeAmount === null) return null;
  const allNil = parts.length > 0 && wholeAmount === 0;
  const computed = stated.length > 0 ? wideToFen(wideSum(stated)) : allNil ? ZERO : null;
  const residual =
    computed === null || wholeAmount === null ? null : wideToFen(wideSum([computed, negateFen(wholeAmount)]));
  const terms = whole === null ? parts : [...parts, whole];
  const allowance = sumFen(terms.map((term) => term.allowance));
  const { outcome, cause } = verdict ?? judge(comparison, computed, residual, allowance);
  return {
    id: `${rule}:${key}`,
    rule,
    outcome,
    subject,
    parts: parts.map(operandOf),
    whole: whole === null ? null : operandOf(whole),
    computed,
    residual,
    allowance,
    cause,
  };
}

function judge(
  { parts, whole, ifUnequal }: Comparison,
  computed: Fen | null,
  residual: Fen | null,
  allowance: Fen,
): Verdict {
  if (residual !== null) {
    if (residual === 0) return { outcome: "agrees", cause: null };
    if (absFen(residual) <= allowance) return { outcome: "within-rounding", cause: null };
  }
  const unread = [...parts, ...(whole === null ? [] : [whole])].find(({ unreadable }) => unreadable);
  if (unread !== undefined) {
    return { outcome: "cannot-check", cause: { kind: "unreadable", printed: unread.printed[0] ?? "" } };
  }
  if (whole === null || whole.amount === null) {
    return { outcome: "cannot-check", cause: { kind: "parent-not-stated" } };
  }
  if (computed === null || residual === null) {
    return { outcome: "cannot-check", cause: { kind: "blank-parts" } };
  }
  const other = ifUnequal?.(residual) ?? null;
  if (other !== null) return other;
  const blank = parts.some(({ amount }) => amount === null);
  return { outcome: "differs", cause: blank ? { kind: "blank-parts" } : null };
}

/** The amount with the sign of its operand; null for a blank. */
export function signedAmount({ sign, amount }: Term): Fen | null {
  return amount === null || sign === 1 ? amount : negateFen(amount);
}

function operandOf({ sign, sources, label, measure, code, amount, printed }: Term): Operand {
  return { sign, sources, label, measure, code, amount, printed };
}

/** Whether two figures are equal within what their printing leaves open; false where one is blank. */
export function equalWithin(a: Term, b: Term): boolean {
  const [one, other] = [signedAmount(a), signedAmount(b)];
  return one !== null && other !== null && absFen(subtractFen(one, other)) <= a.allowance + b.allowance;
}
