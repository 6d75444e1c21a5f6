import type { Measure } from "../core/budget/vocabulary.ts";
import type { BudgetTerms } from "./budgetTerms.ts";

/** A measure by its own name, where no column head or table stands by it. */
export function measureName(measure: Measure, terms: BudgetTerms): string {
  return measure === "total" ? terms.spendingTotal : terms.measures[measure];
}
