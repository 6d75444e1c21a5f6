import { useMemo } from "react";
import type { ChangeBreakdown, ChangeLine } from "../../core/analysis/changeBreakdown.ts";
import type { WaterfallWords } from "../../charts/waterfallLayout.ts";
import { formatAmount, formatSigned, formatTick } from "../../core/money/formatAmount.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { changeViewMessages } from "../../i18n/changeViewMessages.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { useLineName } from "./useLineName.ts";

/** Characters of a reason's own words that stand under a bar; a longer one stands in the table. */
const SHORT_REASON = 36;

/** The words of the waterfall: years, amounts, names of the steps and the reasons pinned to them. */
export function useWayWords(breakdown: ChangeBreakdown): WaterfallWords {
  const words = useMessages(changeViewMessages);
  const common = useMessages(commonMessages);
  const terms = useMessages(budgetTerms);
  const name = useLineName();
  const { unit } = useReader();
  return useMemo(() => {
    const { baseYear, year, phase, whole, lines } = breakdown;
    const prior = common.yearPhase(baseYear, phase);
    const now = common.yearPhase(year, phase);
    const lineOf = (row: unknown): ChangeLine | undefined =>
      row === whole ? whole : lines.find((line) => line === row);
    const moved = lines.flatMap(({ level, note, code }) =>
      level === 1 && note?.how === "moved" && code !== null ? [code] : [],
    );
    return {
      chart: words.picture(prior, now),
      amount: (amount) => formatAmount(amount, unit),
      signed: (delta) => formatSigned(delta, unit),
      tick: (amount, step) => formatTick(amount, step, unit),
      prior: [prior, words.bases[whole.base]],
      now: [now, common.states[whole.now.state]],
      part: (measure) => terms.measures[measure],
      step: (row) => {
        const line = lineOf(row);
        if (line === undefined) return [moved.length > 0 ? words.restMoved(moved) : words.rest, null];
        const kinds = line.reasonKinds.map((kind) => terms.reasons[kind]);
        const { reason } = line;
        if (reason !== null && reason.length <= SHORT_REASON) return [name(line), words.pinned([reason])];
        return [name(line), kinds.length === 0 ? null : words.pinned(kinds)];
      },
    };
  }, [breakdown, words, common, terms, name, unit]);
}
