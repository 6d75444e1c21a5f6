import { amountSaid } from "../../budget/amountSaid.ts";
import type { Disclosure } from "../../budget/disclosure.ts";
import { statedDelta } from "../../budget/evidence.ts";
import { speaksOfPeriod } from "../../budget/period.ts";
import { APPROPRIATION_SHARE, type Statement } from "../../budget/statement.ts";
import { deltaTerm } from "../operand.ts";
import { subject, type Comparison, type Rule, type Verdict } from "../rule.ts";

/**
 * One amount has one change since the year before, wherever it is told: in 收支总体情况, in
 * 财政拨款收支 and in 一般公共预算. Changes told against two bases are two comparisons.
 */
export const changeStatedOnce: Rule = {
  id: "change-stated-once",
  legalBasis: null,
  applies: ({ disclosure }) => disclosure.statements.filter(({ change }) => change !== null).length > 1,
  comparisons: ({ disclosure }) =>
    [...groupsOf(disclosure).values()].flatMap((group) => pairsOf(disclosure, group)),
};

function groupsOf(disclosure: Disclosure): ReadonlyMap<string, readonly Statement[]> {
  const groups = new Map<string, Statement[]>();
  for (const said of disclosure.statements) {
    if (statedDelta(said) === null || !speaksOfPeriod(said, disclosure)) continue;
    const amount = amountSaid(disclosure, said)?.amount ?? null;
    if (amount === null) continue;
    const key = [thingOf(said), amount].join("\u0000");
    groups.set(key, [...(groups.get(key) ?? []), said]);
  }
  return groups;
}

/** Money of 财政拨款 is one thing however it is called, where the amounts are the same too. */
function thingOf(said: Statement): string {
  const { measure, code, path, item, fund } = said;
  const isWhole = code === null && path === null;
  const isShare = item === APPROPRIATION_SHARE || (item === null && fund === "general");
  if (isWhole && measure === "total" && isShare) return "appropriation";
  if (isWhole && measure === "appropriation" && item === null && (fund === null || fund === "general")) {
    return "appropriation";
  }
  return [measure, code, path, item, fund].join("\u0000");
}

/** Each against the one before it that says the same, else against the first: a slip is told once. */
function pairsOf(disclosure: Disclosure, group: readonly Statement[]): readonly Comparison[] {
  return group.flatMap((said, at) => {
    const before = group.slice(0, at);
    const first = before.findLast((each) => statedDelta(each) === statedDelta(said)) ?? before[0];
    if (first === undefined) return [];
    return [
      {
        key: `${first.id}/${said.id}`,
        subject: subject({ code: said.code, name: said.path ?? said.item, measure: said.measure }),
        parts: [deltaTerm(disclosure, said)],
        whole: deltaTerm(disclosure, first),
        ifUnequal: () => otherBase(first, said),
      },
    ];
  });
}

function otherBase(a: Statement, b: Statement): Verdict | null {
  const [one, other] = [a.change?.base, b.change?.base];
  const isSame = one?.kind === other?.kind && one?.year === other?.year;
  return isSame ? null : { outcome: "different-scope", cause: { kind: "not-comparable", why: "base" } };
}
