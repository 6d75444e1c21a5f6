import type { RankingCell } from "../../core/analysis/threePublicRanking.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import styles from "./Parts.module.css";

interface Props {
  readonly cell: Pick<RankingCell, "figure">;
  readonly caption: string;
}

/** A figure that stands alone in its row: a blank says so in words. */
export function FigureInRow({ cell: { figure }, caption }: Props) {
  const { states } = useMessages(commonMessages);
  return (
    <>
      <Amount figure={figure} caption={caption} />
      {figure.state === "blank" ? (
        <span className={styles["quiet"]} aria-hidden="true">
          {states.blank}
        </span>
      ) : null}
    </>
  );
}
