import { useMemo } from "react";
import type { CatalogEntry } from "../../core/budget/catalog.ts";
import { overviewMessages } from "../../i18n/overviewMessages.ts";
import { AddressLink } from "../../state/AddressLink.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import type { TableColumn } from "../../ui/TableColumn.ts";
import { Tag } from "../../ui/Tag.tsx";
import styles from "./Coverage.module.css";
import { CoverageLegend } from "./CoverageLegend.tsx";
import { coverageRows, type CoverageRow } from "./coverageRows.ts";
import { HeldDocument } from "./HeldDocument.tsx";

/** The matrix of documents: one row a department, one column a year, nine ticks a document. */
export function Coverage({ entries }: { readonly entries: readonly CatalogEntry[] }) {
  const words = useMessages(overviewMessages).coverage;
  const rows = useMemo(() => coverageRows(entries), [entries]);
  const years = useMemo(() => [...new Set(entries.map(({ year }) => year))].sort((a, b) => a - b), [entries]);
  const columns = useCoverageColumns(years);
  return (
    <div className={styles["coverage"]}>
      <DataTable
        name={words.title}
        className={styles["matrix"] ?? ""}
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key}
        groupOf={({ first }) => ({ key: first.region.code, label: first.region.name })}
      />
      <CoverageLegend
        statuses={[...new Set(entries.flatMap(({ coverage }) => Object.values(coverage)))]}
        gaps={rows.some(({ byYear }) => byYear.size < years.length)}
        finals={entries.some(({ phase }) => phase === "final")}
      />
    </div>
  );
}

function useCoverageColumns(years: readonly number[]): readonly TableColumn<CoverageRow>[] {
  const words = useMessages(overviewMessages).coverage;
  return useMemo(
    () => [
      {
        id: "department",
        label: words.department,
        kind: "name",
        phone: "name",
        cell: ({ first }) => <Name entry={first} />,
        text: ({ first }) => first.department,
      },
      ...years.map((year): TableColumn<CoverageRow> => ({
        id: `y${String(year)}`,
        label: String(year),
        phone: "below",
        cell: ({ byYear }) => <Held entries={byYear.get(year) ?? []} />,
        text: ({ byYear }) => String(byYear.get(year)?.length ?? ""),
      })),
    ],
    [words, years],
  );
}

function Name({ entry }: { readonly entry: CatalogEntry }) {
  const words = useMessages(overviewMessages).coverage;
  const { departmentKey, department, phase, scope } = entry;
  return (
    <span className={styles["name"]}>
      <AddressLink change={{ view: "department", dept: [departmentKey], year: [], phase, scope, sort: null }}>
        <Printed>{department}</Printed>
      </AddressLink>
      {scope === "unit" && <Tag>{words.unitTag}</Tag>}
    </span>
  );
}

/** Budgets and final accounts of one year under one another, never as one. */
function Held({ entries }: { readonly entries: readonly CatalogEntry[] }) {
  const words = useMessages(overviewMessages).coverage;
  if (entries.length === 0) {
    return (
      <span className={styles["gap"]} role="img" aria-label={words.notHeld}>
        ·
      </span>
    );
  }
  return (
    <span className={styles["cell"]}>
      {entries.map((entry) => (
        <HeldDocument key={entry.id} entry={entry} />
      ))}
    </span>
  );
}
