import { announceMessages } from "../i18n/announceMessages.ts";
import { commonMessages } from "../i18n/commonMessages.ts";
import { useSay } from "./Announcer.tsx";
import styles from "./HeadCell.module.css";
import { useMessages } from "./ReaderContext.tsx";
import type { TableColumn, TableSort } from "./TableColumn.ts";
import { nextSort } from "./tableModel.ts";
import { VisuallyHidden } from "./VisuallyHidden.tsx";

export interface HeadContentProps<Row> {
  readonly column: TableColumn<Row>;
  readonly sort: TableSort | null;
  readonly onSort: (column: string) => void;
}

/** The content of a column head: its words, and the sort where the column has an order. */
export function HeadContent<Row>({ column, sort, onSort }: HeadContentProps<Row>) {
  const words = useMessages(commonMessages);
  const announce = useMessages(announceMessages);
  const say = useSay();
  const head = column.head ?? column.label;
  if (column.sortBy === undefined) return head;
  const direction = sort?.column === column.id ? (sort.descending ? "down" : "up") : "none";
  return (
    <button
      type="button"
      className={styles["sort"]}
      data-direction={direction}
      onClick={({ currentTarget }) => {
        onSort(column.id);
        // A tree is sorted among siblings and says so itself.
        if (currentTarget.closest('[role="treegrid"]') !== null) return;
        const next = nextSort(sort, column.id);
        say(next === null ? announce.unsorted : announce.sorted(column.label, next.descending));
      }}
    >
      <span>{head}</span>
      <svg viewBox="0 0 8 12" width="8" height="12" aria-hidden="true" className={styles["arrows"]}>
        <path className={styles["up"]} d="M4 1 7 5H1z" />
        <path className={styles["down"]} d="M4 11 1 7h6z" />
      </svg>
      <VisuallyHidden>{words.sortBy(column.label)}</VisuallyHidden>
    </button>
  );
}

/** `aria-sort` of a column's head; undefined where the table is not sorted by it. */
export function ariaSort(
  column: { readonly id: string },
  sort: TableSort | null,
): "ascending" | "descending" | undefined {
  if (sort?.column !== column.id) return undefined;
  return sort.descending ? "descending" : "ascending";
}
