import { RANKED, type Ranked, type RankingRow } from "../../core/analysis/threePublicRanking.ts";
import { holdsPooled, inRankOrder } from "../../core/analysis/threePublicRankingOf.ts";
import { fullLength } from "../../charts/rankingBars.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { threePublicMessages } from "../../i18n/threePublicMessages.ts";
import { addressOfChosen } from "../../state/chosen.ts";
import { AddressLink } from "../../state/AddressLink.tsx";
import { Amount } from "../../ui/Amount.tsx";
import { captionOf } from "../../ui/caption.ts";
import { Printed } from "../../ui/Printed.tsx";
import { usePaint } from "../../ui/chart/Patterns.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { ScrollBox } from "../../ui/ScrollBox.tsx";
import { fullText } from "./fullText.ts";
import styles from "./Ranking.module.css";
import { RankingCellContent } from "./RankingCellContent.tsx";
import { HUES } from "./hues.ts";
import type { RankingParts } from "./rankingParts.ts";
import { shortName } from "./rankingState.ts";

/** One column an item with its own scale, one row a department, ranked by the item chosen; the whole last. */
export function RankingTable(parts: RankingParts) {
  const { ranking, state } = parts;
  const words = useMessages(threePublicMessages);
  const common = useMessages(commonMessages);
  const { unit } = useReader();
  const by = state.mode === "share" ? "shareRank" : "rank";
  const rows = inRankOrder(ranking.rows, state.measure, by);
  return (
    <ScrollBox name={words.table.name}>
      <table className={styles["ranking"]}>
        <caption className={styles["caption"]}>{words.table.name}</caption>
        <thead>
          <tr>
            <th scope="col">
              {words.table.department}
              <small>{common.unitHead(unit)}</small>
            </th>
            {RANKED.map((measure) => (
              <ColumnHead key={measure} {...parts} measure={measure} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.disclosure} data-own={row.departmentKey === parts.group.own?.departmentKey}>
              <RowHead {...parts} row={row} rank={row.cells[state.measure][by]} />
              {RANKED.map((measure) => (
                <td key={measure} data-item={measure}>
                  <span className={styles["phoneHead"]} aria-hidden="true">
                    {words.items[measure]}
                  </span>
                  <RankingCellContent
                    row={row}
                    measure={measure}
                    state={state}
                    rows={ranking.rows}
                    compares={!holdsPooled(ranking, measure)}
                    full={fullLength(ranking.rows, measure, state.mode)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function ColumnHead({ ranking, state, measure }: RankingParts & { readonly measure: Ranked }) {
  const words = useMessages(threePublicMessages);
  const { language, unit } = useReader();
  const standing = ranking.standings[measure];
  const hue = HUES[measure];
  const paint = usePaint();
  const full = fullText(fullLength(ranking.rows, measure, state.mode), { language, unit });
  const said = standing.isRanked
    ? words.table.ranked(standing.known)
    : holdsPooled(ranking, measure)
      ? words.table.pooledHead
      : words.table.fewHead(standing.known);
  return (
    <th scope="col" data-item={measure} aria-sort={state.measure === measure ? "descending" : undefined}>
      <span className={styles["item"]}>
        {hue === null ? null : (
          <svg width="9" height="9" aria-hidden="true">
            <rect width="9" height="9" fill={paint(hue)} />
          </svg>
        )}
        {words.items[measure]}
      </span>
      <small>
        {said}
        {full === null || hue === null || (state.mode === "share" && holdsPooled(ranking, measure))
          ? null
          : `${words.table.comma}${words.table.full(full)}`}
      </small>
    </th>
  );
}

interface RowHeadProps extends RankingParts {
  readonly row: RankingRow;
  readonly rank: number | null;
}

function RowHead({ group, row, rank }: RowHeadProps) {
  const words = useMessages(threePublicMessages).table;
  return (
    <th scope="row">
      <span className={styles["rank"]} aria-label={rank === null ? words.unranked : words.rank(rank)}>
        {rank ?? "–"}
      </span>
      <span className={styles["name"]}>
        <AddressLink change={addressOfChosen("department", [row.departmentKey])}>
          <Printed>{shortName(row.department, group.region)}</Printed>
        </AddressLink>
        <small>
          {words.appropriation}{" "}
          <Amount
            figure={row.appropriation}
            caption={captionOf(row.department, words.appropriation)}
            variant="table"
          />
        </small>
      </span>
    </th>
  );
}
