import { useMemo } from "react";
import type { ChangeRow } from "../../core/analysis/change.ts";
import { formatAmount, formatSigned, formatTick } from "../../core/money/formatAmount.ts";
import type { WaterfallWords } from "../../charts/waterfallLayout.ts";
import { waterfallSteps } from "../../charts/waterfallSteps.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { departmentMessages } from "../../i18n/departmentMessages.ts";
import { Waterfall } from "../../ui/chart/Waterfall.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import styles from "./Department.module.css";
import type { DepartmentAnalysis } from "./departmentAnalysis.ts";

interface Props {
  readonly analysis: DepartmentAnalysis;
  readonly total: ChangeRow;
}

/** The waterfall from last year's total to this year's, with the reason kinds under the steps they explain. */
export function ChangeChart({ analysis: { change, disclosure }, total }: Props) {
  const words = useMessages(departmentMessages);
  const common = useMessages(commonMessages);
  const terms = useMessages(budgetTerms).measures;
  const { unit } = useReader();
  const { year, phase } = disclosure;
  const said = useMemo<WaterfallWords>(() => {
    const name = (of: number): string => words.change.yearBudget(of, common.phases[phase]);
    const prior = name(change.baseYear);
    const now = name(year);
    return {
      chart: words.change.chart(prior, now),
      amount: (amount) => formatAmount(amount, unit),
      signed: (delta) => formatSigned(delta, unit),
      tick: (amount, step) => formatTick(amount, step, unit),
      prior: [prior, common.states[total.prior.state]],
      now: [now, common.states[total.now.state]],
      part: (measure) => terms[measure],
      step: (row) => {
        const kinds = row?.reasonKinds ?? [];
        const item = row === null ? words.change.rest : terms[row.measure];
        return [item, kinds.length === 0 ? null : words.reasonUnder(kinds)];
      },
    };
  }, [words, common, terms, unit, change.baseYear, year, phase, total]);
  const way = useMemo(() => waterfallSteps(change), [change]);
  return (
    <figure className={styles["chart"]}>
      <Waterfall way={way} words={said} height={280} initialWidth={564} />
    </figure>
  );
}
