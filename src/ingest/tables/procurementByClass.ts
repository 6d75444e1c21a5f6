import type { Column } from "../../core/budget/disclosure.ts";
import { nameKey } from "../../core/text/chinese.ts";
import type { Candidate } from "./candidate.ts";
import { headKey, originOf, type Head } from "./columns.ts";
import { readNamedRows, type NamedLine } from "./namedRows.ts";
import type { TableReading } from "./recogniser.ts";
import { bodyRows, textAt, type BodyRow } from "./rows.ts";

/**
 * Whether procurement is listed under its classes (货物A, 工程B, 服务C) with sums alone, as Jiangsu
 * prints it: no quantities and no prices, projects below the classes, items below the projects.
 */
export function isByClass(title: string, head: Head): boolean {
  const [first] = head.columns;
  const amounts = head.columns.filter(({ role }) => role === "amount");
  const isClassFirst = first !== undefined && /采购品目/u.test(headKey(first));
  return isClassFirst && amounts.length === 1 && /采购/u.test(nameKey(title)) && !hasQuantities(head);
}

/** Reads 合计, the classes, their projects and their items, one level each. */
export function readByClass(candidate: Candidate, head: Head): TableReading {
  const columns = head.columns.map((column): Column => {
    return column.role === "amount" ? { ...column, measure: "procurement" } : { ...column, role: "text" };
  });
  const amounts = columns.filter(({ role }) => role === "amount");
  const labels = columns.filter(({ role }) => role === "text");
  const item = labels.findIndex((column) => /物品|采购名称/u.test(headKey(column)));
  const read = readNamedRows(candidate, bodyRows(candidate, head), amounts, (row) => {
    const texts = labels.map((column, at) =>
      at === item ? itemAt(candidate, row, column) : textAt(row, column),
    );
    return lineOf(texts, item);
  });
  return { columns, ...read };
}

function hasQuantities(head: Head): boolean {
  return head.columns.some((column) => /数量|单价/u.test(headKey(column)));
}

/** One item bought in two ways is printed once beside both. */
function itemAt({ grid }: Candidate, row: BodyRow, column: Column): string {
  const origin = originOf(grid.spans, row.row, column.index);
  return (grid.cells[origin.row]?.[origin.column] ?? "").trim();
}

function lineOf(texts: readonly string[], item: number): NamedLine {
  const first = texts.find((text) => text !== "") ?? "";
  const own = item > 0 ? (texts[item] ?? "") : "";
  const isTotal = /^[合总]计$/u.test(nameKey(first));
  const level = isTotal ? 0 : texts[0] !== "" ? 1 : own !== "" ? 3 : 2;
  return { name: level === 3 ? own : first, level, role: isTotal ? "total" : "item" };
}
