import { useMemo } from "react";
import { comparisonBars, type BarsWords } from "../../charts/comparisonBars.ts";
import { plottedMeasures, smallestBar, type PlottedMeasure } from "../../charts/comparisonMarks.ts";
import { fen } from "../../core/money/fen.ts";
import { amountInColumn, shareText } from "../../i18n/amountText.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { compareMessages } from "../../i18n/compareMessages.ts";
import { measureName } from "../../i18n/measureName.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { Plot } from "../../ui/chart/Plot.tsx";
import { useWidth } from "../../ui/chart/useSize.ts";
import { TwinTable } from "../frame/TwinTable.tsx";
import styles from "./Compare.module.css";
import { MeasureTable } from "./MeasureTable.tsx";
import type { Reading } from "./useReading.ts";

/** Bars of every measure, and the same figures as a table. */
export function BarsChart({ reading }: { readonly reading: Reading }) {
  const { comparison, names, scale } = reading;
  const words = useMessages(compareMessages);
  const [frame, width] = useWidth<HTMLDivElement>(1200);
  const barsWords = useBarsWords(reading);
  const { measures, members } = comparison;
  const plotted = useMemo(() => plottedMeasures(measures, scale), [measures, scale]);
  const plot = useMemo(() => {
    const rows = members.map(({ disclosure }) => ({
      name: names.of(disclosure),
      note: names.isOnePeriod ? null : names.period(disclosure),
    }));
    return comparisonBars(measures, plotted, rows, width, barsWords);
  }, [members, measures, names, plotted, width, barsWords]);
  const small = scale === "amount" ? smallestBar(plotted) : null;
  return (
    <>
      <div ref={frame}>
        {plotted.length === 0 ? (
          <EmptyState title={words.wholeLeftOut} />
        ) : (
          <Plot
            plot={plot}
            label={`${words.titles.bars}: ${members.map((each) => names.said(each.disclosure)).join()}`}
          />
        )}
      </div>
      <p className={styles["notes"]}>
        {small === null ? null : <span>{words.tooSmall[small]}</span>}
        {scale === "amount" ? <span>{words.ownScale}</span> : null}
        {scale === "log" ? <span>{words.logNote}</span> : null}
        {scale === "share" && plotted.length < measures.length ? (
          <span>
            <Printed>{words.wholeLeftOut}</Printed>
          </span>
        ) : null}
      </p>
      <TwinTable>
        <MeasureTable reading={reading} />
      </TwinTable>
    </>
  );
}

function useBarsWords({ scale, comparison: { measures } }: Reading): BarsWords {
  const words = useMessages(compareMessages);
  const terms = useMessages(budgetTerms);
  const common = useMessages(commonMessages);
  const { language, unit } = useReader();
  return useMemo(() => {
    const note = ({ measure, full, decades }: PlottedMeasure): string => {
      const whole = measures.find((each) => each.measure === measure)?.whole ?? null;
      if (scale === "share") return whole === null ? "" : words.shareOf(words.wholes[whole]);
      const amount = (power: number): string => amountInColumn(fen(10 ** power), unit);
      if (decades !== null) return words.decades(amount(decades.from), amount(decades.to));
      return full === null ? "" : words.full(amountInColumn(full, unit));
    };
    return {
      head: (plotted) => [measureName(plotted.measure, terms), note(plotted)],
      cell: ({ cells }, at) => {
        const cell = cells[at];
        if (cell === undefined) return ["", ""];
        const { figure, whole } = cell;
        if (figure.amount === null || figure.state === "declared-none")
          return ["", common.states[figure.state]];
        const share = whole === null ? null : shareText(figure.amount, whole.amount, language);
        const amount = amountInColumn(figure.amount, unit);
        const state = figure.state === "stated" ? null : common.states[figure.state];
        const beside = [scale === "share" ? amount : share, state].filter((each) => each !== null);
        return [scale === "share" ? (share ?? "") : amount, beside.join(" · ")];
      },
    };
  }, [words, terms, common, language, unit, scale, measures]);
}
