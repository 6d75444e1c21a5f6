import { baseNamed, directionAtEnd, directionInside, withoutBase } from "./changes.ts";
import { completionAtEnd } from "./completion.ts";
import { countedSubject } from "./counts.ts";
import { isFilling } from "./measures.ts";
import { printedMoney } from "./printedMoney.ts";
import { newDraft, wording, type Line, type Reading } from "./reading.ts";
import { stateAmount, yearNamed } from "./stateAmount.ts";
import { stateChange } from "./stateChange.ts";
import { subjectOfLead } from "./subjectOfLead.ts";
import type { Token } from "./tokens.ts";

// What a figure is about stands near it; an endless sentence is not searched from its start for each figure.
const LONGEST_LEAD = 400;

/** Reads one figure of a sentence: an amount, a change, its percent, a completion or a count. */
export function readFigure(reading: Reading, line: Line, token: Token): void {
  const lead = line.sentence.text.slice(Math.max(line.leadStart, token.start - LONGEST_LEAD), token.start);
  if (token.kind === "percent" && readCompletion(line, lead, token)) return;
  if (line.mode === "reason") return;
  switch (token.kind) {
    case "money":
      readMoney(reading, line, lead, token);
      return;
    case "percent":
    case "times":
      readRate(reading, line, lead, token);
      return;
    case "same":
      readSame(reading, line, lead, token);
      return;
    case "count":
      readCount(reading, line, lead, token);
      return;
    default:
      return;
  }
}

function readMoney(reading: Reading, line: Line, lead: string, token: Token): void {
  if (/(?:单价|限额|不足|超过)$/u.test(lead)) return;
  const money = printedMoney(wording(line, token));
  const directed = directionAtEnd(lead);
  if (directed !== null) {
    const nil = money.amount === 0;
    const change = { direction: nil ? ("unchanged" as const) : directed.direction, delta: money.amount };
    stateChange(reading, line, directed.before, lead, { ...change, printed: money.printed });
    return;
  }
  const lastClause = lead.split(/[,:;]/u).at(-1) ?? "";
  const direction = directionInside(withoutBase(lastClause));
  if (direction === null) stateAmount(reading, line, lead, money);
  else {
    const nounOnly = withoutBase(lastClause).replace(/^.*(?:增加|减少|增长|下降)(?:了)?/u, "");
    if (subjectOfLead(nounOnly, reading.path).kind !== "named") return;
    stateChange(reading, line, nounOnly, lead, { direction, delta: money.amount, printed: money.printed });
  }
}

function readRate(reading: Reading, line: Line, lead: string, token: Token): void {
  const directed = directionAtEnd(lead);
  if (directed === null || /占[^,;]*$/u.test(lead)) return;
  const printed = wording(line, token);
  const value = token.text.replace(/[-%倍,]/gu, "");
  const rate = token.kind === "percent" ? { percent: value } : { times: value };
  const change = line.current?.change ?? null;
  const behind = isFilling(withoutBase(directed.before).replace(/\([^()]*\)|[,()]/gu, ""));
  if (
    line.current !== null &&
    change !== null &&
    behind &&
    change.percent === null &&
    change.times === null
  ) {
    line.current.change = { ...change, ...rate };
    return;
  }
  const direction = /[1-9]/u.test(value) ? directed.direction : "unchanged";
  stateChange(reading, line, directed.before, lead, { direction, delta: null, printed, ...rate });
}

function readSame(reading: Reading, line: Line, lead: string, token: Token): void {
  const based = baseNamed(`${lead}${token.text}`, reading.context.year) !== null;
  if (!based && (token.text !== "持平" || reading.base === null)) return;
  const words = lead.replace(/(?:基本|总体|大致|保持|未)+$/u, "");
  const printed = wording(line, token);
  stateChange(reading, line, words, words, { direction: "unchanged", delta: null, printed });
}

function readCompletion(line: Line, lead: string, token: Token): boolean {
  const completion = completionAtEnd(lead, token.text.replace("%", ""));
  if (completion === null) return false;
  const draft = line.drafts.at(-1);
  if (draft !== undefined) draft.completion = completion;
  return true;
}

function readCount(reading: Reading, line: Line, lead: string, token: Token): void {
  const value = /^[\d,]+/u.exec(token.text)?.[0] ?? "";
  const unit = token.text.slice(value.length);
  const subject = countedSubject(lead, unit, reading.subject);
  if (subject === null) return;
  line.year = yearNamed(lead, reading.context.year) ?? line.year;
  const count = { value: value.replaceAll(",", ""), unit };
  newDraft(line, subject, reading.context.phase, {
    amount: null,
    unit: "wan",
    printed: wording(line, token),
    count,
  });
}
