import { useMemo } from "react";
import { comparisonDumbbell, dumbbellMeasures, type DumbbellWords } from "../../charts/comparisonDumbbell.ts";
import type { ComparedCell } from "../../core/analysis/comparison.ts";
import { MINUS } from "../../core/money/formatAmount.ts";
import { amountInColumn, shareText, signedRate } from "../../i18n/amountText.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { compareMessages } from "../../i18n/compareMessages.ts";
import { measureName } from "../../i18n/measureName.ts";
import { AddressLink } from "../../state/AddressLink.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { Plot } from "../../ui/chart/Plot.tsx";
import { useWidth } from "../../ui/chart/useSize.ts";
import { TwinTable } from "../frame/TwinTable.tsx";
import styles from "./Compare.module.css";
import { PeriodTable } from "./PeriodTable.tsx";
import type { Reading } from "./useReading.ts";
import { useSaying } from "./useSaying.ts";

/** Two years of each department as two points of one line, and the same figures as a table. */
export function DumbbellChart({ reading }: { readonly reading: Reading }) {
  const words = useMessages(compareMessages);
  const { periods } = reading.comparison;
  if (periods.length === 0)
    return (
      <EmptyState
        title={words.noPeriods.title}
        actions={
          <AddressLink change={{ dept: [], year: [], region: [] }}>{words.noPeriods.action}</AddressLink>
        }
      >
        {words.noPeriods.text}
      </EmptyState>
    );
  return (
    <>
      <Picture reading={reading} />
      <TwinTable>
        <PeriodTable reading={reading} />
      </TwinTable>
    </>
  );
}

function Picture({ reading: { comparison, names, scale } }: { readonly reading: Reading }) {
  const words = useMessages(compareMessages);
  const [frame, width] = useWidth<HTMLDivElement>(1200);
  const dumbbellWords = useDumbbellWords(names, scale);
  const { periods } = comparison;
  const [first] = periods;
  const plot = useMemo(() => {
    const rows = periods.map(({ before, after }) => ({
      name: names.of(after.disclosure),
      note: `${String(before.year)} → ${String(after.year)}`,
    }));
    return comparisonDumbbell(periods, rows, scale, width, dumbbellWords);
  }, [periods, names, scale, width, dumbbellWords]);
  const drawn = dumbbellMeasures(periods, scale).length;
  return (
    <>
      <div ref={frame}>
        {drawn === 0 ? (
          <EmptyState title={words.wholeLeftOut} />
        ) : (
          <Plot
            plot={plot}
            label={`${words.titles.dumbbell}: ${periods.map(({ after }) => names.of(after.disclosure)).join()}`}
          />
        )}
      </div>
      <p className={styles["notes"]}>
        {first === undefined ? null : <span>{words.hollowFull(first.before.year, first.after.year)}</span>}
        {scale === "log" ? <span>{words.logNote}</span> : null}
        {scale === "share" && drawn < (first?.measures.length ?? 0) ? (
          <span>{words.wholeLeftOut}</span>
        ) : null}
      </p>
    </>
  );
}

function useDumbbellWords(names: Reading["names"], scale: Reading["scale"]): DumbbellWords {
  const words = useMessages(compareMessages);
  const terms = useMessages(budgetTerms);
  const common = useMessages(commonMessages);
  const { language, unit } = useReader();
  const { conditions } = useSaying(names);
  return useMemo(() => {
    const value = ({ figure, whole }: ComparedCell): string => {
      const share = scale === "share" ? shareText(figure.amount, whole?.amount ?? null, language) : null;
      if (share !== null) return share;
      return figure.amount === null ? common.states[figure.state] : amountInColumn(figure.amount, unit);
    };
    return {
      head: (measure, full) => [
        measureName(measure, terms),
        full === null ? words.scales[scale] : words.full(amountInColumn(full, unit)),
      ],
      cell: ({ barriers }, { before, after, delta, points, percent }) => {
        const values = `${value(before)} → ${value(after)}`;
        if (barriers.length > 0) return [values, words.barredChange(conditions(barriers))];
        if (scale === "share") return [values, points === null ? "" : signed(points)];
        if (delta?.amount == null) return [values, ""];
        const rate = signedRate(delta.amount, percent?.replace(/^-/u, "") ?? null);
        const change = amountInColumn(delta.amount, unit, "change");
        return [
          values,
          rate === null ? change : `${change}${language === "zh" ? `（${rate}）` : ` (${rate})`}`,
        ];
      },
    };
  }, [words, terms, common, language, unit, scale, conditions]);
}

/** A difference of shares with its sign. */
function signed(points: string): string {
  return points.startsWith("-") ? `${MINUS}${points.slice(1)}` : `+${points}`;
}
