import { addFen } from "../money/fen.ts";
import { divideFen, multiplyFen } from "../money/ratio.ts";
import type { SourceRef } from "../budget/source.ts";
import type { Term } from "./operand.ts";

/**
 * An amount times a printed percentage, as one operand. Its allowance is half a unit of the
 * percentage's last place, of that amount, and the percentage of the amount's own allowance.
 * Null where the amount is blank or the percentage is no number.
 */
export function percentTerm(term: Term, percent: string, ref: SourceRef): Term | null {
  const [, whole, places = ""] = /^([0-9]+)(?:\.([0-9]+))?%?$/u.exec(percent.trim()) ?? [];
  if (whole === undefined || term.amount === null) return null;
  const zeros = "0".repeat(2 + places.length);
  const share = (of: Term["allowance"]) => {
    const times = multiplyFen(whole + places, of);
    return times === null ? null : divideFen(times, `1${zeros}`);
  };
  const [amount, own, half] = [
    share(term.amount),
    share(term.allowance),
    divideFen(term.amount, `2${zeros}`),
  ];
  if (amount === null || own === null || half === null) return null;
  return {
    ...term,
    sources: [...term.sources, ref],
    printed: [...term.printed, percent.endsWith("%") ? percent : `${percent}%`],
    amount,
    allowance: addFen(own, half),
  };
}
