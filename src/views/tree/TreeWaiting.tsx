import type { CatalogEntry } from "../../core/budget/catalog.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { treeMessages } from "../../i18n/treeMessages.ts";
import { AppOnly } from "../../ui/AppOnly.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { Sentence } from "../../ui/Sentence.tsx";
import { SentenceParts } from "./TreeSentence.tsx";
import styles from "./Tree.module.css";

/** While the disclosure is on its way: what the catalog already knows, and the room for the rest. */
export function TreeWaiting({ entry }: { readonly entry: CatalogEntry }) {
  const words = useMessages(treeMessages);
  const { embedded } = useReader();
  const { phaseNote } = useMessages(commonMessages);
  const parts = words.sentence({
    department: entry.department,
    year: entry.year,
    phase: entry.phase,
    largest: null,
    change: null,
    main: null,
  });
  const note = phaseNote[entry.phase];
  return (
    <>
      <div className={styles["waitingSentence"]} data-embedded={embedded}>
        <Sentence notes={note === null ? [] : [note]}>
          <SentenceParts parts={parts} figures={{ total: entry.total }} subject={entry.department} />
        </Sentence>
      </div>
      <div className={styles["bar"]} />
      <div className={styles["columns"]} data-chart="treemap" data-embedded={embedded}>
        <div className={styles["waitingChart"]}>
          <Skeleton shape="chart" />
        </div>
        <AppOnly>
          <Skeleton shape="table" />
        </AppOnly>
      </div>
    </>
  );
}
