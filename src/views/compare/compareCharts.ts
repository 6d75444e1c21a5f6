import type { Measure } from "../../core/budget/vocabulary.ts";
import type { Chart } from "../../state/address.ts";

/** The charts of the comparison, its first one first. */
export const COMPARE_CHARTS = ["bars", "dumbbell", "heatmap"] as const satisfies readonly Chart[];
export type CompareChart = (typeof COMPARE_CHARTS)[number];

/** The comparison's chart for an address; one that belongs to another view is its first. */
export function compareChartOf(chart: Chart): CompareChart {
  return COMPARE_CHARTS.find((known) => known === chart) ?? COMPARE_CHARTS[0];
}

/** The measures offered, in the order they stand. */
export const OFFERED_MEASURES = [
  "total",
  "basic",
  "project",
  "personnel",
  "public-operating",
  "appropriation",
  "administrative-operating",
  "three-public",
  "overseas",
  "vehicles",
  "reception",
] as const satisfies readonly Measure[];

const USUAL: readonly Measure[] = ["total", "basic", "project"];

/** The measures of an address, each once; the usual three where it names none. */
export function measuresOf(named: readonly Measure[]): readonly Measure[] {
  return named.length === 0 ? USUAL : [...new Set(named)];
}
