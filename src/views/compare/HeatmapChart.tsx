import { useMemo } from "react";
import { comparisonHeatmap, TONES, type HeatmapWords } from "../../charts/comparisonHeatmap.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { compareMessages } from "../../i18n/compareMessages.ts";
import { shareText } from "../../i18n/amountText.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { ScrollBox } from "../../ui/ScrollBox.tsx";
import { Plot } from "../../ui/chart/Plot.tsx";
import { useWidth } from "../../ui/chart/useSize.ts";
import { ClassTable } from "./ClassTable.tsx";
import { TwinTable } from "../frame/TwinTable.tsx";
import styles from "./Compare.module.css";
import { useClassName } from "./useClassName.ts";
import type { Reading } from "./useReading.ts";

/** Shares of the functional classes as tones with their values in the cells, and the same figures as a table. */
export function HeatmapChart({ reading }: { readonly reading: Reading }) {
  const { comparison, names } = reading;
  const words = useMessages(compareMessages);
  const [frame, width] = useWidth<HTMLDivElement>(1200);
  const className = useClassName();
  const heatmapWords = useHeatmapWords(reading, className);
  const { classes } = comparison;
  const plot = useMemo(() => comparisonHeatmap(classes, width, heatmapWords), [classes, width, heatmapWords]);
  if (classes.rows.every(({ total }) => total === null))
    return <EmptyState title={words.noClasses.title}>{words.noClasses.text}</EmptyState>;
  return (
    <>
      <div ref={frame}>
        <ScrollBox name={words.titles.heatmap}>
          <Plot
            plot={plot}
            label={`${words.titles.heatmap}: ${classes.rows.map(({ disclosure }) => names.said(disclosure)).join()}`}
          />
        </ScrollBox>
      </div>
      <ToneLegend />
      <TwinTable>
        <ClassTable reading={reading} className={className} />
      </TwinTable>
    </>
  );
}

function useHeatmapWords(
  { comparison, names }: Reading,
  className: (code: string, name: string) => string,
): HeatmapWords {
  const words = useMessages(compareMessages);
  const common = useMessages(commonMessages);
  const { language } = useReader();
  const { classes } = comparison;
  return useMemo(
    () => ({
      head: (disclosure) => [names.of(disclosure), names.isOnePeriod ? "" : names.period(disclosure)],
      name: (key) => {
        const column = classes.columns.find((each) => each.key === key);
        return column === undefined ? key : className(column.code, column.name);
      },
      cell: (disclosure, key) => {
        const row = classes.rows.find((each) => each.disclosure === disclosure);
        const cell = row?.cells.get(key);
        if (cell === undefined) return words.notListed;
        const share = shareText(cell.figure.amount, row?.total?.amount ?? null, language);
        return share ?? common.states[cell.figure.state];
      },
    }),
    [words, common, language, classes, names, className],
  );
}

function ToneLegend() {
  const words = useMessages(compareMessages);
  const limits = TONES.map(({ below }) => below);
  return (
    <p className={styles["legend"]}>
      <span>{words.tones}</span>
      {TONES.map(({ opacity, below }, at) => {
        const from = Math.round((limits[at - 1] ?? 0) * 100);
        return (
          <span key={opacity} className={styles["tone"]}>
            <svg width="22" height="14" aria-hidden="true">
              <rect width="22" height="14" fill="var(--basic)" fillOpacity={opacity} />
            </svg>
            {below === Infinity ? `≥${String(from)}%` : `${String(from)}–${String(Math.round(below * 100))}%`}
          </span>
        );
      })}
    </p>
  );
}
