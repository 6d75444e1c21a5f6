import { rankingBar } from "../../charts/rankingBars.ts";
import { threePublicMessages } from "../../i18n/threePublicMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { captionOf } from "../../ui/caption.ts";
import { DrawnBar } from "../../ui/chart/MiniBar.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { HUES } from "./hues.ts";
import styles from "./Ranking.module.css";
import { BAR_WIDTH, useSaying, type CellProps } from "./cellParts.ts";

/** An item per vehicle, delegation or guest where the document prints how many; else that it does not. */
export function PieceCell({ row, measure, full }: CellProps) {
  const { table: words, items, pieces, noPieces } = useMessages(threePublicMessages);
  const cell = row.cells[measure];
  const saying = useSaying(cell);
  const hue = HUES[measure];
  if (hue === null)
    return (
      <span className={styles["figure"]}>
        <Amount figure={cell.figure} caption={captionOf(row.department, items[measure])} />
      </span>
    );
  if (cell.perPiece.length === 0)
    return (
      <small>
        {saying ?? (cell.none.map((piece) => noPieces(piece)).join(words.comma) || words.noCount)}
      </small>
    );
  return (
    <>
      {cell.perPiece.map(({ piece, figure, count, year }, at) => (
        <span key={piece} className={styles["pair"]}>
          <span className={styles["figure"]}>
            <Amount figure={figure} caption={captionOf(row.department, items[measure], pieces[piece])} />
          </span>
          {at > 0 ? null : (
            <DrawnBar bar={rankingBar(row, measure, "piece", full)} colour={hue} width={BAR_WIDTH} />
          )}
          <small>{words.perPiece(piece, count, year)}</small>
        </span>
      ))}
    </>
  );
}
