import type { Disclosure } from "../budget/disclosure.ts";
import type { Outcome } from "../budget/vocabulary.ts";
import { RULES, type CheckResult, type RuleId } from "./checkResult.ts";
import { countOutcomes } from "./countOutcomes.ts";

/** A disclosure with every result its checks gave. */
export interface CheckedDocument {
  readonly disclosure: Disclosure;
  readonly checks: readonly CheckResult[];
}

/** One result with the disclosure it is about. */
export interface FoundResult {
  readonly disclosure: Disclosure;
  readonly result: CheckResult;
}

export interface RuleCounts {
  readonly rule: RuleId;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** How many disclosures have a result of the rule. */
  readonly documents: number;
}

/** How many results each rule gave over several disclosures, in the order of the rules; rules without any are left out. */
export function countsByRule(documents: readonly CheckedDocument[]): readonly RuleCounts[] {
  return RULES.map((rule) => {
    const own = documents.map(({ checks }) => checks.filter((result) => result.rule === rule));
    return {
      rule,
      outcomes: countOutcomes(own.flat()),
      documents: own.filter((results) => results.length > 0).length,
    };
  }).filter(({ documents }) => documents > 0);
}

/** Which results are listed: of one rule, of one outcome; null for any. */
export interface ResultFilter {
  readonly rule: RuleId | null;
  readonly outcome: Outcome | null;
}

/** Outcomes too many to list unless they are asked for. */
const ONLY_ASKED: ReadonlySet<Outcome> = new Set<Outcome>(["agrees", "within-rounding"]);

/** Whether a filter lists a result. Without a rule or an outcome, what agrees or is within rounding is not listed. */
export function isListed({ rule, outcome }: CheckResult, filter: ResultFilter): boolean {
  if (filter.rule !== null && filter.rule !== rule) return false;
  if (filter.outcome !== null) return filter.outcome === outcome;
  return filter.rule !== null || !ONLY_ASKED.has(outcome);
}

/** The results a filter lists: by outcome in the order given, then by document and as they were found. */
export function foundResults(
  documents: readonly CheckedDocument[],
  filter: ResultFilter,
  order: readonly Outcome[],
): readonly FoundResult[] {
  const found = documents.flatMap(({ disclosure, checks }) =>
    checks.filter((result) => isListed(result, filter)).map((result) => ({ disclosure, result })),
  );
  return order.flatMap((outcome) => found.filter(({ result }) => result.outcome === outcome));
}
