import type { CatalogEntry } from "../../core/budget/catalog.ts";
import type { CheckResult } from "../../core/checks/checkResult.ts";
import { checkMessages } from "../../i18n/checkMessages.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { qualityMessages } from "../../i18n/qualityMessages.ts";
import { useDisclosures } from "../../state/useApp.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import { Clause, Sentence } from "../../ui/Sentence.tsx";
import { DisclosureGate } from "../frame/DisclosureGate.tsx";
import { useShownEntries } from "../frame/useShown.ts";
import { ViewFoot } from "../frame/ViewFoot.tsx";
import { CoverageTable } from "./CoverageTable.tsx";
import { countsOf } from "./grouped.ts";
import { OutcomeNotes } from "./OutcomeNotes.tsx";
import styles from "./Quality.module.css";
import { Results } from "./Results.tsx";
import { resultsCsv } from "./resultsCsv.ts";
import { SummaryTable } from "./SummaryTable.tsx";

/** Departments whose results are all shown on one page; beyond them one is chosen first. */
const MOST_IN_FULL = 3;

/** Can it be trusted? Every document checked against its own figures, result by result. */
export function QualityView() {
  const entries = useShownEntries();
  const words = useMessages(qualityMessages);
  const common = useMessages(commonMessages);
  const { language } = useReader();
  const { counts: countWords } = useMessages(checkMessages);
  const inFull = entries.length <= MOST_IN_FULL;
  const remotes = useDisclosures(inFull ? entries.map(({ id }) => id) : []);
  const checked = remotes.flatMap((remote) => (remote.status === "here" ? [remote.value] : []));
  const [only] = entries;
  if (only === undefined) return <EmptyState title={common.nothingHere} />;
  const results = new Map(checked.map(({ disclosure, checks }) => [disclosure.id, checks]));
  const counts = countsOf(entries, results);
  const alone = entries.length === 1;
  return (
    <>
      <Sentence notes={words.notes}>
        <Clauses
          text={
            alone
              ? words.one(only.department, common.yearPhase(only.year, only.phase), counts)
              : words.many(entries.length, counts)
          }
        />
      </Sentence>
      <Section title={words.summary.title} note={words.summary.note}>
        <SummaryTable entries={withCounts(entries, results)} />
      </Section>
      {inFull ? (
        entries.map((entry) => (
          <DisclosureGate key={entry.id} id={entry.id}>
            {({ disclosure, checks }) => <Results disclosure={disclosure} checks={checks} alone={alone} />}
          </DisclosureGate>
        ))
      ) : (
        <p className={styles["note"]}>{words.choose}</p>
      )}
      <Section title={words.coverage.title} note={words.coverage.note}>
        <CoverageTable entries={entries} />
      </Section>
      <OutcomeNotes />
      <ViewFoot
        source={entries
          .map(({ department, documentTitle }) => `${department}《${documentTitle}》`)
          .join("；")}
        checks={countWords(counts.outcomes)}
        download={{
          name: alone ? `${only.id}-checks` : "checks",
          csv: () => resultsCsv(checked, language),
        }}
      />
    </>
  );
}

/** A sentence that breaks between its clauses: 不一致0处 stays on one line. */
function Clauses({ text }: { readonly text: string }) {
  return text.split(/(?<=[，；：])/u).map((clause, index) => (
    <Clause key={index}>
      <Printed>{clause}</Printed>
    </Clause>
  ));
}

/** The counts of results at hand in the place of the catalog's. */
function withCounts(
  entries: readonly CatalogEntry[],
  results: ReadonlyMap<string, readonly CheckResult[]>,
): readonly CatalogEntry[] {
  return entries.map((entry) => ({ ...entry, checks: countsOf([entry], results).outcomes }));
}
