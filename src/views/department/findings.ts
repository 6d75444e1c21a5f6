import type { Outcome } from "../../core/budget/vocabulary.ts";
import type { CheckResult } from "../../core/checks/checkResult.ts";

/** One line of the list of findings: a result alone, or several of one rule and outcome told as a count. */
export interface FindingGroup {
  readonly key: string;
  readonly outcome: Outcome;
  /** More than one where they are only counted. */
  readonly results: readonly CheckResult[];
}

const ORDER: readonly Outcome[] = ["differs", "different-scope", "observation", "cannot-check"];
const TOLD_ALONE = 3;

/** Everything that is not plain agreement, what disagrees first; results of one rule beyond three are counted. */
export function findingGroups(checks: readonly CheckResult[]): readonly FindingGroup[] {
  return ORDER.flatMap((outcome) => {
    const results = checks.filter((check) => check.outcome === outcome && !isListedBelow(check));
    const rules = [...new Set(results.map(({ rule }) => rule))];
    return rules.flatMap((rule): readonly FindingGroup[] => {
      const same = results.filter((check) => check.rule === rule);
      if (same.length > TOLD_ALONE) return [{ key: `${outcome}:${rule}`, outcome, results: same }];
      return same.map((check) => ({ key: check.id, outcome, results: [check] }));
    });
  });
}

/** Missing tables have a line of their own, by name. */
function isListedBelow({ rule, cause }: CheckResult): boolean {
  const isMissing = cause?.kind === "table-not-in-file" || cause?.kind === "template-unknown";
  return rule === "table-present" && isMissing;
}
