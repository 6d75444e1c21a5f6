import { useMemo } from "react";
import type { CatalogEntry } from "../../core/budget/catalog.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { overviewMessages, type HoldingCounts } from "../../i18n/overviewMessages.ts";
import { useApp } from "../../state/useApp.ts";
import { listedEntries } from "../../state/selection.ts";
import { narrowed } from "../../state/narrowing.ts";
import { AppOnly } from "../../ui/AppOnly.tsx";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import { Clause, Sentence } from "../../ui/Sentence.tsx";
import { useCatalog } from "../frame/useShown.ts";
import { ViewFoot } from "../frame/ViewFoot.tsx";
import { Coverage } from "./Coverage.tsx";
import { Departments } from "./Departments.tsx";

/** What is here: the coverage of every document, each department's figures, and what they come to. */
export function OverviewView() {
  const catalog = useCatalog();
  const address = useApp((state) => state.address);
  const words = useMessages(overviewMessages);
  const { phaseNote } = useMessages(commonMessages);
  const held = useMemo(() => {
    const ofPlace = narrowed(catalog.entries, address.region, null);
    const ofYear = ofPlace.filter(({ year }) => address.year.includes(year));
    return ofYear.length > 0 ? ofYear : ofPlace.length > 0 ? ofPlace : catalog.entries;
  }, [catalog, address.region, address.year]);
  const listed = useMemo(() => listedEntries(catalog, address), [catalog, address]);
  const counts = useMemo(() => countHoldings(held), [held]);
  const phase = listed[0]?.phase ?? address.phase;
  return (
    <>
      <Sentence notes={words.notes(counts.departments, phaseNote[phase])}>
        {words
          .sentence(counts)
          .split(/(?<=[，；])/u)
          .map((clause) => (
            <Clause key={clause}>
              <Printed>{clause}</Printed>
            </Clause>
          ))}
      </Sentence>
      <AppOnly>
        <Section title={words.coverage.title}>
          <Coverage entries={held} />
        </Section>
      </AppOnly>
      <Departments held={held} listed={listed} />
      <ViewFoot source={words.source(counts.documents)} checks={words.checksNote}>
        <a href="data/facts.csv" download>
          {words.downloads.facts}
        </a>
        <a href="data/coverage.csv" download>
          {words.downloads.coverage}
        </a>
        <a href="data/statements.csv" download>
          {words.downloads.statements}
        </a>
      </ViewFoot>
    </>
  );
}

function countHoldings(entries: readonly CatalogEntry[]): HoldingCounts {
  const withoutTables = entries.filter((entry) =>
    Object.values(entry.coverage).every((status) => status === "not-in-file"),
  );
  return {
    departments: new Set(entries.map((entry) => entry.departmentKey)).size,
    documents: entries.length,
    budgets: entries.filter((entry) => entry.phase === "budget").length,
    finals: entries.filter((entry) => entry.phase === "final").length,
    withTables: entries.length - withoutTables.length,
    withoutTables: withoutTables.map((entry) => entry.department),
  };
}
