import { useMemo } from "react";
import type { YearSeries } from "../../core/analysis/yearSeries.ts";
import type { SlopeWords } from "../../charts/slopeLayout.ts";
import { formatAmount, formatTick } from "../../core/money/formatAmount.ts";
import { changeViewMessages } from "../../i18n/changeViewMessages.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { useLineName } from "./useLineName.ts";

/** The words of the slope chart: names and amounts at the line ends, years under it. */
export function useSlopeWords({ wholeIs }: YearSeries): SlopeWords {
  const words = useMessages(changeViewMessages);
  const common = useMessages(commonMessages);
  const name = useLineName();
  const { unit } = useReader();
  return useMemo(
    () => ({
      name: (series) => (series.key === "" ? words.wholes[wholeIs] : name(series)),
      amount: (amount) => formatAmount(amount, unit),
      tick: (amount, step) => formatTick(amount, step, unit),
      year: common.year,
      derived: common.states.derived,
      gap: words.gap,
    }),
    [words, common, name, unit, wholeIs],
  );
}
