import { RANKED } from "../../core/analysis/threePublicRanking.ts";
import { RANKING_MODES } from "../../charts/rankingBars.ts";
import { threePublicMessages } from "../../i18n/threePublicMessages.ts";
import { useApp } from "../../state/useApp.ts";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import styles from "./Parts.module.css";
import type { RankingParts } from "./rankingParts.ts";
import { addressOfMode, RANKING_CHARTS } from "./rankingState.ts";

/** What it is ranked by, what the bars show, on which scale; only what holds is offered. */
export function RankingControls({ ranking, state }: RankingParts) {
  const words = useMessages(threePublicMessages);
  const adjusted = useApp((app) => app.adjusted);
  const items = RANKED.filter((measure) => ranking.standings[measure].isRanked);
  const modes = RANKING_MODES.filter((mode) => mode !== "final" || ranking.group?.phase === "final");
  return (
    <div className={styles["controls"]}>
      {items.length < 2 ? null : (
        <Segmented
          label={words.rankBy}
          options={items.map((value) => ({ value, label: words.items[value] }))}
          value={state.measure}
          onChange={(measure) => {
            adjusted({ measure });
          }}
        />
      )}
      <Segmented
        label={words.show}
        options={modes.map((value) => ({ value, label: words.modes[value] }))}
        value={state.mode}
        onChange={(mode) => {
          adjusted(addressOfMode(mode));
        }}
      />
      <Segmented
        label={words.chart}
        options={RANKING_CHARTS.map((value) => ({ value, label: words.charts[value] }))}
        value={state.chart}
        onChange={(chart) => {
          adjusted({ chart });
        }}
      />
      {state.mode !== "amount" ? null : (
        <Segmented
          label={words.scale}
          options={(["linear", "log"] as const).map((value) => ({ value, label: words.scales[value] }))}
          value={state.log ? "log" : "linear"}
          onChange={(scale) => {
            adjusted({ scale: scale === "log" ? "log" : "amount" });
          }}
        />
      )}
    </div>
  );
}
