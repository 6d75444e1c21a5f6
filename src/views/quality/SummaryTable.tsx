import { useMemo } from "react";
import type { CatalogEntry } from "../../core/budget/catalog.ts";
import { checkMessages } from "../../i18n/checkMessages.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { qualityMessages } from "../../i18n/qualityMessages.ts";
import { AddressLink } from "../../state/AddressLink.tsx";
import { DataTable } from "../../ui/DataTable.tsx";
import { OutcomeSign } from "../../ui/OutcomeSign.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import type { TableColumn } from "../../ui/TableColumn.ts";
import { OUTCOMES_SHOWN } from "./grouped.ts";
import styles from "./Quality.module.css";

/** One row a document: how many results have each outcome. */
export function SummaryTable({ entries }: { readonly entries: readonly CatalogEntry[] }) {
  const words = useMessages(qualityMessages).summary;
  const { outcomes } = useMessages(checkMessages);
  const { yearPhase } = useMessages(commonMessages);
  const alone = entries.length === 1;
  const columns = useMemo((): readonly TableColumn<CatalogEntry>[] => {
    const totalOf = ({ checks }: CatalogEntry): number =>
      OUTCOMES_SHOWN.reduce((sum, outcome) => sum + checks[outcome], 0);
    return [
      {
        id: "department",
        label: words.department,
        kind: "name",
        phone: "name",
        cell: (entry) => (
          <>
            <Name entry={entry} alone={alone} />{" "}
            <span className={styles["quiet"]}>{yearPhase(entry.year, entry.phase)}</span>
          </>
        ),
        text: ({ department }) => department,
      },
      { id: "total", label: words.total, align: "end", phone: "below", cell: totalOf, sortBy: totalOf },
      ...OUTCOMES_SHOWN.map((outcome): TableColumn<CatalogEntry> => ({
        id: outcome,
        label: outcomes[outcome],
        head: <OutcomeSign outcome={outcome} words />,
        align: "end",
        phone: "below",
        cell: ({ checks }) => <span data-nil={checks[outcome] === 0}>{checks[outcome]}</span>,
      })),
    ];
  }, [words, outcomes, yearPhase, alone]);
  return (
    <DataTable
      name={words.title}
      className={styles["summary"] ?? ""}
      columns={columns}
      rows={entries}
      rowKey={({ id }) => id}
    />
  );
}

function Name({ entry, alone }: { readonly entry: CatalogEntry; readonly alone: boolean }) {
  if (alone) return entry.department;
  return (
    <AddressLink change={{ dept: [entry.departmentKey], year: [entry.year] }}>{entry.department}</AddressLink>
  );
}
