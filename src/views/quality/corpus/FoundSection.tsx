import type { FoundResult, RuleCounts } from "../../../core/checks/findingCounts.ts";
import { commonMessages } from "../../../i18n/commonMessages.ts";
import { qualityCorpusMessages } from "../../../i18n/qualityCorpusMessages.ts";
import { useMessages, useReader } from "../../../ui/ReaderContext.tsx";
import { Section } from "../../../ui/Section.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { FilterLine } from "../FilterLine.tsx";
import shared from "../Quality.module.css";
import { FoundTable } from "./FoundTable.tsx";

interface Props {
  /** Null while the documents are on their way. */
  readonly found: readonly FoundResult[] | null;
  /** How many documents are here already, of how many. */
  readonly here: number;
  readonly of: number;
  readonly rules: readonly RuleCounts[];
}

/** The results that the address asks for, over all documents. */
export function FoundSection({ found, here, of, rules }: Props) {
  const words = useMessages(qualityCorpusMessages);
  const { unitHead } = useMessages(commonMessages);
  const { unit } = useReader();
  const documents = new Set(found?.map(({ disclosure }) => disclosure.id)).size;
  return (
    <Section title={words.found.title} note={words.found.note(unitHead(unit))} id="found">
      <FilterLine rules={rules.map(({ rule }) => rule)} />
      {found === null ? (
        <>
          <p className={shared["note"]}>{words.loading(here, of)}</p>
          <Skeleton shape="table" />
        </>
      ) : (
        <>
          <p className={shared["note"]} role="status">
            {found.length === 0 ? words.found.none : words.found.count(found.length, documents)}
          </p>
          {found.length === 0 ? null : <FoundTable found={found} />}
        </>
      )}
    </Section>
  );
}
