import type { Disclosure } from "../../budget/disclosure.ts";
import type { Procurement, ProcurementLine } from "../../budget/procurement.ts";
import type { CellRef } from "../../budget/source.ts";
import type { Fen } from "../../money/fen.ts";
import { cellTerm, type Term } from "../operand.ts";
import { subject, type Comparison, type Rule } from "../rule.ts";

/** Procurement lines = the unit's 小计, and the 小计 = 合计. The project's budget, repeated on each line, is no part. */
export const procurementTotal: Rule = {
  id: "procurement-total",
  legalBasis: null,
  applies: ({ disclosure }) => disclosure.procurement !== null,
  comparisons: ({ disclosure }) =>
    disclosure.procurement === null ? [] : sumsOf(disclosure, disclosure.procurement),
};

function sumsOf(disclosure: Disclosure, procurement: Procurement): readonly Comparison[] {
  const { lines, subtotals, total } = procurement;
  const term = (cell: CellRef, amount: Fen | null, label: string): Term => ({
    ...cellTerm(disclosure, cell, amount, label),
    measure: "procurement",
  });
  const lineTerms = (of: readonly ProcurementLine[]): readonly Term[] =>
    of.map(({ cells, amount, item }) => term(cells.amount, amount, item));
  const subtotalTerms = subtotals.map(({ cell, amount, unitName }) => term(cell, amount, unitName));
  const sum = (key: string, name: string, parts: readonly Term[], whole: Term): readonly Comparison[] =>
    parts.length === 0
      ? []
      : [{ key, subject: subject({ table: procurement.table, name, measure: "procurement" }), parts, whole }];
  const ofUnits = subtotals.flatMap(({ unitName }, at) => {
    const whole = subtotalTerms[at];
    const inside = lines.filter(({ cells }) => subtotalAbove(procurement, cells.amount.row) === at);
    return whole === undefined ? [] : sum(`${procurement.table}/${at}`, unitName, lineTerms(inside), whole);
  });
  if (total === null) return ofUnits;
  const parts = subtotals.length > 0 ? subtotalTerms : lineTerms(lines);
  return [...ofUnits, ...sum(`${procurement.table}/total`, "", parts, term(total.cell, total.amount, ""))];
}

/** The place in the list of the 小计 a row stands under: the last one above it. */
function subtotalAbove({ subtotals }: Procurement, row: number): number {
  let found = -1;
  subtotals.forEach(({ cell }, at) => {
    const above = subtotals[found]?.cell.row ?? -1;
    if (cell.row < row && cell.row > above) found = at;
  });
  return found;
}
