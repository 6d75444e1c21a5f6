import { useMemo } from "react";
import type { CatalogEntry } from "../../core/budget/catalog.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { compositionMessages } from "../../i18n/compositionMessages.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { AppOnly } from "../../ui/AppOnly.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import { Sentence } from "../../ui/Sentence.tsx";
import { DisclosureGate } from "../frame/DisclosureGate.tsx";
import { TwinTable } from "../frame/TwinTable.tsx";
import { useShownEntries } from "../frame/useShown.ts";
import styles from "./Composition.module.css";
import { CompositionFoot } from "./CompositionFoot.tsx";
import { CompositionSentence } from "./CompositionSentence.tsx";
import { DepartmentComposition } from "./DepartmentComposition.tsx";
import { KindsChart } from "./KindsChart.tsx";
import { KindsTable } from "./KindsTable.tsx";
import { apartBy, splitOf, sumOfSplits } from "./splits.ts";

/** Departments whose parts are all shown on one page; beyond them one is chosen first. */
const MOST_IN_FULL = 3;

/** Basic or project: every department shown as a bar of 100 %, and what each kind consists of. */
export function CompositionView() {
  const entries = useShownEntries();
  const words = useMessages(compositionMessages);
  const common = useMessages(commonMessages);
  const { embedded } = useReader();
  const notes = useNotes(entries);
  if (entries.length === 0) return <EmptyState title={common.nothingHere} />;
  const inFull = entries.length <= MOST_IN_FULL;
  return (
    <>
      <Sentence notes={notes}>
        <CompositionSentence entries={entries} />
      </Sentence>
      <Kinds entries={entries} />
      <AppOnly>
        {inFull ? (
          entries.map((entry) => (
            <DisclosureGate key={entry.id} id={entry.id}>
              {({ disclosure, checks }) => (
                <DepartmentComposition disclosure={disclosure} checks={checks} alone={entries.length === 1} />
              )}
            </DisclosureGate>
          ))
        ) : (
          <p className={styles["note"]}>{words.choose}</p>
        )}
      </AppOnly>
      <CompositionFoot entries={entries} ids={inFull && !embedded ? entries.map(({ id }) => id) : []} />
    </>
  );
}

function Kinds({ entries }: { readonly entries: readonly CatalogEntry[] }) {
  const words = useMessages(compositionMessages).kinds;
  const splits = useMemo(() => entries.map(splitOf), [entries]);
  const sum = useMemo(
    () => (splits.length > 1 && apartBy(entries) === null ? sumOfSplits(splits) : null),
    [entries, splits],
  );
  return (
    <Section title={words.title} note={words.note(splits.some(({ rest }) => rest !== null))}>
      <KindsChart splits={splits} />
      <TwinTable>
        <KindsTable splits={splits} sum={sum} />
      </TwinTable>
    </Section>
  );
}

function useNotes(entries: readonly CatalogEntry[]): readonly string[] {
  const words = useMessages(compositionMessages);
  const { phaseNote } = useMessages(commonMessages);
  const phases = [...new Set(entries.map(({ phase }) => phaseNote[phase]))].filter((note) => note !== null);
  const apart = entries.length > 1 ? apartBy(entries) : null;
  return [...phases, words.shareOf, ...(apart === null ? [] : [words.notAdded[apart]])];
}
