import { totalLine } from "../codedFamilies.ts";
import { lineTerm, type Term } from "../operand.ts";
import { amountColumns, namedSum, ownColumn, statedTable, wholeOfCoded } from "../printedWholes.ts";
import { subject, type Rule, type RuleContext } from "../rule.ts";

/** 一般公共预算基本支出表 (economic classification) = 基本支出 of 一般公共预算支出表. */
export const basicEconomicEqualsBasic: Rule = {
  id: "basic-economic-equals-basic",
  legalBasis: { text: "budget-law-regulations", article: 6 },
  applies: ({ disclosure }) => statedTable(disclosure, "basic-economic") !== null,
  comparisons: (context) => {
    const total = economicTotal(context);
    const parts = total === null ? sumsByName(context) : [total];
    const whole = wholeOfCoded(context.disclosure, "general-budget", "basic");
    const [first] = parts;
    if (first === undefined || whole === null) return [];
    return [{ key: "basic", subject: subject({ name: first.label, measure: "basic" }), parts, whole }];
  },
};

/** Final accounts print 人员经费合计 and 公用经费合计 under two lists, and no 合计 of both. */
function sumsByName({ disclosure }: RuleContext): readonly Term[] {
  const table = statedTable(disclosure, "basic-economic");
  if (table === null) return [];
  const sums = (["personnel", "public-operating"] as const).map((each) => namedSum(disclosure, table, each));
  return sums.every((sum) => sum !== null) ? sums : [];
}

function economicTotal({ disclosure }: RuleContext): Term | null {
  const table = statedTable(disclosure, "basic-economic");
  const line = table === null ? null : totalLine(table);
  if (table === null || line === null) return null;
  const columns = amountColumns(table);
  const column = ownColumn(disclosure, columns, "total") ?? ownColumn(disclosure, columns, "basic");
  return column === null ? null : lineTerm(disclosure, table, line, column.index);
}
