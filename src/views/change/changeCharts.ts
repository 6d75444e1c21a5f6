import type { ChangeBreakdown, ChangeSplit } from "../../core/analysis/changeBreakdown.ts";
import { CHANGE_SPLITS } from "../../core/analysis/changeBreakdownOf.ts";
import type { Chart } from "../../state/address.ts";

/** The charts of the view, its first one first. */
export const CHANGE_CHARTS = ["waterfall", "slope"] as const satisfies readonly Chart[];
export type ChangeChart = (typeof CHANGE_CHARTS)[number];

/** The view's chart for an address; one that belongs to another view is the first. */
export function changeChartOf(chart: Chart): ChangeChart {
  return CHANGE_CHARTS.find((known) => known === chart) ?? CHANGE_CHARTS[0];
}

export type Breakdowns = Readonly<Record<ChangeSplit, ChangeBreakdown | null>>;

/** The split an address asks for, else the first whose steps are known, else the first there is. */
export function splitShown(asked: ChangeSplit | null, breakdowns: Breakdowns): ChangeSplit | null {
  if (asked !== null && breakdowns[asked] !== null) return asked;
  const known = CHANGE_SPLITS.filter((split) => breakdowns[split] !== null);
  return known.find((split) => (breakdowns[split]?.steps.length ?? 0) > 0) ?? known[0] ?? null;
}
