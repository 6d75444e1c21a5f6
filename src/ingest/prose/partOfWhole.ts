import type { StatedShare } from "../../core/budget/statement.ts";
import { measureNamed, wholeNamed } from "./measures.ts";

const TAKES = /占(?:了|到)?([^,;:。占]*?)(?:的)?(?:比例|比重|比率|比)?(?:约|为|是|达到?)*$/u;

/**
 * Reads what a percent is a share of from the words before it: 占“三公”经费的 8.75%, 占 49.55%.
 * @returns null where the percent behind the text is no share
 */
export function shareAtEnd(text: string, percent: string): StatedShare | null {
  const found = TAKES.exec(text);
  if (found === null) return null;
  const whole = (found[1] ?? "").replace(/(?:的)?(?:总额|总数|合计|总量|金额|比)+$/u, "");
  return { percent, of: measureNamed(whole)?.measure ?? wholeNamed(whole)?.measure ?? null };
}
