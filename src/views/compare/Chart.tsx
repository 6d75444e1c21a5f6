import type { RefObject } from "react";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { compareMessages } from "../../i18n/compareMessages.ts";
import { measureName } from "../../i18n/measureName.ts";
import { SCALES } from "../../state/address.ts";
import { useApp } from "../../state/useApp.ts";
import { AppOnly } from "../../ui/AppOnly.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { ToggleSet } from "../../ui/ToggleSet.tsx";
import { BarsChart } from "./BarsChart.tsx";
import styles from "./Compare.module.css";
import { COMPARE_CHARTS, OFFERED_MEASURES } from "./compareCharts.ts";
import { DumbbellChart } from "./DumbbellChart.tsx";
import { HeatmapChart } from "./HeatmapChart.tsx";
import { PictureActions } from "./PictureActions.tsx";
import type { Reading } from "./useReading.ts";

interface Props {
  readonly reading: Reading;
  /** Around the chart drawn. */
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly picture: () => SVGSVGElement | null;
}

/** The chart chosen, with its controls, its notes and its table. */
export function Chart({ reading, frame, picture }: Props) {
  const words = useMessages(compareMessages);
  return (
    <Section
      title={words.titles[reading.chart]}
      aside={
        <AppOnly>
          <span className={styles["take"]}>
            <PictureActions reading={reading} picture={picture} />
          </span>
        </AppOnly>
      }
      {...(reading.chart === "heatmap" ? { note: words.classNote } : {})}
    >
      <AppOnly>
        <Controls reading={reading} />
      </AppOnly>
      <div ref={frame} className={styles["picture"]}>
        <ChosenChart reading={reading} />
      </div>
    </Section>
  );
}

function ChosenChart({ reading }: { readonly reading: Reading }) {
  switch (reading.chart) {
    case "bars":
      return <BarsChart reading={reading} />;
    case "dumbbell":
      return <DumbbellChart reading={reading} />;
    case "heatmap":
      return <HeatmapChart reading={reading} />;
  }
}

function Controls({ reading: { chart, scale, measures } }: { readonly reading: Reading }) {
  const words = useMessages(compareMessages);
  const terms = useMessages(budgetTerms);
  const adjusted = useApp((state) => state.adjusted);
  const offered = [
    ...OFFERED_MEASURES,
    ...measures.filter((each) => !OFFERED_MEASURES.some((own) => own === each)),
  ];
  return (
    <div className={styles["controls"]}>
      <Segmented
        label={words.chart}
        options={COMPARE_CHARTS.map((value) => ({ value, label: words.charts[value] }))}
        value={chart}
        onChange={(value) => {
          adjusted({ chart: value });
        }}
      />
      {chart === "heatmap" ? null : (
        <>
          <Segmented
            label={words.scale}
            options={SCALES.map((value) => ({ value, label: words.scales[value] }))}
            value={scale}
            onChange={(value) => {
              adjusted({ scale: value });
            }}
          />
          <ToggleSet
            label={words.measures}
            options={offered.map((value) => ({ value, label: measureName(value, terms) }))}
            chosen={measures}
            onChange={(chosen) => {
              adjusted({ measures: chosen });
            }}
          />
        </>
      )}
    </div>
  );
}
