import type { CatalogEntry } from "../../core/budget/catalog.ts";
import { overviewMessages } from "../../i18n/overviewMessages.ts";
import type { HoldingCounts } from "../../i18n/overviewMessages.ts";
import { useApp } from "../../state/useApp.ts";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import { Clause, Sentence } from "../../ui/Sentence.tsx";
import { useCatalog } from "../frame/useShown.ts";
import { ViewFoot } from "../frame/ViewFoot.tsx";

import { Coverage } from "./Coverage.tsx";
import { DepartmentTable } from "./DepartmentTable.tsx";
import { inGroups, latestEntries, sortable, type EntryGroup } from "./groups.ts";
import { sortOf, type SortKey } from "./order.ts";
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
  const groups = inGroups(latestEntries(shown));
  const orderNote = useOrderNote(groups);
  return (
    <>
      <Sentence notes={words.notes(counts.departments)}>
        {words
          .sentence(counts)
          .split(/(?<=[，；])/u)
          .map((clause) => (
            <Clause key={clause}>
              <Printed>{clause}</Printed>
            </Clause>
          ))}
      </Sentence>
      <Section title={words.coverage.title}>
        <Coverage entries={shown} />
      </Section>
      <Section title={words.table.title} note={orderNote}>
        <DepartmentTable groups={groups} />
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

/** What is grouped, and the order within a group where one has several rows: the sort chosen, else the total. */
function useOrderNote(groups: readonly EntryGroup[]): string {
  const words = useMessages(overviewMessages).table;
  const { language } = useReader();
  const sort = useApp((state) => state.address.sort);
  if (!sortable(groups)) return words.note;
  const { key, descending } = sortOf(sort) ?? { key: "total", descending: true };
  const columns: Readonly<Record<SortKey, string>> = {
    total: words.total,
    "project-share": words.projectShare,
    change: words.change,
    percent: words.percent,
    "three-public": words.threePublic,
    "three-public-share": words.threePublicShare,
  };
  return [words.note, words.order(columns[key], descending)].join(language === "en" ? " " : "");
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
