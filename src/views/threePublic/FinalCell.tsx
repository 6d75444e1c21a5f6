import { rankingBar } from "../../charts/rankingBars.ts";
import { threePublicMessages } from "../../i18n/threePublicMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { captionOf } from "../../ui/caption.ts";
import { DrawnBar } from "../../ui/chart/MiniBar.tsx";
import { figureBar } from "../../charts/figureBar.ts";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { FigureInRow } from "./FigureInRow.tsx";
import { HUES } from "./hues.ts";
import styles from "./Ranking.module.css";
import { BAR_WIDTH, useSaying, type CellProps } from "./cellParts.ts";

/** Final accounts beside their own 预算数: two bars on one scale, and what was left or overspent. */
export function FinalCell({ row, measure, full }: CellProps) {
  const { table: words, items } = useMessages(threePublicMessages);
  const cell = row.cells[measure];
  const saying = useSaying(cell);
  const hue = HUES[measure];
  const caption = captionOf(row.department, items[measure]);
  return (
    <span className={styles["pair"]}>
      <span>
        <small>{words.budgeted}</small>
        {cell.budgeted === null ? (
          <small>{words.noBudgeted}</small>
        ) : (
          <FigureInRow cell={{ figure: cell.budgeted }} caption={captionOf(caption, words.budgeted)} />
        )}
      </span>
      {hue === null || cell.budgeted?.amount == null ? null : (
        <DrawnBar
          bar={figureBar(cell.budgeted, full?.amount ?? null)}
          colour="project"
          width={BAR_WIDTH}
          height={7}
        />
      )}
      <span>
        <small>{words.final}</small>
        <FigureInRow cell={cell} caption={captionOf(caption, words.final)} />
      </span>
      {hue === null || cell.figure.amount === null ? null : (
        <DrawnBar bar={rankingBar(row, measure, "final", full)} colour={hue} width={BAR_WIDTH} height={7} />
      )}
      {cell.overBudget === null ? null : (
        <span>
          <small>{words.difference}</small>
          <Amount figure={cell.overBudget} caption={captionOf(caption, words.difference)} as="change" />
        </span>
      )}
      {saying === null ? null : <small>{saying}</small>}
    </span>
  );
}
