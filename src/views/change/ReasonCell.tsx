import type { ChangeLine } from "../../core/analysis/changeBreakdown.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { changeViewMessages } from "../../i18n/changeViewMessages.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import styles from "./Change.module.css";

/** The reason's kinds, its own words where they are kept, and what the classification did to the line. */
export function ReasonCell({ line: { reasonKinds, reason, note } }: { readonly line: ChangeLine }) {
  const words = useMessages(changeViewMessages);
  const terms = useMessages(budgetTerms).reasons;
  const { listSeparator } = useMessages(commonMessages);
  return (
    <>
      {reasonKinds.map((kind) => terms[kind]).join(listSeparator)}
      {reason === null ? null : (
        <span className={styles["text"]} lang="zh">
          {reason}
        </span>
      )}
      {note === null ? null : (
        <span className={styles["text"]}>
          <Printed>{words.codeNote(note)}</Printed>
        </span>
      )}
    </>
  );
}
