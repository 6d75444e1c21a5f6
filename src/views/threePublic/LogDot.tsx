import type { RankingCell, RankingRow } from "../../core/analysis/threePublicRanking.ts";
import { compareFen } from "../../core/money/fen.ts";
import { logPlace, percentLength } from "../../charts/number.ts";
import { cssColour, type ColourToken } from "../../charts/palette.ts";
import { usePaint } from "../../ui/chart/Patterns.tsx";
import styles from "./Ranking.module.css";
import { BAR_WIDTH } from "./cellParts.ts";

interface Props {
  readonly cell: RankingCell;
  readonly rows: readonly RankingRow[];
  readonly hue: ColourToken;
}

/** On a logarithmic scale there is no zero to begin a bar at: a dot on a line, none for a nil. */
export function LogDot({ cell, rows, hue }: Props) {
  const paint = usePaint();
  const amounts = rows.flatMap(({ cells }) => {
    const { amount } = cells[cell.measure].figure;
    return amount === null || amount <= 0 ? [] : [amount];
  });
  const sorted = amounts.sort(compareFen);
  const [least, most] = [sorted[0], sorted.at(-1)];
  const place = least === undefined || most === undefined ? null : logPlace(cell.figure.amount, least, most);
  return (
    <svg className={styles["log"]} width={BAR_WIDTH} height={12} aria-hidden="true">
      <svg x={6} width={BAR_WIDTH - 12} height={12} overflow="visible">
        <line x1={0} x2="100%" y1={6} y2={6} stroke={cssColour("hairline")} />
        {place === null ? null : <circle cx={percentLength(place)} cy={6} r={5} fill={paint(hue)} />}
      </svg>
    </svg>
  );
}
