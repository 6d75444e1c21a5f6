import { useMemo } from "react";
import type { ChangeBreakdown, ChangeLine } from "../../core/analysis/changeBreakdown.ts";
import type { CheckResult } from "../../core/checks/checkResult.ts";
import { changeViewMessages } from "../../i18n/changeViewMessages.ts";
import { useApp } from "../../state/useApp.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import type { TableColumn, TableSort } from "../../ui/TableColumn.ts";
import styles from "./Change.module.css";
import { useLineColumns } from "./useLineColumns.tsx";

interface Props {
  readonly breakdown: ChangeBreakdown;
  readonly checks: readonly CheckResult[];
}

/** Every line with both years, what it rests on, what the text states, and the check between the two. */
export function LineSection({ breakdown, checks }: Props) {
  const words = useMessages(changeViewMessages);
  const asked = useApp((state) => state.address.sort);
  const adjusted = useApp((state) => state.adjusted);
  const columns = useLineColumns(breakdown, checks);
  const sort = sortOf(asked, columns);
  const rows = useMemo(
    () => (sort === null ? breakdown.lines : breakdown.lines.filter(({ isLeaf }) => isLeaf)),
    [breakdown, sort],
  );
  return (
    <Section title={words.table} note={`${words.tableNote}${sort === null ? "" : ` ${words.sortedNote}`}`}>
      <DataTable
        className={styles["lines"] ?? ""}
        name={words.title(breakdown.baseYear, breakdown.year, words.wholes[breakdown.wholeIs])}
        columns={columns}
        totals={[breakdown.whole]}
        rows={rows}
        rowKey={({ key }) => key}
        emphasised={({ level }) => level === 1}
        sort={sort}
        onSort={(next) => {
          adjusted({ sort: next === null ? null : `${next.descending ? "-" : ""}${next.column}` });
        }}
      />
    </Section>
  );
}

function sortOf(asked: string | null, columns: readonly TableColumn<ChangeLine>[]): TableSort | null {
  const id = asked?.replace(/^-/u, "");
  const column = columns.find((each) => each.id === id && each.sortBy !== undefined);
  return column === undefined ? null : { column: column.id, descending: asked?.startsWith("-") === true };
}
