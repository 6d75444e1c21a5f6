import type { RankingState } from "./rankingState.ts";
import type { RankingReading } from "./useRanking.ts";

/** What every part of the view is drawn from: one analysis and one setting. */
export interface RankingParts extends Pick<RankingReading, "group" | "ranking" | "notListed"> {
  readonly state: RankingState;
}
