import type { Disclosure } from "../../budget/disclosure.ts";
import type { Statement } from "../../budget/statement.ts";
import { statementTerm } from "../operand.ts";
import { subject, type Comparison, type Rule } from "../rule.ts";
import { equalWithin } from "../settle.ts";
import { tableTwin } from "../tableTwin.ts";

/**
 * One thing stated twice in the narrative has one amount. Two amounts that a table prints each are
 * two things (收入支出总计 and 本年支出合计); where only one of them stands in a table, or neither, the
 * narrative contradicts itself.
 */
export const amountStatedOnce: Rule = {
  id: "amount-stated-once",
  legalBasis: null,
  applies: ({ disclosure }) => disclosure.statements.length > 1,
  comparisons: ({ disclosure }) => groupsOf(disclosure).flatMap((group) => pairsOf(disclosure, group)),
};

const ABOUT = ["measure", "code", "path", "item", "fund", "basis", "year"] as const;

/** Statements with an amount of the same thing, in printed order. */
function groupsOf({ statements }: Disclosure): readonly (readonly Statement[])[] {
  const groups = new Map<string, Statement[]>();
  for (const said of statements) {
    if (said.amount === null || said.count !== null) continue;
    const key = ABOUT.map((name) => String(said[name])).join("\u0000");
    groups.set(key, [...(groups.get(key) ?? []), said]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Each against the one before it that says the same, else against the first: a slip is told once. */
function pairsOf(disclosure: Disclosure, group: readonly Statement[]): readonly Comparison[] {
  return group.flatMap((said, at) => {
    const before = group.slice(0, at);
    const first = before.findLast(({ amount }) => amount === said.amount) ?? before[0];
    if (first === undefined) return [];
    const [part, whole] = [statementTerm(disclosure, said), statementTerm(disclosure, first)];
    if (!equalWithin(part, whole) && mayBeOther(disclosure, first, said)) return [];
    return [
      {
        key: `${first.id}/${said.id}`,
        subject: subject({ code: said.code, name: said.path ?? said.item, measure: said.measure }),
        parts: [part],
        whole,
      },
    ];
  });
}

/** Whether a table prints both amounts, or none is at hand to tell 总计 from 本年合计. */
function mayBeOther(disclosure: Disclosure, a: Statement, b: Statement): boolean {
  const printed = [a, b].map((said) => {
    const term = tableTwin(disclosure, said)?.term ?? null;
    return term === null ? null : equalWithin(term, statementTerm(disclosure, said));
  });
  if (printed.every((each) => each === true)) return true;
  return a.code === null && a.path === null && printed.every((each) => each === null);
}
