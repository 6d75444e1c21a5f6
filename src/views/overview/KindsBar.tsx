import type { Figure } from "../../core/budget/figure.ts";
import { amountInSentence } from "../../i18n/amountText.ts";
import { overviewTableMessages } from "../../i18n/overviewTableMessages.ts";
import { SplitMark } from "../../ui/chart/SplitMark.tsx";
import { usePaint } from "../../ui/chart/Patterns.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import styles from "./KindsBar.module.css";

interface Props {
  readonly total: Figure;
  readonly basic: Figure;
  readonly project: Figure;
}

/** Basic and project spending as parts of a bar that is full at 100 %; nothing where a part is not known. */
export function KindsBar({ total, basic, project }: Props) {
  const words = useMessages(overviewTableMessages);
  const reader = useReader();
  if (total.amount === null || basic.amount === null || project.amount === null) return null;
  const label = words.bar(amountInSentence(basic.amount, reader), amountInSentence(project.amount, reader));
  return (
    <span className={styles["bar"]}>
      <SplitMark basic={basic} project={project} whole={total} label={label} height={12} framed />
    </span>
  );
}

/** What the parts of the bars are. */
export function KindsLegend() {
  const { kinds } = useMessages(overviewTableMessages);
  const paint = usePaint();
  return (
    <span className={styles["legend"]}>
      {(["basic", "project", "rest"] as const).map((kind) => (
        <span key={kind} className={styles["item"]}>
          <svg width="14" height="10" aria-hidden="true">
            <rect
              className={styles[kind]}
              fill={kind === "rest" ? "none" : paint(kind)}
              x="0.5"
              y="0.5"
              width="13"
              height="9"
            />
          </svg>
          {kinds[kind]}
        </span>
      ))}
    </span>
  );
}
