import type { Figure } from "../../../src/core/budget/figure.ts";
import { formatExact } from "../../../src/core/money/formatAmount.ts";

/** A figure as a test reads it: "419.01" in 万元, and its state where it is not plainly stated. */
export function wan(figure: Figure | null | undefined): string {
  if (figure === null || figure === undefined) return "none";
  const amount = figure.amount === null ? "" : formatExact(figure.amount, "wan");
  return figure.state === "stated" ? amount : `${amount} ${figure.state}`.trim();
}
