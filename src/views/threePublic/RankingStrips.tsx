import { useMemo } from "react";
import { RANKED, type ItemStanding, type Ranked } from "../../core/analysis/threePublicRanking.ts";
import type { StripEntry } from "../../charts/stripLayout.ts";
import { amountInColumn, shownAmount } from "../../i18n/amountText.ts";
import { threePublicMessages } from "../../i18n/threePublicMessages.ts";
import { Strip } from "../../ui/chart/Strip.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { HUES } from "./hues.ts";
import styles from "./Parts.module.css";
import type { RankingParts } from "./rankingParts.ts";
import { shortName } from "./rankingState.ts";

/** Each item as dots on a scale of its own, the department looked at filled; only items that are ranked. */
export function RankingStrips(parts: RankingParts) {
  const words = useMessages(threePublicMessages);
  const ranked = RANKED.filter((measure) => isDrawn(parts.ranking.standings[measure]));
  return (
    <div className={styles["strips"]}>
      <p className={styles["quiet"]}>{words.stripNote}</p>
      {ranked.length === 0 ? <p>{words.standing.no}</p> : null}
      {ranked.map((measure) => (
        <ItemStrip key={measure} {...parts} measure={measure} />
      ))}
    </div>
  );
}

/** Nothing but nils has no scale. */
function isDrawn({ isRanked, full }: ItemStanding): boolean {
  return isRanked && full !== null;
}

function ItemStrip({ ranking, group, state, measure }: RankingParts & { readonly measure: Ranked }) {
  const words = useMessages(threePublicMessages);
  const reader = useReader();
  const { unit } = reader;
  const own = ranking.rows.find(({ departmentKey }) => departmentKey === group.own?.departmentKey);
  const entries = useMemo(
    () =>
      ranking.rows.map(({ disclosure, department, cells }): StripEntry => {
        const { amount } = cells[measure].figure;
        return {
          key: disclosure,
          name: shortName(department, group.region),
          amount,
          text: amount === null ? "" : amountInColumn(amount, unit),
          own: disclosure === own?.disclosure,
        };
      }),
    [ranking, measure, unit, own, group],
  );
  const { known, full } = ranking.standings[measure];
  return (
    <div className={styles["strip"]} data-strip={measure}>
      <p className={styles["item"]}>
        {words.items[measure]}
        {full === null ? null : (
          <span className={styles["quiet"]}>{words.table.extent(shownAmount(full, reader), state.log)}</span>
        )}
      </p>
      <Strip
        entries={entries}
        scale={state.log ? "log" : "linear"}
        colour={HUES[measure] ?? "basic"}
        label={words.strip(
          words.items[measure],
          known,
          own?.department ?? null,
          own?.cells[measure].rank ?? null,
        )}
      />
    </div>
  );
}
