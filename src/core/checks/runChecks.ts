import type { Disclosure } from "../budget/disclosure.ts";
import { NOTHING_RELATED, type Related } from "../budget/relatedEditions.ts";
import { ALL_RULES } from "./allRules.ts";
import type { CheckResult } from "./checkResult.ts";
import { settle } from "./settle.ts";

/**
 * Every rule that applies to a disclosure, with what it found, in the order of the rules. Ids are
 * unique and stable. Pure: the same disclosures always give the same results. What is not related
 * is not asked for: a rule that needs the year before finds nothing without it.
 */
export function runChecks(
  disclosure: Disclosure,
  related: Related<Disclosure> = NOTHING_RELATED,
): readonly CheckResult[] {
  const context = { disclosure, related };
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
