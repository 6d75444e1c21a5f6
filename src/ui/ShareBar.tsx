import styles from "./ShareBar.module.css";

export interface ShareBarProps {
  /** Percent with two places, "36.74", as `percentOf` writes it; null where there is no share. */
  readonly percent: string | null;
  /** The share in words: "36.74%", 不足0.01%. */
  readonly words: string;
  /** A colour of tokens.css: `--s1-edge`, `--basic`. */
  readonly colour?: `--${string}`;
}

/** A bar from a common zero and its percentage at a fixed width, so that bars do not slip. */
export function ShareBar({ percent, words, colour = "--project" }: ShareBarProps) {
  return (
    <span className={styles["share"]}>
      <svg className={styles["bar"]} aria-hidden="true" preserveAspectRatio="none">
        {percent === null ? null : (
          <g className={styles["mark"]} fill={`var(${colour})`}>
            {/* The smallest share is still to be seen. */}
            <rect width="1" height="100%" />
            <rect width={`${percent}%`} height="100%" />
          </g>
        )}
      </svg>
      <span className={styles["words"]}>{words}</span>
    </span>
  );
}
