import type { Column } from "../../core/budget/disclosure.ts";
import type { Measure } from "../../core/budget/vocabulary.ts";
import { spentOn } from "./codedTable.ts";
import { balanceMeasure } from "./measureWords.ts";

/**
 * What a column of a table of one fund measures: spending, and in final accounts the balances and
 * the revenue around it; null for a head it has no word for.
 */
export function fundMeasure(column: Column): Measure | null {
  return balanceMeasure(column.heads[0] ?? "") ?? spentOn(column);
}
