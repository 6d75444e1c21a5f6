import type { Chart } from "../../state/address.ts";

/** The charts of the tree, its first one first. */
export const TREE_CHARTS = ["treemap", "sunburst", "icicle", "table"] as const satisfies readonly Chart[];
export type TreeChartName = (typeof TREE_CHARTS)[number];

/** The tree's chart for an address; one that belongs to another view is the tree's first. */
export function treeChartOf(chart: Chart): TreeChartName {
  return TREE_CHARTS.find((known) => known === chart) ?? TREE_CHARTS[0];
}
