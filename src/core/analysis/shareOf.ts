import type { Figure } from "../budget/figure.ts";
import { percentOf } from "../money/ratio.ts";

/** A part in percent of its whole, "36.74", half up; null unless both have an amount and the whole is above 0. */
export function shareOf(part: Figure, whole: Figure): string | null {
  if (part.amount === null || whole.amount === null || whole.amount <= 0) return null;
  return percentOf(part.amount, whole.amount, 2);
}
