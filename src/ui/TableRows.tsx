import { Fragment } from "react";
import styles from "./DataTable.module.css";
import { isPlainPress } from "./isPlainPress.ts";
import { Printed } from "./Printed.tsx";
import type { TableColumn } from "./TableColumn.ts";

/** How rows are told apart and what a press on one does. */
export interface RowLook<Row> {
  readonly rowKey: (row: Row) => string;
  /** Bold: classes and sums. */
  readonly emphasised?: (row: Row) => boolean;
  readonly selected?: string | null;
  /** A press anywhere on the row. The keyboard's way is a link in the row's name. */
  readonly onRowOpen?: (row: Row) => void;
}

/** A head over a run of rows, or a row. */
export type BodyEntry<Row> =
  | { readonly kind: "group"; readonly key: string; readonly label: string }
  | { readonly kind: "row"; readonly row: Row };

/** Rows with their group heads; groups keep the order in which they are printed, whatever the sort. */
export function bodyEntries<Row>(
  sorted: readonly Row[],
  printed: readonly Row[],
  groupOf: ((row: Row) => { readonly key: string; readonly label: string }) | undefined,
): readonly BodyEntry<Row>[] {
  if (groupOf === undefined) return sorted.map((row) => ({ kind: "row", row }));
  const groups = new Map(printed.map((row) => [groupOf(row).key, groupOf(row).label]));
  return [...groups].flatMap(([key, label]): BodyEntry<Row>[] => [
    { kind: "group", key, label },
    ...sorted.filter((row) => groupOf(row).key === key).map((row): BodyEntry<Row> => ({ kind: "row", row })),
  ]);
}

export interface TableRowsProps<Row> extends RowLook<Row> {
  readonly columns: readonly TableColumn<Row>[];
  readonly entries: readonly BodyEntry<Row>[];
}

export function TableRows<Row>({ entries, ...look }: TableRowsProps<Row>) {
  return entries.map((entry) => (
    <Fragment key={entry.kind === "group" ? `group:${entry.key}` : look.rowKey(entry.row)}>
      <TableEntry entry={entry} {...look} />
    </Fragment>
  ));
}

interface TableEntryProps<Row> extends RowLook<Row> {
  readonly columns: readonly TableColumn<Row>[];
  readonly entry: BodyEntry<Row>;
}

function TableEntry<Row>({ entry, columns, rowKey, emphasised, selected, onRowOpen }: TableEntryProps<Row>) {
  if (entry.kind === "group") {
    return (
      <tr className={styles["group"]}>
        <th scope="rowgroup" colSpan={columns.length}>
          <Printed>{entry.label}</Printed>
        </th>
      </tr>
    );
  }
  const { row } = entry;
  const key = rowKey(row);
  const headed = columns.findIndex((column) => column.kind === "name");
  return (
    <tr
      data-row={key}
      data-strong={emphasised?.(row) ?? false}
      data-selected={selected === key}
      data-opens={onRowOpen !== undefined}
      onClick={(event) => {
        if (isPlainPress(event)) onRowOpen?.(row);
      }}
    >
      {columns.map((column, index) => {
        const Cell = index === headed ? "th" : "td";
        return (
          <Cell
            key={column.id}
            data-align={column.align ?? "start"}
            data-kind={column.kind}
            data-phone={column.phone}
            data-label={column.phone === "below" ? column.label : undefined}
            {...(Cell === "th" ? { scope: "row" } : {})}
          >
            <Printed>{column.cell(row)}</Printed>
          </Cell>
        );
      })}
    </tr>
  );
}
