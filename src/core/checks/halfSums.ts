import type { Column, Disclosure, Line, Side, Table } from "../budget/disclosure.ts";
import { lineTerm } from "./operand.ts";
import { amountColumns, sideLines } from "./printedWholes.ts";
import { subject, type Comparison } from "./rule.ts";

/** Items = 本年合计, and 本年合计 + balances = 总计, in every money column of both halves of a table. */
export function halfSums(disclosure: Disclosure, table: Table): readonly Comparison[] {
  return (["revenue", "expenditure"] as const).flatMap((side) =>
    amountColumns(table, side)
      .filter((column) => column.side === side)
      .flatMap((column) => sumsOf(disclosure, table, side, column)),
  );
}

function sumsOf(disclosure: Disclosure, table: Table, side: Side, column: Column): readonly Comparison[] {
  const lines = sideLines(table, side);
  const items = itemsOf(lines.filter(({ cells }) => cells.some((cell) => cell.column === column.index)));
  const balances = lines.filter(({ role, level }) => role === "balance" && level === 0);
  const year = lines.find(({ role }) => role === "year-total") ?? null;
  const total = lines.find(({ role }) => role === "total") ?? null;
  const sum = (whole: Line, parts: readonly Line[]): Comparison => ({
    key: `${table.id}/${side}/${whole.role}/${column.index}`,
    subject: subject({ table: table.id, name: whole.name, measure: whole.measure }),
    parts: parts.map((line) => lineTerm(disclosure, table, line, columnOf(line, column))),
    whole: lineTerm(disclosure, table, whole, columnOf(whole, column)),
  });
  return [
    ...(year === null || items.length === 0 ? [] : [sum(year, items)]),
    ...(total === null ? [] : [sum(total, [...(year === null ? items : [year]), ...balances])]),
  ];
}

/** A sum of two lists side by side prints its one figure under the second of them. */
function columnOf({ cells }: Line, column: Column): number {
  const [only, ...others] = cells;
  const isElsewhere = only !== undefined && others.length === 0 && only.column !== column.index;
  return isElsewhere ? only.column : column.index;
}

/** Where a half lists kinds (基本支出) beside classes, each list is the whole once: the classes are taken. */
function itemsOf(lines: readonly Line[]): readonly Line[] {
  const items = lines.filter(({ role, level }) => role === "item" && level === 1);
  const classes = items.filter(({ side, measure }) => side === "revenue" || measure === null);
  return classes.length > 0 ? classes : items;
}
