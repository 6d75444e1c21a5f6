import type { Outcome } from "../../core/budget/vocabulary.ts";
import { RULES, type CheckResult, type RuleId } from "../../core/checks/checkResult.ts";
import { isNilBesideBlank } from "../../core/checks/nilBesideBlank.ts";
import { countOutcomes } from "../../core/checks/countOutcomes.ts";
import { isNotStated } from "../../core/checks/notStated.ts";
import type { CatalogEntry } from "../../core/budget/catalog.ts";
import type { SpokenCounts } from "../../i18n/qualityCounts.ts";

/** What deserves a look first stands first; what agrees stands last. */
export const OUTCOMES_SHOWN: readonly Outcome[] = [
  "differs",
  "observation",
  "cannot-check",
  "different-scope",
  "within-rounding",
  "agrees",
];

/** Outcomes with too many results to list one by one: they stand by rule. */
export const BY_RULE: ReadonlySet<Outcome> = new Set<Outcome>(["within-rounding", "agrees"]);

/** The results of one outcome; among those that cannot be checked, what is not stated stands first. */
export function resultsOf(results: readonly CheckResult[], outcome: Outcome): readonly CheckResult[] {
  const own = results.filter((result) => result.outcome === outcome);
  return [...own.filter(isNotStated), ...own.filter((result) => !isNotStated(result))];
}

export interface RuleGroup {
  readonly rule: RuleId;
  readonly results: readonly CheckResult[];
}

/** Results by rule, in the order of the rules; rules without a result are left out. */
export function byRule(results: readonly CheckResult[]): readonly RuleGroup[] {
  return RULES.map((rule) => ({ rule, results: results.filter((each) => each.rule === rule) })).filter(
    (group) => group.results.length > 0,
  );
}

/** The same, agreements of a nil with a blank apart: no two equal figures stand there. */
export function byRuleAndKind(results: readonly CheckResult[]): readonly RuleGroup[] {
  return byRule(results).flatMap(({ rule, results: own }) =>
    [own.filter((each) => !isNilBesideBlank(each)), own.filter(isNilBesideBlank)]
      .filter((each) => each.length > 0)
      .map((each) => ({ rule, results: each })),
  );
}

/** The counts the sentence speaks: of the results at hand, else of the catalog. */
export function countsOf(
  entries: readonly CatalogEntry[],
  resultsById: ReadonlyMap<string, readonly CheckResult[]>,
): SpokenCounts {
  const outcomes = countOutcomes([]);
  const sums: Record<Outcome, number> = { ...outcomes };
  let notStated = 0;
  for (const entry of entries) {
    const results = resultsById.get(entry.id);
    const own = results === undefined ? entry.checks : countOutcomes(results);
    for (const outcome of OUTCOMES_SHOWN) sums[outcome] += own[outcome];
    notStated += results?.filter(isNotStated).length ?? entry.notStated;
  }
  const total = OUTCOMES_SHOWN.reduce((sum, outcome) => sum + sums[outcome], 0);
  return { total, outcomes: sums, notStated };
}
