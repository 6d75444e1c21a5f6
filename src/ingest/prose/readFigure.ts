import { baseNamed, directionAtEnd, directionInside, signed, withoutBase } from "./changes.ts";
import { stateAssets } from "./assets.ts";
import { comparedAtEnd } from "./compared.ts";
import { readCompletion } from "./completion.ts";
import { countedSubject } from "./counts.ts";
import { printedMoney, type PrintedMoney } from "./printedMoney.ts";
import { readRate } from "./readRate.ts";
import { absFen } from "../../core/money/fen.ts";
import { newDraft, wording, type Line, type Reading } from "./reading.ts";
import { stateAmount, stateCompared, yearOf } from "./stateAmount.ts";
import { stateChange, type Moved } from "./stateChange.ts";
import { subjectOfLead } from "./subjectOfLead.ts";
import type { Token } from "./tokens.ts";

// What a figure is about stands near it; an endless sentence is not searched from its start for each figure.
const LONGEST_LEAD = 400;
// 比2022年（上一年度，下同）预算: the remark stands in the middle of the words that name the base.
const EXPLAINED_ONCE = /\([^()\d]*下同\)/gu;

/**
 * Reads one figure of a sentence: an amount, a change, its percent, a completion or a count.
 * @returns whether it is in a statement now
 */
export function readFigure(reading: Reading, line: Line, token: Token): boolean {
  const lead = line.sentence.text
    .slice(Math.max(line.leadStart, token.start - LONGEST_LEAD), token.start)
    .replace(EXPLAINED_ONCE, "");
  if (token.kind === "percent" && readCompletion(reading, line, lead, token)) return true;
  if (line.mode === "reason") return false;
  switch (token.kind) {
    case "money":
      return readMoney(reading, line, lead, token);
    case "percent":
    case "times":
      return readRate(reading, line, lead, token);
    case "same":
      return readSame(reading, line, lead, token);
    case "count":
      return readCount(reading, line, lead, token);
    default:
      return false;
  }
}

function readMoney(reading: Reading, line: Line, lead: string, token: Token): boolean {
  if (/(?:单价|限额|不足|超过)$/u.test(lead) || inRange(line, lead, token)) return false;
  const money = printedMoney(wording(line, token));
  if (lead === "" && isOfSame(line, token)) return repeatSame(line, money);
  const compared = comparedAtEnd(lead, reading.context.year);
  if (compared !== null) return stateCompared(reading, line, compared, money);
  const directed = directionAtEnd(lead);
  if (directed !== null) {
    return stateChange(reading, line, directed.before, lead, movedBy(money, directed.direction));
  }
  if (stateAssets(reading, line, lead, token, money)) return true;
  const lastClause = lead.split(/[,:;]/u).at(-1) ?? "";
  const direction = directionInside(withoutBase(lastClause));
  if (direction === null) return stateAmount(reading, line, lead, money);
  const nounOnly = withoutBase(lastClause).replace(/^.*(?:增加|减少|增长|下降)(?:了)?/u, "");
  if (subjectOfLead(nounOnly, reading.path).kind !== "named") return false;
  return stateChange(reading, line, nounOnly, lead, {
    direction,
    delta: money.amount,
    printed: money.printed,
  });
}

function movedBy(money: PrintedMoney, direction: Moved["direction"]): Moved {
  const { amount, printed } = money;
  if (amount === 0) return { direction: "unchanged", delta: amount, printed };
  if (amount === null || amount > 0) return { direction, delta: amount, printed };
  return { direction: signed(direction), delta: absFen(amount), printed };
}

/** 与2024年预算一致0万元: the figure stands right behind the word that says both years are alike. */
function isOfSame(line: Line, token: Token): boolean {
  return /(?:持平|一致|相等|相同)$/u.test(line.sentence.text.slice(0, token.start));
}

/** A nil there is the change; this year's amount again is that of the base. Another amount says neither. */
function repeatSame(line: Line, { amount, printed }: PrintedMoney): boolean {
  const { current } = line;
  if (current?.change?.direction !== "unchanged" || amount === null) return false;
  const { change } = current;
  if (amount === 0) current.change = { ...change, delta: amount, printed };
  else if (amount !== current.amount) return false;
  else current.change = { ...change, base: { ...change.base, amount, printed } };
  return true;
}

/** 3至5万元 states no amount, neither its lower nor its upper end. */
function inRange(line: Line, lead: string, token: Token): boolean {
  const behind = line.sentence.text.slice(token.end, token.end + 2);
  return /\d[\p{Script=Han}]{0,2}(?:-|~|—|–|至|到)$/u.test(lead) || /^(?:-|~|—|–|至|到)\d/u.test(behind);
}

function readSame(reading: Reading, line: Line, lead: string, token: Token): boolean {
  const based = baseNamed(`${lead}${token.text}`, reading.context.year) !== null;
  if (!based && (token.text !== "持平" || reading.base === null)) return false;
  const words = lead.replace(/(?:基本|总体|大致|保持|未)+$/u, "");
  const printed = wording(line, token);
  return stateChange(reading, line, words, words, { direction: "unchanged", delta: null, printed });
}

function readCount(reading: Reading, line: Line, lead: string, token: Token): boolean {
  const value = /^[\d,]+/u.exec(token.text)?.[0] ?? "";
  const last = line.drafts.at(-1);
  // 0批次、0人次: the second count is of the same guests.
  const about = last?.count != null && /^[、,及和共]*$/u.test(lead) ? last.subject : reading.subject;
  const counted = countedSubject(lead, token.text.slice(value.length), about, reading.counted);
  if (counted === null) return false;
  const { subject, unit } = counted;
  if (unit === "辆" || /^[台套]/u.test(unit)) reading.counted = subject;
  line.year = yearOf(reading, line, lead, subject);
  const count = { value: value.replaceAll(",", ""), unit };
  const printed = wording(line, token);
  newDraft(line, subject, reading.context.phase, { amount: null, unit: "wan", printed, count });
  return true;
}
