import type { ReactNode } from "react";
import { commonMessages } from "../i18n/commonMessages.ts";
import { Printed } from "./Printed.tsx";
import { useMessages } from "./ReaderContext.tsx";
import styles from "./SourceLine.module.css";

export interface SourceLineProps {
  /** Document, tables, pages, dates. */
  readonly source: ReactNode;
  /** What was checked and how it came out; absent where nothing takes part in a check. */
  readonly checks?: ReactNode;
  /** LinkButtons and links: share, embed, cite, PNG, CSV, print. */
  readonly actions?: ReactNode;
}

/** The foot of every view: where its figures are printed, how they check, what can be done with them. */
export function SourceLine({ source, checks, actions }: SourceLineProps) {
  const words = useMessages(commonMessages);
  return (
    <footer className={styles["line"]}>
      <dl className={styles["words"]}>
        <div>
          <dt>{words.source}</dt>
          <dd>
            <Printed>{source}</Printed>
          </dd>
        </div>
        {checks === undefined ? null : (
          <div>
            <dt>{words.checks}</dt>
            <dd>{checks}</dd>
          </div>
        )}
      </dl>
      {actions === undefined ? null : <div className={styles["actions"]}>{actions}</div>}
    </footer>
  );
}
