import type { RowData } from "@tanstack/react-table";
import type { TreeGridProps } from "./DrawnTree.tsx";
import { Skeleton } from "./Skeleton.tsx";
import { useTableCode } from "./tableCode.ts";

/** A tree as a table; its room until the code that draws it is here. */
export function TreeGrid<Row extends RowData>(props: TreeGridProps<Row>) {
  const code = useTableCode();
  return code === null ? <Skeleton shape="table" /> : <code.DrawnTree<Row> {...props} />;
}
