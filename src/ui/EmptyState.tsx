import type { ReactNode } from "react";
import styles from "./EmptyState.module.css";

export interface EmptyStateProps {
  /** What is missing: 本文件没有功能分类的支出表. */
  readonly title: string;
  /** Why, and what can be seen instead. */
  readonly children?: ReactNode;
  /** What can be done: LinkButtons or links. */
  readonly actions?: ReactNode;
}

/** Where nothing can be shown: what is missing, why, what can be done. Never a blank page. */
export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div className={styles["empty"]} role="status">
      <p className={styles["title"]}>{title}</p>
      {children === undefined ? null : <div className={styles["why"]}>{children}</div>}
      {actions === undefined ? null : <div className={styles["actions"]}>{actions}</div>}
    </div>
  );
}
