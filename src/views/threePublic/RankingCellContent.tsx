import { changeBar, rankingBar } from "../../charts/rankingBars.ts";
import { shareText } from "../../i18n/amountText.ts";
import { threePublicMessages } from "../../i18n/threePublicMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { captionOf } from "../../ui/caption.ts";
import { ChangeBar } from "../../ui/chart/ChangeBar.tsx";
import { DrawnBar } from "../../ui/chart/MiniBar.tsx";
import { Ratio } from "../../ui/Ratio.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { BAR_WIDTH, useSaying, type CellProps } from "./cellParts.ts";
import { ChangeWords } from "./ChangeWords.tsx";
import { FinalCell } from "./FinalCell.tsx";
import { FigureInRow } from "./FigureInRow.tsx";
import { HUES } from "./hues.ts";
import { LogDot } from "./LogDot.tsx";
import { PieceCell } from "./PieceCell.tsx";
import styles from "./Ranking.module.css";

/** One item of one department: figure, bar, what its state means, in the mode chosen. */
export function RankingCellContent(props: CellProps) {
  const { row, measure, state } = props;
  const cell = row.cells[measure];
  if (cell.saying === "pooled") return <Pooled {...props} />;
  switch (state.mode) {
    case "amount":
      return <AmountCell {...props} />;
    case "share":
      return <ShareCell {...props} />;
    case "change":
      return <ChangeCell {...props} />;
    case "piece":
      return <PieceCell {...props} />;
    case "final":
      return <FinalCell {...props} />;
  }
}

function AmountCell(props: CellProps) {
  const { row, measure, state, rows, full } = props;
  const cell = row.cells[measure];
  const words = useMessages(threePublicMessages);
  const { language } = useReader();
  const saying = useSaying(cell);
  const share = props.compares ? shareText(cell.figure.amount, row.appropriation.amount, language) : null;
  const hue = HUES[measure];
  return (
    <>
      <Figured row={row} measure={measure} />
      {hue === null ? null : state.log ? (
        <LogDot cell={cell} rows={rows} hue={hue} />
      ) : (
        <DrawnBar bar={rankingBar(row, measure, "amount", full)} colour={hue} width={BAR_WIDTH} />
      )}
      <small>
        {saying}
        {saying !== null || share === null ? null : words.table.share(share)}
        {saying === null && share !== null && cell.change !== null ? words.table.comma : null}
        {cell.saying === "amount" ? <ChangeWords row={row} measure={measure} /> : null}
      </small>
    </>
  );
}

function ShareCell({ row, measure, full, compares }: CellProps) {
  const cell = row.cells[measure];
  const { language } = useReader();
  const saying = useSaying(cell);
  const hue = HUES[measure];
  const words = useMessages(threePublicMessages);
  const share = shareText(cell.figure.amount, row.appropriation.amount, language);
  return (
    <>
      <span className={styles["figure"]}>
        {compares && share !== null ? (
          <Ratio
            text={share}
            part={cell.figure}
            whole={row.appropriation}
            caption={captionOf(row.department, words.items[measure], words.modes.share)}
          />
        ) : null}
      </span>
      {hue === null || !compares ? null : (
        <DrawnBar bar={rankingBar(row, measure, "share", full)} colour={hue} width={BAR_WIDTH} />
      )}
      <small>
        <Figured row={row} measure={measure} />
        {saying}
      </small>
    </>
  );
}

function ChangeCell({ row, measure, full }: CellProps) {
  const cell = row.cells[measure];
  const saying = useSaying(cell);
  return (
    <>
      <Figured row={row} measure={measure} />
      {HUES[measure] === null ? null : <ChangeBar bar={changeBar(cell, full)} width={BAR_WIDTH} />}
      <small>
        <ChangeWords row={row} measure={measure} whole />
      </small>
      {saying === null ? null : <small>{saying}</small>}
    </>
  );
}

/** Another body pays: no number that could be read as the smallest, the document's own words for it. */
function Pooled({ row, measure }: CellProps) {
  const cell = row.cells[measure];
  const words = useMessages(threePublicMessages);
  const caption = captionOf(row.department, words.items[measure]);
  return (
    <>
      <span className={styles["pooled"]}>{words.pooled(cell.pooledBy)}</span>
      <DrawnBar bar={{ kind: "hatched" }} colour="hatch" width={BAR_WIDTH} />
      <small>
        <FigureInRow cell={cell} caption={caption} />
      </small>
    </>
  );
}

function Figured({ row, measure }: Pick<CellProps, "row" | "measure">) {
  const words = useMessages(threePublicMessages);
  return (
    <span className={styles["figure"]}>
      <Amount figure={row.cells[measure].figure} caption={captionOf(row.department, words.items[measure])} />
    </span>
  );
}
