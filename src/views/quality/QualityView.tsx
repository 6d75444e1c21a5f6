import type { CatalogEntry } from "../../core/budget/catalog.ts";
import type { CheckResult } from "../../core/checks/checkResult.ts";
import { checkMessages } from "../../i18n/checkMessages.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { qualityMessages } from "../../i18n/qualityMessages.ts";
import { useApp, useDisclosures } from "../../state/useApp.ts";
import { AppOnly } from "../../ui/AppOnly.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import { Sentence } from "../../ui/Sentence.tsx";
import { DisclosureGate } from "../frame/DisclosureGate.tsx";
import { useShownEntries } from "../frame/useShown.ts";
import { ViewFoot } from "../frame/ViewFoot.tsx";
import { Clauses } from "./Clauses.tsx";
import { CorpusPage } from "./corpus/CorpusPage.tsx";
import { CoverageTable } from "./CoverageTable.tsx";
import { FilterLine } from "./FilterLine.tsx";
import { countsOf } from "./grouped.ts";
import { OutcomeNotes } from "./OutcomeNotes.tsx";
import { Results } from "./Results.tsx";
import { resultsCsv } from "./resultsCsv.ts";
import { SummaryTable } from "./SummaryTable.tsx";
import { useCorpusEntries } from "./useCorpusEntries.ts";

/** Departments whose results are all shown one under another; more are listed together. */
const MOST_IN_FULL = 3;

/**
 * Can it be trusted? Every document checked against its own figures, result by result. Without a
 * department all documents of all of them, whatever their year, phase and scope.
 */
export function QualityView() {
  const shown = useShownEntries();
  const all = useCorpusEntries();
  const noneNamed = useApp((state) => state.address.dept.length === 0);
  const entries = noneNamed ? all : shown;
  return entries.length > MOST_IN_FULL ? (
    <CorpusPage entries={entries} />
  ) : (
    <FewDocuments entries={entries} />
  );
}

function FewDocuments({ entries }: { readonly entries: readonly CatalogEntry[] }) {
  const words = useMessages(qualityMessages);
  const common = useMessages(commonMessages);
  const { language } = useReader();
  const { counts: countWords } = useMessages(checkMessages);
  const remotes = useDisclosures(entries.map(({ id }) => id));
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
      <AppOnly>
        <FilterLine rules={[...new Set(checked.flatMap(({ checks }) => checks.map(({ rule }) => rule)))]} />
        {entries.map((entry) => (
          <DisclosureGate key={entry.id} id={entry.id}>
            {({ disclosure, checks }) => <Results disclosure={disclosure} checks={checks} alone={alone} />}
          </DisclosureGate>
        ))}
        <Section title={words.coverage.title} note={words.coverage.note}>
          <CoverageTable entries={entries} />
        </Section>
        <OutcomeNotes />
      </AppOnly>
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

/** The counts of results at hand in the place of the catalog's. */
function withCounts(
  entries: readonly CatalogEntry[],
  results: ReadonlyMap<string, readonly CheckResult[]>,
): readonly CatalogEntry[] {
  return entries.map((entry) => ({ ...entry, checks: countsOf([entry], results).outcomes }));
}
