import type { Statement } from "../../core/budget/statement.ts";
import { carried } from "./carried.ts";
import { newDraft, type Line, type Reading } from "./reading.ts";
import { remember, withShare } from "./shares.ts";
import { subjectOfLead } from "./subjectOfLead.ts";
import type { Token } from "./tokens.ts";

const COMPLETES =
  /(?:完成|占|为|达到?|相当于)(?:了)?(年初|全年|调整后?|当年)?预算(?:数|额)?的?(?:比例)?(?:为|是)?$|预算(?:执行率|完成率)(?:为|是|达到?)?$/u;

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

/**
 * Gives a completion to the amount before it; one that names its own subject and prints no amount
 * (一般公共预算财政拨款本年收入完成年初预算110%) is a statement of its own.
 * @returns whether a statement has it
 */
export function readCompletion(reading: Reading, line: Line, lead: string, token: Token): boolean {
  const completion = completionAtEnd(lead, token.text.replace("%", ""));
  if (completion === null) return false;
  const words = lead.replace(COMPLETES, "");
  const found = subjectOfLead(words, reading.path);
  const last = line.drafts.at(-1);
  const names = found.kind === "named" || (found.kind === "carried" && found.side !== null);
  const goesOn = /^[,:(]*$/u.test(words) || (!names && !line.unclear);
  if (last !== undefined && goesOn) {
    last.completion = completion;
    return true;
  }
  if (found.kind === "unknown") return false;
  const subject =
    found.kind === "named"
      ? remember(reading, withShare(reading, found.subject))
      : carried(reading, line, found.side);
  if (subject === null) return false;
  const draft = newDraft(line, subject, reading.context.phase, null);
  draft.completion = completion;
  line.current = draft;
  return true;
}
