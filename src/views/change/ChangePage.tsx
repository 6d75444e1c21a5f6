import { useMemo, useRef } from "react";
import type { ChangeBreakdown, ChangeSplit } from "../../core/analysis/changeBreakdown.ts";
import { changeBreakdownOf } from "../../core/analysis/changeBreakdownOf.ts";
import { relatedDisclosures } from "../../core/budget/relatedEditions.ts";
import type { CatalogEntry } from "../../core/budget/catalog.ts";
import type { CodeChange } from "../../core/classification/codeChanges.ts";
import { changeViewMessages } from "../../i18n/changeViewMessages.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { useApp } from "../../state/useApp.ts";
import type { CheckedDisclosure } from "../../state/shapes.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { AppOnly } from "../../ui/AppOnly.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { Segmented } from "../../ui/Segmented.tsx";
import { Sentence } from "../../ui/Sentence.tsx";
import { TwinTable } from "../frame/TwinTable.tsx";
import { useEnglishNames } from "../frame/useEnglishNames.ts";
import {
  CHANGE_CHARTS,
  changeChartOf,
  splitShown,
  type Breakdowns,
  type ChangeChart,
} from "./changeCharts.ts";
import styles from "./Change.module.css";
import { ChangeFoot } from "./ChangeFoot.tsx";
import { ChangeNotes } from "./ChangeNotes.tsx";
import { ChangeSentence } from "./ChangeSentence.tsx";
import { LineSection } from "./LineSection.tsx";
import { Unexplained } from "./Unexplained.tsx";
import { useChangeNotes } from "./useChangeNotes.tsx";
import { WaySection } from "./WaySection.tsx";
import { YearsSection } from "./YearsSection.tsx";

interface Props {
  readonly entry: CatalogEntry;
  readonly checked: CheckedDisclosure;
  readonly changes: readonly CodeChange[] | null;
}

/** One body's change: the finding, its picture, every line, and what the text leaves without a reason. */
export function ChangePage({ entry, checked, changes }: Props) {
  const { nothingHere } = useMessages(commonMessages);
  const asked = useApp((state) => state.address.by);
  const chart = useApp((state) => changeChartOf(state.address.chart));
  const { embedded } = useReader();
  const picture = useRef<SVGSVGElement>(null);
  useEnglishNames();
  const breakdowns = useMemo((): Breakdowns => {
    const { disclosure, related } = checked;
    const { prior } = relatedDisclosures(disclosure, related);
    const of = (by: keyof Breakdowns) => changeBreakdownOf(disclosure, prior, by, changes);
    return {
      function: of("function"),
      kind: of("kind"),
      economic: of("economic"),
      "three-public": of("three-public"),
    };
  }, [checked, changes]);
  const split = splitShown(asked, breakdowns);
  const breakdown = split === null ? null : breakdowns[split];
  const notes = useChangeNotes(entry, breakdowns.kind ?? breakdown);
  if (split === null || breakdown === null) return <EmptyState title={nothingHere} />;
  return (
    <>
      <Sentence notes={notes}>
        <ChangeSentence entry={entry} total={(breakdowns.kind ?? breakdown).whole} breakdown={breakdown} />
      </Sentence>
      <ChangeNotes entry={entry} breakdown={breakdown} />
      <AppOnly>
        <Controls breakdowns={breakdowns} split={split} chart={chart} />
      </AppOnly>
      <div className={styles["parts"]} data-pair={!embedded && chart === "waterfall" && isShort(breakdown)}>
        {chart === "waterfall" ? (
          <WaySection breakdown={breakdown} kinds={breakdowns.kind} picture={picture} />
        ) : (
          <YearsSection entry={entry} split={split} changes={changes} picture={picture} />
        )}
        {embedded && chart === "slope" ? null : (
          <TwinTable>
            <LineSection breakdown={breakdown} checks={checked.checks} />
          </TwinTable>
        )}
      </div>
      <AppOnly>
        <Unexplained breakdown={breakdown} />
      </AppOnly>
      <ChangeFoot entry={entry} checked={checked} breakdowns={breakdowns} picture={picture} split={split} />
    </>
  );
}

interface ControlsProps {
  readonly breakdowns: Breakdowns;
  readonly split: ChangeSplit;
  readonly chart: ChangeChart;
}

/** What the change is broken down by, and how it is drawn. */
function Controls({ breakdowns, split, chart }: ControlsProps) {
  const words = useMessages(changeViewMessages);
  const adjusted = useApp((state) => state.adjusted);
  return (
    <div className={styles["controls"]}>
      <Segmented
        label={words.by}
        options={(["function", "kind", "economic", "three-public"] as const).map((value) => ({
          value,
          label: words.splits[value],
          disabled: breakdowns[value] === null,
        }))}
        value={split}
        onChange={(by) => {
          adjusted({ by, sort: null });
        }}
      />
      <Segmented
        label={words.chart}
        options={CHANGE_CHARTS.map((value) => ({ value, label: words.charts[value] }))}
        value={chart}
        onChange={(value) => {
          adjusted({ chart: value });
        }}
      />
    </div>
  );
}

/** Few steps and few lines: the picture and its table stand side by side where there is room. */
function isShort({ steps, lines }: ChangeBreakdown): boolean {
  return steps.filter(({ delta }) => delta.amount !== 0).length < 4 && lines.length <= 8;
}
