import { useMemo } from "react";
import type { CatalogEntry } from "../../core/budget/catalog.ts";
import { overviewTableMessages, type OverviewTableMessages } from "../../i18n/overviewTableMessages.ts";
import { useApp } from "../../state/useApp.ts";
import { AppOnly } from "../../ui/AppOnly.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import { useCatalog } from "../frame/useShown.ts";
import { ChosenBar } from "./ChosenBar.tsx";
import { DepartmentTable } from "./DepartmentTable.tsx";
import { inGroups, sortable, type EntryGroup } from "./groups.ts";
import { KindsLegend } from "./KindsBar.tsx";
import { sortOf, type SortKey } from "./order.ts";
import { OtherPeriods } from "./OtherPeriods.tsx";
import styles from "./Overview.module.css";
import { SumTable } from "./SumTable.tsx";
import { sumsOf } from "./sums.ts";

interface Props {
  /** Everything of the places and years looked at, budgets and finals. */
  readonly held: readonly CatalogEntry[];
  /** What is listed: one phase, one scope. */
  readonly listed: readonly CatalogEntry[];
}

/** The table of departments, what can be chosen there, and their sums. */
export function Departments({ held, listed }: Props) {
  const { entries } = useCatalog();
  const words = useMessages(overviewTableMessages);
  const { year, phase, scope } = useApp((state) => state.address);
  const groups = useMemo(() => inGroups(listed), [listed]);
  const sums = useMemo(() => sumsOf(groups), [groups]);
  const note = useOrderNote(groups);
  const title = words.title(year.length === 1 ? (year[0] ?? null) : null);
  const [first] = listed;
  return (
    <>
      <Section title={title} note={note} aside={<KindsLegend />}>
        <OtherPeriods entries={held} phase={first?.phase ?? phase} scope={first?.scope ?? scope} />
        {first === undefined ? (
          <EmptyState title={words.nothing} />
        ) : (
          <DepartmentTable name={title} groups={groups} />
        )}
        <AppOnly>
          <ChosenBar entries={entries} listed={listed} />
        </AppOnly>
        <p className={styles["note"]}>{words.derivedNote}</p>
      </Section>
      {sums.length === 0 ? null : (
        <AppOnly>
          <Section title={words.sums.title} note={words.sums.note}>
            <SumTable sums={sums} />
          </Section>
        </AppOnly>
      )}
    </>
  );
}

/** What is grouped, and the order within a group where one has several rows: the sort chosen, else the total. */
function useOrderNote(groups: readonly EntryGroup[]): string {
  const words = useMessages(overviewTableMessages);
  const { language } = useReader();
  const sort = useApp((state) => state.address.sort);
  if (!sortable(groups)) return words.note;
  const { column, descending } = sortOf(sort) ?? { column: "total" as const, descending: true };
  return [words.note, words.order(columnName(words, column), descending)].join(language === "en" ? " " : "");
}

function columnName(words: OverviewTableMessages, column: SortKey): string {
  const names: Readonly<Record<SortKey, string>> = {
    department: words.department,
    total: words.total,
    "project-share": words.projectShare,
    change: words.change,
    percent: words.percent,
    "three-public": words.threePublic,
    "three-public-share": words.threePublicShare,
    checks: words.checks,
  };
  return names[column];
}
