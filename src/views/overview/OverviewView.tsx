import type { CatalogEntry } from "../../core/budget/catalog.ts";
import { overviewMessages } from "../../i18n/overviewMessages.ts";
import type { HoldingCounts } from "../../i18n/overviewMessages.ts";
import { useApp } from "../../state/useApp.ts";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import { Clause, Sentence } from "../../ui/Sentence.tsx";
import { useCatalog } from "../frame/useShown.ts";
import { ViewFoot } from "../frame/ViewFoot.tsx";

import { Coverage } from "./Coverage.tsx";
import { DepartmentTable } from "./DepartmentTable.tsx";
import { inGroups, latestEntries } from "./groups.ts";
import styles from "./Overview.module.css";

/** What is here: the coverage of every document, and each department's newest figures. */
export function OverviewView() {
  const { entries } = useCatalog();
  const words = useMessages(overviewMessages);
  const { dept, year } = useApp((state) => state.address);
  const counts = countHoldings(entries);
  const inView = entries.filter(
    (entry) =>
      (dept.length === 0 || dept.includes(entry.departmentKey)) &&
      (year.length === 0 || year.includes(entry.year)),
  );
  const shown = inView.length === 0 ? entries : inView;
  return (
    <>
      <Sentence notes={words.notes(counts.departments)}>
        {words
          .sentence(counts)
          .split(/(?<=[，；])/u)
          .map((clause) => (
            <Clause key={clause}>{clause}</Clause>
          ))}
      </Sentence>
      <Section title={words.coverage.title}>
        <Coverage entries={shown} />
      </Section>
      <Section title={words.table.title} note={words.table.note}>
        <DepartmentTable groups={inGroups(latestEntries(shown))} />
        <p className={styles["note"]}>{words.table.derivedNote}</p>
      </Section>
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
  const narrativeOnly = entries.filter((entry) =>
    Object.values(entry.coverage).every((status) => status === "not-in-file"),
  );
  return {
    departments: new Set(entries.map((entry) => entry.departmentKey)).size,
    documents: entries.length,
    budgets: entries.filter((entry) => entry.phase === "budget").length,
    finals: entries.filter((entry) => entry.phase === "final").length,
    withTables: entries.length - narrativeOnly.length,
    narrativeOnly: narrativeOnly.map((entry) => entry.department),
  };
}
