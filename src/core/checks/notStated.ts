import type { CheckResult } from "./checkResult.ts";

/** A sum whose own cell is blank or missing: the source does not state it, so there is nothing to compare. */
export function isNotStated({ cause }: Pick<CheckResult, "cause">): boolean {
  return cause?.kind === "parent-not-stated";
}
