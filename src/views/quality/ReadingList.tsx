import type { Disclosure } from "../../core/budget/disclosure.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { evidenceMessages } from "../../i18n/evidenceMessages.ts";
import { qualityCorpusMessages } from "../../i18n/qualityCorpusMessages.ts";
import { readMessages } from "../../i18n/readMessages.ts";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import styles from "./Quality.module.css";

/** Whether a document has parts that could not be read, or names another year as its own. */
export function hasReadingNotes({ documents, otherYears }: Disclosure): boolean {
  return (otherYears?.length ?? 0) > 0 || documents.some(({ warnings }) => (warnings?.length ?? 0) > 0);
}

interface Props {
  readonly disclosure: Disclosure;
  /** Says which document it is: several stand under one another. */
  readonly named?: boolean;
}

/** What of a document could not be read, and where it names another year. */
export function ReadingList({ disclosure, named = false }: Props) {
  const words = useMessages(qualityCorpusMessages).reading;
  const reading = useMessages(readMessages);
  const { place } = useMessages(evidenceMessages);
  const { yearPhase } = useMessages(commonMessages);
  const warnings = disclosure.documents.flatMap((document) => document.warnings ?? []);
  return (
    <div className={styles["reading"]}>
      {named ? (
        <p>
          <Printed>{disclosure.department.name}</Printed>{" "}
          <span className={styles["quiet"]}>{yearPhase(disclosure.year, disclosure.phase)}</span>
        </p>
      ) : null}
      <ul>
        {warnings.map((warning, index) => (
          <li key={`w${String(index)}`}>
            <Printed>{reading.warning(warning)}</Printed>
          </li>
        ))}
        {(disclosure.otherYears ?? []).map((other, index) => (
          <li key={`y${String(index)}`}>
            <Printed>{words.otherYear(place(other.place), other.year)}</Printed>
          </li>
        ))}
      </ul>
    </div>
  );
}
