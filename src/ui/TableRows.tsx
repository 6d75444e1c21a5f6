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
  /** Rows that belong to what is selected elsewhere: a node of a picture. */
  readonly lit?: (row: Row) => boolean;
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
  const groups = new Map<string, BodyEntry<Row>[]>();
  for (const row of printed) {
    const { key, label } = groupOf(row);
    if (!groups.has(key)) groups.set(key, [{ kind: "group", key, label }]);
  }
  for (const row of sorted) groups.get(groupOf(row).key)?.push({ kind: "row", row });
  return [...groups.values()].flat();
}

/** For rows drawn near the window only: told of each row, and which the first of them is. */
export interface RowMeasure {
  readonly from: number;
  readonly ref: (row: HTMLTableRowElement | null) => void;
}

export interface TableRowsProps<Row> extends RowLook<Row> {
  readonly columns: readonly TableColumn<Row>[];
  readonly entries: readonly BodyEntry<Row>[];
  readonly measure?: RowMeasure;
}

export function TableRows<Row>({ entries, measure, ...look }: TableRowsProps<Row>) {
  return entries.map((entry, at) => (
    <Fragment key={entry.kind === "group" ? `group:${entry.key}` : look.rowKey(entry.row)}>
      <TableEntry
        entry={entry}
        {...look}
        place={measure === undefined ? {} : { ref: measure.ref, "data-index": measure.from + at }}
      />
    </Fragment>
  ));
}

interface TableEntryProps<Row> extends RowLook<Row> {
  readonly columns: readonly TableColumn<Row>[];
  readonly entry: BodyEntry<Row>;
  readonly place: { readonly ref?: RowMeasure["ref"]; readonly "data-index"?: number };
}

function TableEntry<Row>(props: TableEntryProps<Row>) {
  const { entry, columns, rowKey, emphasised, selected, lit, onRowOpen, place } = props;
  if (entry.kind === "group") {
    return (
      <tr className={styles["group"]} {...place}>
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
      {...place}
      data-row={key}
      data-strong={emphasised?.(row) ?? false}
      data-selected={selected === key || (lit?.(row) ?? false)}
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
