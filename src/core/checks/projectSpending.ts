import type { Disclosure } from "../budget/disclosure.ts";
import { statementTerm, type Term } from "./operand.ts";
import { wholeOfCoded } from "./printedWholes.ts";
import { firstOf, wholeStatements } from "./wholeStatements.ts";

/** 项目支出 of the whole: from the expenditure table, else from the prose; null where neither states it. */
export function projectSpending(disclosure: Disclosure): Term | null {
  const term = wholeOfCoded(disclosure, "expenditure", "project");
  if (term !== null && term.amount !== null) return term;
  const said = firstOf(wholeStatements(disclosure), "project", null, ({ amount }) => amount !== null);
  return said === null ? term : statementTerm(disclosure, said);
}
