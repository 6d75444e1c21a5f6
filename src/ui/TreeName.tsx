import type { ReactNode } from "react";
import styles from "./TreeName.module.css";
import type { TreeEntry } from "./useTreeModel.ts";

interface Props<Row> {
  readonly entry: TreeEntry<Row>;
  readonly children: ReactNode;
}

/** A name in a tree: a guide for each level above it, and a triangle where it opens. */
export function TreeName<Row>({ entry, children }: Props<Row>) {
  return (
    <span className={styles["tree"]}>
      {Array.from({ length: entry.level - 1 }, (_, level) => (
        <span key={level} className={styles["guide"]} />
      ))}
      {entry.expandable ? (
        <span className={styles["triangle"]} data-triangle data-open={entry.expanded}>
          <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
            <path d="M2.5 1 8 5 2.5 9z" />
          </svg>
        </span>
      ) : (
        <span className={styles["leaf"]} />
      )}
      <span className={styles["name"]}>{children}</span>
    </span>
  );
}
