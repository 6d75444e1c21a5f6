import { directionAtEnd, signed, withoutBase } from "./changes.ts";
import { isFilling } from "./measures.ts";
import { shareAtEnd } from "./partOfWhole.ts";
import { wording, type Line, type Reading } from "./reading.ts";
import { stateChange } from "./stateChange.ts";
import { wholeOf } from "./subject.ts";
import type { Token } from "./tokens.ts";

/**
 * Reads a percent or 倍: the rate of a change, or the share that an amount is of its whole.
 * @returns whether a statement has it
 */
export function readRate(reading: Reading, line: Line, lead: string, token: Token): boolean {
  if (/分别[^,;]*$/u.test(lead)) return false;
  const value = rateOf(token.text);
  const share = token.kind === "percent" ? shareAtEnd(lead, value) : null;
  if (share !== null) {
    if (line.shared === null || line.shared.share !== null) return false;
    const own = wholeOf(line.shared.subject.measure);
    // 总支出 in a list of 三公 items is theirs, and not all spending.
    line.shared.share = share.of === "total" && own === "three-public" ? { ...share, of: null } : share;
    return true;
  }
  const rate = token.kind === "percent" ? { percent: value } : { times: value };
  const directed = directionAtEnd(lead);
  const behind =
    lead === "(" ||
    (directed !== null && isFilling(withoutBase(directed.before).replace(/\([^()]*\)|[,()]/gu, "")));
  const change = line.current?.change ?? null;
  if (
    line.current !== null &&
    change !== null &&
    behind &&
    change.percent === null &&
    change.times === null
  ) {
    line.current.change = { ...change, ...rate };
    if (line.twin?.change != null) line.twin.change = { ...line.twin.change, ...rate };
    return true;
  }
  if (directed === null) return false;
  const moved = token.text.startsWith("-") ? signed(directed.direction) : directed.direction;
  const direction = /[1-9]/u.test(value) ? moved : "unchanged";
  const printed = wording(line, token);
  return stateChange(reading, line, directed.before, lead, { direction, delta: null, printed, ...rate });
}

/** The digits of a rate in percent, or of 倍; 5‰ is 0.5. */
function rateOf(printed: string): string {
  const digits = printed.replace(/[-%‰倍,]/gu, "");
  if (!printed.endsWith("‰")) return digits;
  const [whole = "", fraction = ""] = digits.split(".");
  return `${whole.slice(0, -1) || "0"}.${whole.slice(-1)}${fraction}`;
}
