import { useMemo } from "react";
import type { CatalogEntry } from "../../core/budget/catalog.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { overviewTableMessages } from "../../i18n/overviewTableMessages.ts";
import { useApp } from "../../state/useApp.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { departmentColumns } from "./departmentColumns.tsx";
import styles from "./DepartmentTable.module.css";
import { groupKey, sortable, type EntryGroup } from "./groups.ts";
import { sortOf, sortText } from "./order.ts";

interface Props {
  readonly name: string;
  readonly groups: readonly EntryGroup[];
}

/** Every department's figures of a year; only departments of one place, year, phase and scope stand in one order. */
export function DepartmentTable({ name, groups }: Props) {
  const words = useMessages(overviewTableMessages);
  const common = useMessages(commonMessages);
  const { language, unit } = useReader();
  const sort = useApp((state) => state.address.sort);
  const adjusted = useApp((state) => state.adjusted);
  const canSort = sortable(groups);
  const columns = useMemo(() => departmentColumns({ language, unit, canSort }), [language, unit, canSort]);
  const rows = useMemo(() => groups.flatMap(({ entries }) => entries), [groups]);
  return (
    <>
      <p className={styles["unitLine"]} aria-hidden="true">
        {common.unitHead(unit)}
      </p>
      <DataTable<CatalogEntry>
        name={name}
        className={styles["departments"] ?? ""}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        groupOf={(entry) => ({
          key: groupKey(entry),
          label: words.group(
            entry.region.name,
            common.yearPhase(entry.year, entry.phase),
            entry.scope === "unit" ? words.unitScope : null,
          ),
        })}
        sort={sortOf(sort)}
        onSort={(next) => {
          adjusted({ sort: sortText(next) });
        }}
      />
    </>
  );
}
