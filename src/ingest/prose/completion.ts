import type { Statement } from "../../core/budget/statement.ts";

const COMPLETES =
  /(?:完成|占)(?:了)?(年初|全年|调整后?|当年)?预算(?:数|额)?的?(?:比例)?(?:为|是)?$|预算(?:执行率|完成率)(?:为|是|达到?)?$/u;

/**
 * Reads the share of a budget reached from the words before a percent: 完成年初预算的 98.20%.
 * @returns null where the percent behind the text is no completion
 */
export function completionAtEnd(text: string, percent: string): Statement["completion"] {
  const found = COMPLETES.exec(text);
  if (found === null) return null;
  const adjusted = /全年|调整/u.test(found[1] ?? "") || found[0].includes("执行率");
  return { percent, of: adjusted ? "adjusted" : "opening" };
}
