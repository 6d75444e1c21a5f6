import { useTable, type RowData } from "@tanstack/react-table";
import { lazy, Suspense, useMemo, useState } from "react";
import { classNames } from "./classNames.ts";
import styles from "./DataTable.module.css";
import folded from "./FoldedTable.module.css";
import { bodyEntries, TableRows, type BodyEntry, type RowLook } from "./TableRows.tsx";
import { ariaSort, HeadContent } from "./HeadCell.tsx";
import { ScrollBox } from "./ScrollBox.tsx";
import type { TableColumn, TableSort } from "./TableColumn.ts";
import { columnDefs, nextSort, sortingState, treeFeatures } from "./tableModel.ts";
import { usePrinting } from "./useMedia.ts";
import { useTableCopy } from "./useTableCopy.ts";

export interface DataTableProps<Row extends RowData> extends RowLook<Row> {
  /** What the table holds; its caption for a screen reader, or above it where `showName` is set. */
  readonly name: string;
  readonly columns: readonly TableColumn<Row>[];
  /** In printed order: the order without a sort. */
  readonly rows: readonly Row[];
  /** Rows of sums; they stand first, bold, and are never sorted. */
  readonly totals?: readonly Row[];
  /** A head over a run of rows (地区 · 年度 · 阶段); sorting stays within it. */
  readonly groupOf?: (row: Row) => { readonly key: string; readonly label: string };
  /** Sorted from outside, with `onSort`; otherwise the table keeps its own. */
  readonly sort?: TableSort | null;
  readonly onSort?: (sort: TableSort | null) => void;
  readonly className?: string;
}

const VIRTUAL_FROM = 300;
const VirtualRows = lazy(() =>
  import("./VirtualRows.tsx").then((module) => ({ default: module.VirtualRows })),
) as unknown as typeof TableRows;

/** The plain table of the product: hairlines, sticky head and first column, sortable, copied as TSV. */
export function DrawnTable<Row extends RowData>(props: DataTableProps<Row>) {
  const { name, columns, rows, totals = [], groupOf, className, rowKey } = props;
  const [ownSort, setOwnSort] = useState<TableSort | null>(null);
  const sort = props.sort === undefined ? ownSort : props.sort;
  const setSort = props.onSort ?? setOwnSort;
  const printing = usePrinting();
  const definitions = useMemo(() => columnDefs(columns), [columns]);
  const sorting = useMemo(() => sortingState(sort), [sort]);
  const table = useTable({
    features: treeFeatures,
    columns: definitions,
    data: rows,
    state: { sorting },
    getRowId: rowKey,
  });
  const sorted = table.getRowModel().rows.map((row) => row.original);
  const onCopy = useTableCopy(columns, [...totals, ...sorted], rowKey);
  const folds = columns.some(({ phone }) => phone === "below" || phone === "hidden" || phone === "bar");
  const entries: readonly BodyEntry<Row>[] = bodyEntries(sorted, rows, groupOf);
  return (
    <ScrollBox name={name}>
      <table className={classNames(styles["table"], folds && folded["table"], className)} onCopy={onCopy}>
        <caption className={styles["caption"]}>{name}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                className={styles["head"]}
                data-align={column.align ?? "start"}
                data-kind={column.kind}
                aria-sort={ariaSort(column, sort)}
              >
                <HeadContent column={column} sort={sort} onSort={(id) => setSort(nextSort(sort, id))} />
              </th>
            ))}
          </tr>
        </thead>
        {totals.length === 0 ? null : (
          <tbody className={styles["totals"]}>
            <TableRows<Row> {...props} entries={bodyEntries(totals, totals, undefined)} />
          </tbody>
        )}
        <tbody>
          {entries.length > VIRTUAL_FROM && !printing ? (
            <Suspense fallback={<TableRows<Row> {...props} entries={entries.slice(0, VIRTUAL_FROM)} />}>
              <VirtualRows<Row> {...props} entries={entries} />
            </Suspense>
          ) : (
            <TableRows<Row> {...props} entries={entries} />
          )}
        </tbody>
      </table>
    </ScrollBox>
  );
}
