import type { CheckedDocument } from "../../../core/checks/findingCounts.ts";
import { qualityCorpusMessages } from "../../../i18n/qualityCorpusMessages.ts";
import { Fold } from "../../../ui/Fold.tsx";
import { useMessages } from "../../../ui/ReaderContext.tsx";
import { Section } from "../../../ui/Section.tsx";
import { hasReadingNotes, ReadingList } from "../ReadingList.tsx";

/** What of the documents could not be read, and where they name another year; nothing where there is neither. */
export function ReadingNotes({ documents }: { readonly documents: readonly CheckedDocument[] }) {
  const words = useMessages(qualityCorpusMessages).reading;
  const having = documents.filter(({ disclosure }) => hasReadingNotes(disclosure));
  if (having.length === 0) return null;
  return (
    <Section title={words.title}>
      <Fold summary={words.summary(having.length)}>
        {having.map(({ disclosure }) => (
          <ReadingList key={disclosure.id} disclosure={disclosure} named />
        ))}
      </Fold>
    </Section>
  );
}
