import type { CheckResult } from "./checkResult.ts";

/**
 * An agreement of which only one side is a printed figure: the narrative states 0 where the table
 * is blank or declared empty. No two equal figures stand there, so words and counts tell it apart.
 */
export function isNilBesideBlank({ outcome, cause }: Pick<CheckResult, "outcome" | "cause">): boolean {
  return outcome === "agrees" && cause?.kind === "declared-none";
}
