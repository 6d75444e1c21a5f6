import type { ReactNode } from "react";
import styles from "./Compare.module.css";

const SHAPES = {
  yes: "M4.6 8.2 7 10.6 11.5 5.6",
  partly: "M4.4 6.9c1.2-1.3 2.4-1.3 3.6-.2s2.4 1.1 3.6-.2M4.4 9.9c1.2-1.3 2.4-1.3 3.6-.2s2.4 1.1 3.6-.2",
  no: "M11.9 4.1 4.1 11.9",
  unknown: "M8 5.2a1.7 1.7 0 1 1 .9 3.1c-.6.3-.9.6-.9 1.2M8 11.3v.4",
} as const;

interface Props {
  readonly sign: keyof typeof SHAPES;
  readonly children: ReactNode;
}

/** A sign with its word: ✓ alike, ⊘ different, ? not said. Never a colour alone. */
export function Verdict({ sign, children }: Props) {
  return (
    <span className={styles["verdict"]} data-sign={sign}>
      <svg viewBox="0 0 16 16" width="16" height="16" className={styles["sign"]} aria-hidden="true">
        <circle cx="8" cy="8" r="6.75" />
        <path d={SHAPES[sign]} />
      </svg>
      {children}
    </span>
  );
}
