import type { ClipboardEvent } from "react";
import type { TableColumn } from "./TableColumn.ts";
import { tableText } from "./tableText.ts";

/**
 * Copying a selection of rows puts them on the clipboard as tab-separated text; without a selection the
 * row that has the focus, so that the keyboard copies too. Rows are found in the page by `data-row`;
 * a selection within one row stays as the browser copies it.
 */
export function useTableCopy<Row>(
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): (event: ClipboardEvent<HTMLElement>) => void {
  return (event) => {
    const selection = window.getSelection();
    if (selection === null) return;
    const picked = new Set<string>();
    const write = () => {
      const chosen = rows.filter((row) => picked.has(keyOf(row)));
      event.clipboardData.setData("text/plain", tableText(columns, chosen));
      event.preventDefault();
    };
    if (selection.isCollapsed) {
      const focused = document.activeElement?.closest("[data-row]") ?? null;
      if (focused === null || !event.currentTarget.contains(focused)) return;
      picked.add(focused.getAttribute("data-row") ?? "");
      write();
      return;
    }
    for (const element of event.currentTarget.querySelectorAll("[data-row]")) {
      const key = element.getAttribute("data-row");
      if (key !== null && selection.containsNode(element, true)) picked.add(key);
    }
    if (picked.size < 2) return;
    write();
  };
}
