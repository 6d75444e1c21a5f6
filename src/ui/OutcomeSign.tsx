import type { Outcome } from "../core/budget/vocabulary.ts";
import { checkMessages } from "../i18n/checkMessages.ts";
import styles from "./OutcomeSign.module.css";
import { useMessages } from "./ReaderContext.tsx";

const SHAPES: Readonly<Record<Outcome, string>> = {
  agrees: "M4.6 8.2 7 10.6 11.5 5.6",
  "within-rounding":
    "M4.4 6.9c1.2-1.3 2.4-1.3 3.6-.2s2.4 1.1 3.6-.2M4.4 9.9c1.2-1.3 2.4-1.3 3.6-.2s2.4 1.1 3.6-.2",
  differs: "M4.6 6.6h6.8M4.6 9.4h6.8M9.7 4.3 6.3 11.7",
  "different-scope": "M11.9 4.1 4.1 11.9",
  "cannot-check": "M8 5.2a1.7 1.7 0 1 1 .9 3.1c-.6.3-.9.6-.9 1.2M8 11.3v.4",
  observation: "M8 4.4v4.6M8 11.2v.5",
};

/** The outcome of a check as an outlined sign with a name: ✓ ≈ ≠ ⊘ ? !. With `words` the name is also shown. */
export function OutcomeSign({
  outcome,
  words = false,
}: {
  readonly outcome: Outcome;
  readonly words?: boolean;
}) {
  const name = useMessages(checkMessages).outcomes[outcome];
  return (
    <span className={styles["sign"]}>
      <svg
        viewBox="0 0 16 16"
        width="16"
        height="16"
        className={styles["shape"]}
        {...(words ? { "aria-hidden": true } : { role: "img", "aria-label": name })}
      >
        <circle cx="8" cy="8" r="6.75" />
        <path d={SHAPES[outcome]} />
      </svg>
      {words ? <span className={styles["words"]}>{name}</span> : null}
    </span>
  );
}
