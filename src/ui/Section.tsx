import { useId, type ReactNode } from "react";
import { Printed } from "./Printed.tsx";
import { useReader } from "./ReaderContext.tsx";
import styles from "./Section.module.css";

export interface SectionProps {
  readonly title: ReactNode;
  /** One grey line under the title: what is shown and what a blank means. */
  readonly note?: ReactNode;
  /** At the right of the title: controls or a count. */
  readonly aside?: ReactNode;
  /** Two parts of the page under one another within a section. */
  readonly level?: 2 | 3;
  readonly id?: string;
  readonly children: ReactNode;
}

/** A part of a page: an ink rule above, a Song head, its content. */
export function Section({ title, note, aside, level = 2, id, children }: SectionProps) {
  const heading = useId();
  const { embedded } = useReader();
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section className={styles["section"]} aria-labelledby={heading} id={id} data-embedded={embedded}>
      <div className={styles["head"]}>
        <Heading className={styles["title"]} id={heading}>
          <Printed>{title}</Printed>
        </Heading>
        {aside === undefined ? null : <div className={styles["aside"]}>{aside}</div>}
      </div>
      {note === undefined ? null : (
        <p className={styles["note"]}>
          <Printed>{note}</Printed>
        </p>
      )}
      {children}
    </section>
  );
}
