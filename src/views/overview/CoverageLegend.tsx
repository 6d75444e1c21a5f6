import { STATUTORY_TABLES } from "../../core/budget/vocabulary.ts";
import type { CoverageStatus } from "../../core/budget/vocabulary.ts";
import { overviewMessages } from "../../i18n/overviewMessages.ts";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { CoverageTicks } from "./CoverageTicks.tsx";
import styles from "./CoverageLegend.module.css";

interface Props {
  readonly statuses: readonly CoverageStatus[];
  readonly gaps: boolean;
  readonly finals: boolean;
}

/** Explains only the signs that occur above it. */
export function CoverageLegend({ statuses, gaps, finals }: Props) {
  const words = useMessages(overviewMessages).coverage;
  const order: readonly CoverageStatus[] = ["stated", "declared-none", "empty", "withheld", "not-in-file"];
  return (
    <div className={styles["legend"]}>
      <ul className={styles["signs"]}>
        {order
          .filter((status) => statuses.includes(status))
          .map((status) => (
            <li key={status}>
              <CoverageTicks statuses={[status]} label={null} /> {words.statuses[status]}
            </li>
          ))}
        {gaps && (
          <li>
            <span className={styles["mark"]}>·</span> {words.gap}
          </li>
        )}
        {finals && (
          <li>
            <span className={styles["mark"]}>{words.finalMark}</span> {words.finalNote}
          </li>
        )}
      </ul>
      <p className={styles["orderTitle"]}>{words.order}</p>
      <ol className={styles["order"]}>
        {STATUTORY_TABLES.map((table) => (
          <li key={table}>{words.tables[table]}</li>
        ))}
      </ol>
    </div>
  );
}
