import { useState, type ReactNode } from "react";
import styles from "./Fold.module.css";
import { usePrinting } from "./useMedia.ts";

export interface FoldProps {
  /** What is folded, in a line: 57处上下级相加. */
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** A part that opens in place. Its content is drawn once it is open; on paper it always is. */
export function Fold({ summary, children }: FoldProps) {
  const [opened, setOpened] = useState(false);
  const printing = usePrinting();
  const open = opened || printing;
  return (
    <details
      className={styles["fold"]}
      open={open}
      onToggle={({ currentTarget }) => {
        if (!printing) setOpened(currentTarget.open);
      }}
    >
      <summary className={styles["summary"]}>{summary}</summary>
      {open ? <div className={styles["content"]}>{children}</div> : null}
    </details>
  );
}
