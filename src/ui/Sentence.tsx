import type { ReactNode } from "react";
import { Printed } from "./Printed.tsx";
import { useReader } from "./ReaderContext.tsx";
import styles from "./Sentence.module.css";

export interface SentenceProps {
  /** The finding: words with `Amount variant="sentence"`; wrap verb and figure in `Together`. */
  readonly children: ReactNode;
  /** The grey line under it, part by part: 预算数，非实际支出 · table and funds · what a comparison rests on. */
  readonly notes?: readonly ReactNode[];
}

/** The one sentence a view begins with; it is the page's heading. */
export function Sentence({ children, notes: own = [] }: SentenceProps) {
  const { embedded, frameNotes } = useReader();
  const notes = [...own, ...frameNotes];
  return (
    <div className={styles["block"]} data-embedded={embedded}>
      <h1 className={styles["sentence"]}>
        <Printed>{children}</Printed>
      </h1>
      {notes.length === 0 ? null : (
        <p className={styles["notes"]}>
          {notes.map((note, index) => (
            <span key={index} className={styles["note"]}>
              <Printed>{note}</Printed>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

/** Keeps a verb and its figure on one line: 增加3,355.64万元. On a phone only the figure stays whole. */
export function Together({ children }: { readonly children: ReactNode }) {
  return <span className={styles["together"]}>{children}</span>;
}

/** A longer run of words is broken wherever it must be. */
const WHOLE_PHRASE = 20;

/** Words of a Chinese sentence that break after a mark rather than within a name: 全部来自财政拨款收入. */
export function Phrases({ text }: { readonly text: string }) {
  const { language } = useReader();
  if (language !== "zh") return <Printed>{text}</Printed>;
  return text
    .split(/(?<=[，；：])/u)
    .map((run, index) =>
      run.length > WHOLE_PHRASE || run.length < 2 ? run : <Together key={index}>{run}</Together>,
    );
}

/** A clause that stays on one line where the line has room for it, so that a head breaks between thoughts. */
export function Clause({ children }: { readonly children: ReactNode }) {
  return <span className={styles["clause"]}>{children}</span>;
}
