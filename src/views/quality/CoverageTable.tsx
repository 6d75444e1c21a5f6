import { useMemo } from "react";
import type { CatalogEntry } from "../../core/budget/catalog.ts";
import { notInFile } from "../../core/budget/figureOf.ts";
import { STATUTORY_TABLES, type StatutoryTable } from "../../core/budget/vocabulary.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { qualityMessages } from "../../i18n/qualityMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import type { TableColumn } from "../../ui/TableColumn.ts";
import { Tag } from "../../ui/Tag.tsx";
import styles from "./CoverageTable.module.css";

interface Row {
  readonly table: StatutoryTable;
}

const ROWS: readonly Row[] = STATUTORY_TABLES.map((table) => ({ table }));

/** The nine tables of each document with the state they are in; no score. */
export function CoverageTable({ entries }: { readonly entries: readonly CatalogEntry[] }) {
  const words = useMessages(qualityMessages).coverage;
  const terms = useMessages(budgetTerms);
  const columns = useMemo(
    (): readonly TableColumn<Row>[] => [
      {
        id: "table",
        label: words.table,
        kind: "name",
        cell: ({ table }) => (
          <span className={styles["table"]}>
            <span className={styles["number"]}>{STATUTORY_TABLES.indexOf(table) + 1}</span>{" "}
            <span>{terms.tables[table]}</span>
          </span>
        ),
        text: ({ table }) => terms.tables[table],
      },
      ...entries.map((entry): TableColumn<Row> => ({
        id: entry.id,
        label: entries.length === 1 ? words.status : entry.department,
        head:
          entries.length === 1 ? (
            words.status
          ) : (
            <span className={styles["department"]}>
              <Printed>{entry.department}</Printed>
            </span>
          ),
        cell: ({ table }) => <Status entry={entry} table={table} />,
        text: ({ table }) => terms.statuses[entry.coverage[table]],
      })),
    ],
    [words, terms, entries],
  );
  return (
    <DataTable
      name={words.title}
      className={styles["coverage"] ?? ""}
      columns={columns}
      rows={ROWS}
      rowKey={({ table }) => table}
    />
  );
}

function Status({ entry, table }: { readonly entry: CatalogEntry; readonly table: StatutoryTable }) {
  const { statuses } = useMessages(budgetTerms);
  const status = entry.coverage[table];
  if (status === "stated") return statuses.stated;
  if (status === "not-in-file") return <Amount figure={notInFile()} caption="" />;
  return <Tag>{statuses[status]}</Tag>;
}
