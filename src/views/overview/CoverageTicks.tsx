import type { CoverageStatus } from "../../core/budget/vocabulary.ts";
import styles from "./CoverageTicks.module.css";

const WIDTH = 9;
const HEIGHT = 14;
const STEP = 11;
/** The three tables that are often empty stand apart, so that nine ticks are counted at a glance. */
const GAP_AFTER = 6;
const GAP = 4;

interface Props {
  readonly statuses: readonly CoverageStatus[];
  /** Null where the words beside it say the same. */
  readonly label: string | null;
}

/** One tick a statutory table, in printed order. */
export function CoverageTicks({ statuses, label }: Props) {
  const width = statuses.length * STEP + GAP;
  return (
    <svg
      className={styles["ticks"]}
      {...(label === null ? { "aria-hidden": true } : { role: "img", "aria-label": label })}
      width={width}
      height={HEIGHT + 2}
      viewBox={`0 0 ${String(width)} ${String(HEIGHT + 2)}`}
    >
      {statuses.map((status, index) => (
        <Tick key={index} status={status} x={index * STEP + (index >= GAP_AFTER ? GAP : 0) + 1} />
      ))}
    </svg>
  );
}

function Tick({ status, x }: { readonly status: CoverageStatus; readonly x: number }) {
  const box = { x: x + 0.5, y: 1.5, width: WIDTH - 1, height: HEIGHT - 1 };
  switch (status) {
    case "stated":
      return <rect {...box} className={styles["tickStated"]} />;
    case "declared-none":
      return <rect {...box} className={styles["tickOpen"]} />;
    case "empty":
      return (
        <g className={styles["tickOpen"]}>
          <rect {...box} />
          <path d={`M${String(x + 2.5)} 8h4`} />
        </g>
      );
    case "withheld":
      return (
        <g className={styles["tickOpen"]}>
          <rect {...box} />
          <path d={`M${String(x + 2)} 4.5l5 7m0-7l-5 7`} />
        </g>
      );
    case "not-in-file":
      return (
        <g className={styles["tickAbsent"]}>
          <rect {...box} />
          <path d={`M${String(x + 1)} 9.5l5-8m-4 13l6-10.5m-3 10.5l3-5`} />
        </g>
      );
  }
}
