import type { RowData } from "@tanstack/react-table";
import type { DataTableProps } from "./DrawnTable.tsx";
import { Skeleton } from "./Skeleton.tsx";
import { useTableCode } from "./tableCode.ts";

/** The plain table of the product; its room until the code that draws it is here. */
export function DataTable<Row extends RowData>(props: DataTableProps<Row>) {
  const code = useTableCode();
  return code === null ? <Skeleton shape="table" /> : <code.DrawnTable<Row> {...props} />;
}
