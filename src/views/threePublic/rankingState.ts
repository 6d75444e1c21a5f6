import type { Ranked, ThreePublicRanking } from "../../core/analysis/threePublicRanking.ts";
import { usualRanked } from "../../core/analysis/threePublicRankingOf.ts";
import type { RankingMode } from "../../charts/rankingBars.ts";
import type { Address, Chart } from "../../state/address.ts";
import type { CatalogEntry } from "../../core/budget/catalog.ts";

/** The charts of this view, its first one first. */
export const RANKING_CHARTS = ["bars", "strip"] as const satisfies readonly Chart[];
export type RankingChart = (typeof RANKING_CHARTS)[number];

/** How the reader set the view. */
export interface RankingState {
  readonly mode: RankingMode;
  readonly log: boolean;
  readonly chart: RankingChart;
  /** The item ranked by, or looked at where none is ranked. */
  readonly measure: Ranked;
}

/** What of the address this view takes; what it does not know is its own first. */
export function rankingState(address: Address, { standings, group }: ThreePublicRanking): RankingState {
  const asked = standings[address.measure as Ranked] as ThreePublicRanking["standings"][Ranked] | undefined;
  const mode = modeOf(address);
  return {
    mode: mode === "final" && group?.phase !== "final" ? "amount" : mode,
    log: mode === "amount" && address.scale === "log",
    chart: RANKING_CHARTS.find((known) => known === address.chart) ?? RANKING_CHARTS[0],
    measure: asked?.isRanked === true ? asked.measure : usualRanked(standings),
  };
}

function modeOf({ mode, scale }: Address): RankingMode {
  if (mode !== "amount") return mode;
  return scale === "share" ? "share" : "amount";
}

/** What of the address changes where another mode is chosen. */
export function addressOfMode(mode: RankingMode): Partial<Address> {
  if (mode === "share") return { mode: "amount", scale: "share" };
  return { mode, scale: "amount" };
}

/** A body's name without its place where all of a list are of one: 财政局 among those of 普陀区. */
export function shortName(department: string, region: CatalogEntry["region"] | null): string {
  const place = region?.name ?? "";
  for (let at = 0; place.length - at >= 3; at += 1) {
    const end = place.slice(at);
    if (department.startsWith(end)) return department.slice(end.length).replace(/^人民政府(?=.*街道)/u, "");
  }
  return department;
}
