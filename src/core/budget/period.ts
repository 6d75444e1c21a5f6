import type { Disclosure } from "./disclosure.ts";
import type { Basis } from "./vocabulary.ts";

/**
 * Whether a column or sentence speaks of the disclosure's own year and phase: 预算数 in a budget,
 * 决算数 or 支出决算 in final accounts. What names neither year nor basis does.
 */
export function speaksOfPeriod(
  said: { readonly basis: Basis | null; readonly year: number | null },
  { year, phase }: Pick<Disclosure, "year" | "phase">,
): boolean {
  if (said.year !== null && said.year !== year) return false;
  if (said.basis === null || said.basis === phase) return true;
  return phase === "final" && said.basis === "executed";
}
