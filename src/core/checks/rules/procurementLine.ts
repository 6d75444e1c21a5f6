import type { Disclosure } from "../../budget/disclosure.ts";
import type { ProcurementLine } from "../../budget/procurement.ts";
import { cellTerm, formulaTerm } from "../operand.ts";
import { subject, type Comparison, type Rule } from "../rule.ts";

/** 数量 × 单价 = 金额 on every line of procurement; the price's rounding counts once per piece. */
export const procurementLine: Rule = {
  id: "procurement-line",
  legalBasis: null,
  applies: ({ disclosure }) => (disclosure.procurement?.lines.length ?? 0) > 0,
  comparisons: ({ disclosure }) =>
    (disclosure.procurement?.lines ?? []).flatMap((line) => lineProduct(disclosure, line)),
};

function lineProduct(disclosure: Disclosure, line: ProcurementLine): readonly Comparison[] {
  const { cells, quantity, price, amount, item } = line;
  if (price === null || quantity === null || cells.price === null || cells.quantity === null) return [];
  const factors = [
    { source: cells.price, amount: price, count: null },
    { source: cells.quantity, amount: null, count: quantity },
  ];
  return [
    {
      key: `${cells.amount.table}/${cells.amount.row}`,
      subject: subject({ table: cells.amount.table, name: item, measure: "procurement" }),
      parts: [formulaTerm(disclosure, { sign: 1, factors }, item)],
      whole: cellTerm(disclosure, cells.amount, amount, item),
    },
  ];
}
