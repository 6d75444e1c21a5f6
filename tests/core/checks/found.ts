import type { Disclosure } from "../../../src/core/budget/disclosure.ts";
import type { CheckResult, RuleId } from "../../../src/core/checks/checkResult.ts";
import { runChecks } from "../../../src/core/checks/runChecks.ts";

/** What one rule finds in a disclosure. */
export function found(disclosure: Disclosure, rule: RuleId): readonly CheckResult[] {
  return runChecks(disclosure).filter((result) => result.rule === rule);
}

/** The result of that key; throws where the rule has none, so that a test never passes on nothing. */
export function one(results: readonly CheckResult[], key: string): CheckResult {
  const result = results.find(({ id, rule }) => id === `${rule}:${key}`);
  if (result === undefined) {
    throw new Error(`no result ${key} among ${results.map(({ id }) => id).join(", ")}`);
  }
  return result;
}

/** Outcomes by key, for a whole rule at once. */
export function outcomes(results: readonly CheckResult[]): Readonly<Record<string, string>> {
  return Object.fromEntries(results.map(({ id, rule, outcome }) => [id.slice(rule.length + 1), outcome]));
}
