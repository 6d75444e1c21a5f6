import { totalLine } from "../codedFamilies.ts";
import { lineTerm, type Term } from "../operand.ts";
import { amountColumns, ownColumn, statedTable, wholeOfCoded } from "../printedWholes.ts";
import { subject, type Rule, type RuleContext } from "../rule.ts";

/** 一般公共预算基本支出表 (economic classification) = 基本支出 of 一般公共预算支出表. */
export const basicEconomicEqualsBasic: Rule = {
  id: "basic-economic-equals-basic",
  legalBasis: { text: "budget-law-regulations", article: 6 },
  applies: ({ disclosure }) => statedTable(disclosure, "basic-economic") !== null,
  comparisons: (context) => {
    const part = economicTotal(context);
    const whole = wholeOfCoded(context.disclosure, "general-budget", "basic");
    if (part === null || whole === null) return [];
    return [{ key: "basic", subject: subject({ name: part.label, measure: "basic" }), parts: [part], whole }];
  },
};

function economicTotal({ disclosure }: RuleContext): Term | null {
  const table = statedTable(disclosure, "basic-economic");
  const line = table === null ? null : totalLine(table);
  if (table === null || line === null) return null;
  const columns = amountColumns(table);
  const column = ownColumn(disclosure, columns, "total") ?? ownColumn(disclosure, columns, "basic");
  return column === null ? null : lineTerm(disclosure, table, line, column.index);
}
