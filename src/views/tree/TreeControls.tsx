import { treeMessages } from "../../i18n/treeMessages.ts";
import { useApp } from "../../state/useApp.ts";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import styles from "./Tree.module.css";
import { TREE_CHARTS, treeChartOf } from "./treeCharts.ts";
import type { TreeParts } from "./treeParts.ts";

/** What is measured, and how it is drawn. On a phone the rows are the chart. */
export function TreeControls({ reading, state, phone }: TreeParts & { readonly phone: boolean }) {
  const words = useMessages(treeMessages);
  const chart = useApp((app) => treeChartOf(app.address.chart));
  const adjusted = useApp((app) => app.adjusted);
  return (
    <div className={styles["controls"]}>
      {reading.measures.length < 2 ? null : (
        <Segmented
          label={words.measure}
          options={reading.measures.map((value) => ({ value, label: words.measures[value] }))}
          value={state.measure}
          onChange={(measure) => {
            adjusted({ measure, sort: null });
          }}
        />
      )}
      {phone ? null : (
        <Segmented
          label={words.chart}
          options={TREE_CHARTS.map((value) => ({ value, label: words.charts[value] }))}
          value={chart}
          onChange={(value) => {
            adjusted({ chart: value });
          }}
        />
      )}
    </div>
  );
}
