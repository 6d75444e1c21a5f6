import { sameSource } from "../budget/evidence.ts";
import type { SourceRef } from "../budget/source.ts";
import type { CheckResult, Operand } from "./checkResult.ts";

/** The results a printed figure takes part in, as a part or as the whole, in the order of `results`. */
export function checksOf(results: readonly CheckResult[], ref: SourceRef): readonly CheckResult[] {
  const cites = ({ sources }: Operand): boolean => sources.some((source) => sameSource(source, ref));
  return results.filter(({ parts, whole }) => parts.some(cites) || (whole !== null && cites(whole)));
}
