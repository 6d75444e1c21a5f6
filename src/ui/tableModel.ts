import {
  createExpandedRowModel,
  createSortedRowModel,
  rowExpandingFeature,
  rowSortingFeature,
  tableFeatures,
  type ColumnDef,
  type Row as TableRow,
  type RowData,
  type SortingState,
} from "@tanstack/react-table";
import type { TableColumn, TableSort } from "./TableColumn.ts";

/** What our tables ask of TanStack Table: sorting among siblings, and rows under rows. */
export const treeFeatures = tableFeatures({
  rowSortingFeature,
  rowExpandingFeature,
  sortedRowModel: createSortedRowModel(),
  expandedRowModel: createExpandedRowModel(),
});

export type TreeFeatures = typeof treeFeatures;

const CHINESE_ORDER = new Intl.Collator("zh-CN-u-co-pinyin", { numeric: true });

/** Columns for the sorting model; a null value sorts last, whichever way. */
export function columnDefs<Row extends RowData>(
  columns: readonly TableColumn<Row>[],
): readonly ColumnDef<TreeFeatures, Row>[] {
  return columns.map(({ id, sortBy }) => ({
    id,
    accessorFn: (row: Row) => sortBy?.(row) ?? undefined,
    enableSorting: sortBy !== undefined,
    sortUndefined: "last",
    sortFn: byValue,
  }));
}

function byValue<Row extends RowData>(
  a: TableRow<TreeFeatures, Row>,
  b: TableRow<TreeFeatures, Row>,
  id: string,
) {
  const left = a.getValue<string | number>(id);
  const right = b.getValue<string | number>(id);
  if (typeof left === "number" && typeof right === "number") return left - right;
  return CHINESE_ORDER.compare(String(left), String(right));
}

export function sortingState(sort: TableSort | null): SortingState {
  return sort === null ? [] : [{ id: sort.column, desc: sort.descending }];
}

/** The next sort of a column whose head was pressed: largest figures first, then smallest, then as printed. */
export function nextSort(sort: TableSort | null, column: string): TableSort | null {
  if (sort?.column !== column) return { column, descending: true };
  return sort.descending ? { column, descending: false } : null;
}
