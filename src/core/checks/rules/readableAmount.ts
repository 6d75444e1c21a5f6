import type { Disclosure, Line, Table } from "../../budget/disclosure.ts";
import { parseAmount } from "../../money/parseAmount.ts";
import { lineTerm } from "../operand.ts";
import { amountColumns } from "../printedWholes.ts";
import { subject, type Comparison, type Rule } from "../rule.ts";

/** Money cells whose text is no amount: kept as printed, named here, added to nothing. */
export const readableAmount: Rule = {
  id: "readable-amount",
  legalBasis: null,
  applies: ({ disclosure }) => disclosure.tables.some(({ lines }) => lines.length > 0),
  comparisons: ({ disclosure }) =>
    disclosure.tables.flatMap((table) => table.lines.flatMap((line) => unread(disclosure, table, line))),
};

function unread(disclosure: Disclosure, table: Table, line: Line): readonly Comparison[] {
  const { unit } = table;
  if (unit === null) return [];
  return amountColumns(table, line.side).flatMap((column) => {
    const printed = table.grid[line.row]?.[column.index] ?? "";
    if (line.side !== null && column.side !== line.side) return [];
    if (parseAmount(printed, unit).ok) return [];
    return [
      {
        key: `${table.id}/${line.row}/${column.index}`,
        subject: subject({ table: table.id, code: line.code, name: line.name, measure: column.measure }),
        parts: [lineTerm(disclosure, table, line, column.index)],
        whole: null,
        verdict: { outcome: "cannot-check", cause: { kind: "unreadable", printed } },
      },
    ];
  });
}
