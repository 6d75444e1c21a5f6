import type { Figure } from "../../core/budget/figure.ts";
import { shareOf } from "../../core/analysis/shareOf.ts";
import { amountInSentence } from "../../i18n/amountText.ts";
import { overviewMessages } from "../../i18n/overviewMessages.ts";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import styles from "./Overview.module.css";

interface Props {
  readonly total: Figure;
  readonly basic: Figure;
  readonly project: Figure;
}

/** Basic and project spending as parts of a bar that is full at 100 %; nothing where a part is not known. */
export function SplitBar({ total, basic, project }: Props) {
  const words = useMessages(overviewMessages).table;
  const reader = useReader();
  const basicShare = shareOf(basic, total);
  const projectShare = shareOf(project, total);
  if (basicShare === null || projectShare === null || basic.amount === null || project.amount === null)
    return null;
  const label = words.bar(amountInSentence(basic.amount, reader), amountInSentence(project.amount, reader));
  return (
    <svg className={styles["split"]} role="img" aria-label={label}>
      <rect className={styles["basic"]} width={`${basicShare}%`} height="100%" />
      <rect className={styles["project"]} x={`${basicShare}%`} width={`${projectShare}%`} height="100%" />
    </svg>
  );
}
