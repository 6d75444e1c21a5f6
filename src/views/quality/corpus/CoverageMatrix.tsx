import { useMemo } from "react";
import type { CatalogEntry } from "../../../core/budget/catalog.ts";
import { STATUTORY_TABLES, type CoverageStatus } from "../../../core/budget/vocabulary.ts";
import { budgetTerms } from "../../../i18n/budgetTerms.ts";
import { commonMessages } from "../../../i18n/commonMessages.ts";
import { qualityCorpusMessages } from "../../../i18n/qualityCorpusMessages.ts";
import { AddressLink } from "../../../state/AddressLink.tsx";
import { DataTable } from "../../../ui/DataTable.tsx";
import { Printed } from "../../../ui/Printed.tsx";
import { useMessages } from "../../../ui/ReaderContext.tsx";
import type { TableColumn } from "../../../ui/TableColumn.ts";
import styles from "./CoverageMatrix.module.css";

/** One row a document, one column a statutory table: its state by mark and word. */
export function CoverageMatrix({ entries }: { readonly entries: readonly CatalogEntry[] }) {
  const words = useMessages(qualityCorpusMessages);
  const { tables, statuses } = useMessages(budgetTerms);
  const { yearPhase } = useMessages(commonMessages);
  const columns = useMemo(
    (): readonly TableColumn<CatalogEntry>[] => [
      {
        id: "document",
        label: words.counts.document,
        kind: "name",
        cell: ({ department, departmentKey, year, phase, scope }) => (
          <>
            <AddressLink change={{ dept: [departmentKey], year: [year], phase, scope, sort: null }}>
              <Printed>{department}</Printed>
            </AddressLink>{" "}
            <span className={styles["quiet"]}>{yearPhase(year, phase)}</span>
          </>
        ),
        text: ({ department, year, phase }) => `${department} ${yearPhase(year, phase)}`,
      },
      ...STATUTORY_TABLES.map((table, index): TableColumn<CatalogEntry> => ({
        id: table,
        label: tables[table],
        head: (
          <span className={styles["head"]}>
            {index + 1} {tables[table]}
          </span>
        ),
        cell: ({ coverage }) => <State status={coverage[table]} word={statuses[coverage[table]]} />,
        text: ({ coverage }) => statuses[coverage[table]],
      })),
    ],
    [words, tables, statuses, yearPhase],
  );
  return (
    <DataTable
      name={words.coverage.title}
      className={styles["matrix"] ?? ""}
      columns={columns}
      rows={entries}
      rowKey={({ id }) => id}
      groupOf={({ region }) => ({ key: region.code, label: region.name })}
    />
  );
}

function State({ status, word }: { readonly status: CoverageStatus; readonly word: string }) {
  return (
    <span className={styles["state"]}>
      <i className={styles["mark"]} data-status={status} aria-hidden="true" />
      {word}
    </span>
  );
}
