import type { ReactNode } from "react";
import styles from "./Room.module.css";

/** Unseen words about as long as those that will come, so that nothing moves when they do. */
export function Room({ children }: { readonly children: ReactNode }) {
  return (
    <span className={styles["room"]} aria-hidden="true">
      {children}
    </span>
  );
}
