import { useMemo } from "react";
import { countsByRule, foundResults } from "../../../core/checks/findingCounts.ts";
import type { CatalogEntry } from "../../../core/budget/catalog.ts";
import { checkMessages } from "../../../i18n/checkMessages.ts";
import { qualityCorpusMessages } from "../../../i18n/qualityCorpusMessages.ts";
import { qualityMessages } from "../../../i18n/qualityMessages.ts";
import { useApp } from "../../../state/useApp.ts";
import { AppOnly } from "../../../ui/AppOnly.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { useMessages, useReader } from "../../../ui/ReaderContext.tsx";
import { Section } from "../../../ui/Section.tsx";
import { Sentence } from "../../../ui/Sentence.tsx";
import { ViewFoot } from "../../frame/ViewFoot.tsx";
import { Clauses } from "../Clauses.tsx";
import { countsOf, OUTCOMES_SHOWN } from "../grouped.ts";
import { OutcomeNotes } from "../OutcomeNotes.tsx";
import { resultsCsv } from "../resultsCsv.ts";
import { Counts } from "./Counts.tsx";
import { CoverageMatrix } from "./CoverageMatrix.tsx";
import { FoundSection } from "./FoundSection.tsx";
import { Letters } from "./Letters.tsx";
import { ReadingNotes } from "./ReadingNotes.tsx";
import { useCorpus } from "./useCorpus.ts";

/** Disclosures that are fetched and checked at once; beyond them the reader chooses first. */
const MOST_CHECKED = 40;

/** Every document of many departments: counts from the catalog at once, results as the documents come. */
export function CorpusPage({ entries }: { readonly entries: readonly CatalogEntry[] }) {
  const words = useMessages(qualityCorpusMessages);
  const spoken = useMessages(qualityMessages);
  const { counts: countWords } = useMessages(checkMessages);
  const { language } = useReader();
  const { rule, outcome } = useApp((state) => state.address);
  const tooMany = entries.length > MOST_CHECKED;
  const { documents, checked, failed, settled } = useCorpus(entries, tooMany ? 0 : MOST_CHECKED);
  const counts = useMemo(() => countsOf(entries, checked), [entries, checked]);
  const rules = useMemo(() => (settled ? countsByRule(documents) : null), [documents, settled]);
  const found = useMemo(
    () => (settled ? foundResults(documents, { rule, outcome }, OUTCOMES_SHOWN) : null),
    [documents, settled, rule, outcome],
  );
  return (
    <>
      <Sentence notes={words.notes}>
        <Clauses text={spoken.many(entries.length, counts)} />
      </Sentence>
      <Counts entries={entries} checked={checked} rules={rules} canCountRules={!tooMany} />
      {failed === 0 ? null : <Notice>{words.failed(failed)}</Notice>}
      <AppOnly>
        {tooMany ? (
          <EmptyState title={words.tooMany.title(entries.length, MOST_CHECKED)}>
            {words.tooMany.text}
          </EmptyState>
        ) : (
          <FoundSection found={found} here={documents.length} of={entries.length} rules={rules ?? []} />
        )}
        <Section title={words.coverage.title} note={words.coverage.note}>
          <CoverageMatrix entries={entries} />
        </Section>
        {settled && !tooMany ? (
          <>
            <Letters documents={documents} />
            <ReadingNotes documents={documents} />
          </>
        ) : null}
        <OutcomeNotes />
      </AppOnly>
      <ViewFoot
        source={entries
          .map(({ department, documentTitle }) => `${department}《${documentTitle}》`)
          .join("；")}
        checks={countWords(counts.outcomes)}
        {...(settled && !tooMany
          ? { download: { name: "checks", csv: () => resultsCsv(documents, language) } }
          : {})}
      />
    </>
  );
}
