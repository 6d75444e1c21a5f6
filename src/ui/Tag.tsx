import type { ReactNode } from "react";
import styles from "./Tag.module.css";

/** A word that marks a state or a kind, in a thin frame: 空表列示, 单位, 决算. */
export function Tag({ children }: { readonly children: ReactNode }) {
  return <span className={styles["tag"]}>{children}</span>;
}
