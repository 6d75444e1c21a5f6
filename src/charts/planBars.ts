import type { PlanStep } from "../core/budget/project.ts";
import { fen, type Fen } from "../core/money/fen.ts";
import { multiplyFen } from "../core/money/ratio.ts";
import { fraction } from "./number.ts";

/** One step of a cumulative plan as a bar. */
export interface PlanBar {
  readonly month: number;
  /** From 0 to 1 of the whole; null where the step prints neither share nor amount. */
  readonly height: number | null;
}

const WHOLE = fen(10_000);
const PERCENT = fen(100);

/** The steps of a plan as bars: of 100 % where shares are printed, of the budget where amounts are. */
export function planBars(plan: readonly PlanStep[], budget: Fen | null): readonly PlanBar[] {
  return plan.map(({ month, share, amount }) => {
    if (share !== null) return { month, height: fraction(multiplyFen(share, PERCENT), WHOLE) };
    if (amount === null || budget === null) return { month, height: null };
    return { month, height: fraction(amount, budget) };
  });
}
