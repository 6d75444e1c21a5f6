import type { TableColumn } from "./TableColumn.ts";

/** Rows as tab-separated text with a head line, for a spreadsheet. Tabs and line breaks inside a cell become spaces. */
export function tableText<Row>(columns: readonly TableColumn<Row>[], rows: readonly Row[]): string {
  const copied = columns.filter((column) => column.text !== undefined);
  const head = copied.map((column) => oneLine(column.label));
  const body = rows.map((row) => copied.map((column) => oneLine(column.text?.(row) ?? "")));
  return [head, ...body].map((cells) => cells.join("\t")).join("\n");
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
