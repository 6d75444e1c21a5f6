import type { Ranked, RankingCell, RankingRow } from "../../core/analysis/threePublicRanking.ts";
import type { FullLength } from "../../charts/rankingBars.ts";
import { threePublicMessages } from "../../i18n/threePublicMessages.ts";
import { useMessages } from "../../ui/ReaderContext.tsx";
import type { RankingState } from "./rankingState.ts";

/** The full length of a bar in px: one for all columns, so that a bar reads the same in each. */
export const BAR_WIDTH = 160;

/** What a cell of the ranking is drawn from. */
export interface CellProps {
  readonly row: RankingRow;
  readonly measure: Ranked;
  readonly state: RankingState;
  readonly rows: readonly RankingRow[];
  readonly full: FullLength;
  /** Whether no body of the column is paid for by another: else no share is shown. */
  readonly compares: boolean;
}

/** What a state says in words: 表中空白，说明写0; null for a plain amount. */
export function useSaying(cell: RankingCell): string | null {
  const words = useMessages(threePublicMessages);
  const said = words.sayings(cell.saying, cell.tableFigure.state !== "not-in-file");
  const none = cell.none.map((piece) => words.noPieces(piece));
  return said === null ? null : [said, ...none].join(words.table.comma);
}
