import { useCallback, useEffect, useRef, type ComponentType, type ReactNode } from "react";
import type { FunctionNode } from "../../core/analysis/spendingTree.ts";
import { amountInSentence } from "../../i18n/amountText.ts";
import type { SpendingMeasure } from "../../core/budget/vocabulary.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { treeMessages } from "../../i18n/treeMessages.ts";
import { useApp } from "../../state/useApp.ts";
import { AppOnly } from "../../ui/AppOnly.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { useMedia } from "../../ui/useMedia.ts";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import { TwinTable } from "../frame/TwinTable.tsx";
import { Selection } from "./Selection.tsx";
import styles from "./Tree.module.css";
import { TreeChart } from "./TreeChart.tsx";
import { TreeControls } from "./TreeControls.tsx";
import type { TreeNames } from "./treeNames.ts";
import { treeChartOf } from "./treeCharts.ts";
import type { TreeParts } from "./treeParts.ts";
import type { TreeReading } from "./treeReading.ts";
import { TreePath } from "./TreePath.tsx";
import { showRow } from "./treeRows.ts";
import { TreeTable } from "./TreeTable.tsx";
import { useTreeState } from "./useTreeState.ts";

export interface BelowProps extends TreeParts {
  /** The chart's picture; null where there is none to take. */
  readonly picture: (() => SVGSVGElement | null) | null;
}

interface Props {
  readonly reading: TreeReading;
  readonly root: FunctionNode;
  readonly names: TreeNames;
  readonly sentence: ReactNode;
  /** What stands under the selection, or over `Below` on a phone: who spends it. */
  readonly Beside?: ComponentType<TreeParts>;
  /** What stands under chart and table: who spends the selection, where it is printed. */
  readonly Below: ComponentType<BelowProps>;
}

/** A tree: sentence, chart and table with one selection, and what stands under them. */
export function TreePage({ reading, root: whole, names, sentence, Beside, Below }: Props) {
  const words = useMessages(treeMessages);
  const { language, unit, embedded } = useReader();
  const chart = useApp((state) => treeChartOf(state.address.chart));
  const phone = useMedia("(max-width: 600px)");
  const state = useTreeState(reading, whole, (node) => {
    const amount = node.figures[state.measure]?.amount ?? null;
    const shown = amount === null ? "" : amountInSentence(amount, { language, unit });
    return words.announce.entered(names.of(node), node.children.length, shown);
  });
  const parts: TreeParts = { reading, whole, names, state };
  const shown = phone ? "bars" : chart;
  const chartFrame = useRef<HTMLDivElement>(null);
  const picture = useCallback(
    () => chartFrame.current?.querySelector<SVGSVGElement>("svg:not([aria-hidden])") ?? null,
    [],
  );
  useSelectedInSight(state.node?.code ?? null);
  return (
    <>
      {sentence}
      <AddressNotices {...parts} />
      <div className={styles["bar"]}>
        <TreePath {...parts} />
        <AppOnly>
          <TreeControls {...parts} phone={phone} />
        </AppOnly>
      </div>
      <div className={styles["columns"]} data-chart={shown} data-embedded={embedded}>
        <div className={styles["chartColumn"]}>
          {shown === "table" || shown === "bars" ? null : (
            <div ref={chartFrame}>
              <TreeChart {...parts} chart={shown} />
            </div>
          )}
          {phone ? <PhoneLegend measure={state.measure} /> : null}
          {phone || (embedded && state.node === null) ? null : <Selection {...parts} />}
          {phone || Beside === undefined ? null : (
            <AppOnly>
              <Beside {...parts} />
            </AppOnly>
          )}
        </div>
        {shown === "table" || shown === "bars" ? (
          <TreeTable {...parts} phone={phone} />
        ) : (
          <TwinTable>
            <TreeTable {...parts} phone={phone} />
          </TwinTable>
        )}
      </div>
      {phone && Beside !== undefined ? (
        <AppOnly>
          <Beside {...parts} />
        </AppOnly>
      ) : null}
      <Below {...parts} picture={shown === "table" || shown === "bars" ? null : picture} />
      <div role="status">
        <VisuallyHidden>{state.said}</VisuallyHidden>
      </div>
    </>
  );
}

/** What the address asks for that this table does not hold. */
function AddressNotices({ reading, state }: TreeParts) {
  const words = useMessages(treeMessages);
  const { node, measure } = useApp((app) => app.address);
  return (
    <>
      {node !== null && state.node === null ? <Notice>{words.unknownNode(node)}</Notice> : null}
      {reading.measures.some((each) => each === measure) || measure === "total" ? null : (
        <Notice>
          {words.unknownMeasure(measureWord(words.measures, measure), words.measures[state.measure])}
        </Notice>
      )}
    </>
  );
}

/** Over the rows that are the chart on a phone: the unit of their amounts and what their bars mean. */
function PhoneLegend({ measure }: { readonly measure: SpendingMeasure }) {
  const words = useMessages(treeMessages);
  const { unitHead } = useMessages(commonMessages);
  const { unit } = useReader();
  return (
    <p className={styles["legend"]}>
      <span>{unitHead(unit)}</span>
      <span>{words.bars(measure)}</span>
    </p>
  );
}

function measureWord(words: Readonly<Record<string, string>>, measure: string): string {
  return words[measure] ?? measure;
}

/** Brings the row that a link selects into view, once: after that the reader moves the page. */
function useSelectedInSight(code: string | null): void {
  const first = useRef(code);
  useEffect(() => {
    if (first.current !== null) showRow(first.current);
  }, []);
}
