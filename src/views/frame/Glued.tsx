import type { ReactNode } from "react";
import styles from "./Glued.module.css";

interface Props {
  readonly children: ReactNode;
  /** The mark that follows, which must not begin a line. */
  readonly mark: string;
}

/** A figure and the mark after it on one line: browsers break between a button and a comma, also in Chinese. */
export function Glued({ children, mark }: Props) {
  return (
    <span className={styles["glued"]}>
      {children}
      {mark.trimEnd()}
    </span>
  );
}
