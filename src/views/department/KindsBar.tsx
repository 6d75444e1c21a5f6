import type { Figure } from "../../core/budget/figure.ts";
import type { SpendingMeasure } from "../../core/budget/vocabulary.ts";
import { fraction } from "../../charts/number.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { useMessages } from "../../ui/ReaderContext.tsx";
import styles from "./Department.module.css";
import { usePercent } from "./ShareBar.tsx";

export interface KindPart {
  readonly measure: SpendingMeasure;
  readonly figure: Figure;
}

interface Props {
  readonly total: Figure;
  readonly parts: readonly KindPart[];
}

const HEIGHT = 18;

/** The year's spending as one bar: basic, project and whatever else the file states, labelled where they end. */
export function KindsBar({ total, parts }: Props) {
  const drawn = parts.filter(({ figure }) => fraction(figure.amount, total.amount) > 0);
  const starts = drawn.map((_, index) =>
    drawn
      .slice(0, index)
      .reduce((before, { figure }) => before + fraction(figure.amount, total.amount) * 100, 0),
  );
  if (drawn.length === 0) return null;
  return (
    <div className={styles["kinds"]}>
      <svg width="100%" height={HEIGHT} aria-hidden="true">
        {drawn.map(({ measure, figure }, index) => (
          <rect
            key={measure}
            className={styles[KIND_LOOK[measure] ?? "otherKind"]}
            x={`${String(starts[index] ?? 0)}%`}
            width={`${String(fraction(figure.amount, total.amount) * 100)}%`}
            height={HEIGHT}
          />
        ))}
      </svg>
      <ul className={styles["kindLabels"]}>
        {drawn.map((part) => (
          <KindLabel key={part.measure} part={part} total={total} />
        ))}
      </ul>
    </div>
  );
}

const KIND_LOOK: Readonly<Partial<Record<SpendingMeasure, string>>> = {
  basic: "basicKind",
  project: "projectKind",
};

function KindLabel({ part, total }: { readonly part: KindPart; readonly total: Figure }) {
  const terms = useMessages(budgetTerms).measures;
  const percent = usePercent(part.figure, total);
  return (
    <li>
      {terms[part.measure]} {percent}
    </li>
  );
}
