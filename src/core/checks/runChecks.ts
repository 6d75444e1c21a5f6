import type { Disclosure } from "../budget/disclosure.ts";
import { ALL_RULES } from "./allRules.ts";
import type { CheckResult } from "./checkResult.ts";
import { settle } from "./settle.ts";

/**
 * Every rule that applies to a disclosure, with what it found, in the order of the rules. Ids are
 * unique and stable. Pure: the same disclosure always gives the same results.
 */
export function runChecks(disclosure: Disclosure): readonly CheckResult[] {
  const context = { disclosure };
  const results = ALL_RULES.filter((rule) => rule.applies(context)).flatMap((rule) =>
    rule
      .comparisons(context)
      .map((comparison) => settle(rule.id, comparison))
      .filter((result) => result !== null),
  );
  return withUniqueIds(results);
}

function withUniqueIds(results: readonly CheckResult[]): readonly CheckResult[] {
  const seen = new Map<string, number>();
  return results.map((result) => {
    const times = (seen.get(result.id) ?? 0) + 1;
    seen.set(result.id, times);
    return times === 1 ? result : { ...result, id: `${result.id}#${times}` };
  });
}
