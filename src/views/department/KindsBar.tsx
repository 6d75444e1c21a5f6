import { useMemo } from "react";
import type { Figure } from "../../core/budget/figure.ts";
import type { SpendingMeasure } from "../../core/budget/vocabulary.ts";
import type { ColourToken } from "../../charts/palette.ts";
import { shareText } from "../../i18n/amountText.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { SplitBar } from "../../ui/chart/SplitBar.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import styles from "./Department.module.css";

interface KindPart {
  readonly measure: SpendingMeasure;
  readonly figure: Figure;
}

interface Props {
  readonly total: Figure;
  /** Keep the list between renders. */
  readonly parts: readonly KindPart[];
}

const COLOURS: Readonly<Partial<Record<SpendingMeasure, ColourToken>>> = {
  basic: "basic",
  project: "project",
};

/** The year's spending as one bar: basic, project and whatever else the file states. */
export function KindsBar({ total, parts }: Props) {
  const terms = useMessages(budgetTerms).measures;
  const { language } = useReader();
  const { listSeparator } = useMessages(commonMessages);
  const pieces = useMemo(
    () =>
      parts
        .filter(({ figure }) => figure.amount !== null && figure.amount > 0)
        .map(({ measure, figure }) => ({
          key: measure,
          amount: figure.amount,
          colour: COLOURS[measure] ?? "hatch",
          label: `${terms[measure]} ${shareText(figure.amount, total.amount, language) ?? ""}`,
        })),
    [parts, total, terms, language],
  );
  if (pieces.length === 0) return null;
  return (
    <div className={styles["kinds"]}>
      <SplitBar parts={pieces} label={pieces.map(({ label }) => label).join(listSeparator)} />
    </div>
  );
}
