import { OUTCOMES, type Outcome } from "../budget/vocabulary.ts";
import type { CheckResult } from "./checkResult.ts";

/** How many results have each outcome; 0 included. */
export function countOutcomes(results: readonly CheckResult[]): Readonly<Record<Outcome, number>> {
  const counts: Record<Outcome, number> = {
    agrees: 0,
    "within-rounding": 0,
    differs: 0,
    "different-scope": 0,
    "cannot-check": 0,
    observation: 0,
  };
  for (const { outcome } of results) counts[outcome] += 1;
  return counts;
}

/** The counts of several documents together. */
export function sumOfOutcomes(
  documents: readonly { readonly checks: Readonly<Record<Outcome, number>> }[],
): Readonly<Partial<Record<Outcome, number>>> {
  return Object.fromEntries(
    OUTCOMES.map((outcome) => [outcome, documents.reduce((sum, { checks }) => sum + checks[outcome], 0)]),
  );
}
