import { useId, type ReactNode } from "react";
import styles from "./EvidenceSection.module.css";

interface EvidenceSectionProps {
  readonly title: string;
  /** At the right: what is counted, where it stands. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the evidence: an ink rule, a head, a grey note at the right. */
export function EvidenceSection({ title, aside, children }: EvidenceSectionProps) {
  const heading = useId();
  return (
    <section className={styles["section"]} aria-labelledby={heading}>
      <div className={styles["sectionHead"]}>
        <h3 className={styles["sectionTitle"]} id={heading}>
          {title}
        </h3>
        {aside === undefined ? null : <div className={styles["aside"]}>{aside}</div>}
      </div>
      {children}
    </section>
  );
}
