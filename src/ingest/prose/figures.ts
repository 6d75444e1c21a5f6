import type { Basis } from "../../core/budget/vocabulary.ts";
import type { StatedChange } from "../../core/budget/statement.ts";
import { baseNamed, directionAtEnd, directionInside, UNSTATED_BASE, withoutBase } from "./changes.ts";
import { completionAtEnd } from "./completion.ts";
import { countedSubject } from "./counts.ts";
import type { Draft } from "./draft.ts";
import { isFilling } from "./measures.ts";
import { printedSlice } from "./plainText.ts";
import { printedMoney, type PrintedMoney } from "./printedMoney.ts";
import type { Line, Reading } from "./reading.ts";
import { isRevenue, sameSubject, wholeOf, type Subject } from "./subject.ts";
import { APPROPRIATION_SHARE, subjectOfLead } from "./subjectOfLead.ts";
import type { Token } from "./tokens.ts";

/** Reads one figure of a sentence: an amount, a change, its percent, a completion or a count. */
export function readFigure(reading: Reading, line: Line, token: Token): void {
  const lead = line.sentence.text.slice(line.leadStart, token.start);
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

function stateAmount(reading: Reading, line: Line, lead: string, money: PrintedMoney): void {
  const subject = subjectOfAmount(reading, line, lead);
  if (subject === null) return;
  line.year = yearNamed(lead, reading.context.year) ?? line.year;
  const basis = basisNamed(lead, reading.context.phase);
  const draft = newDraft(line, subject, basis, { ...money, count: null });
  if (!line.sideBySide.some((other) => sameSubject(other, subject))) line.sideBySide.push(subject);
  line.current = draft;
}

function subjectOfAmount(reading: Reading, line: Line, lead: string): Subject | null {
  const found = subjectOfLead(lead, reading.path);
  const parent = line.mode === "list" ? line.current : null;
  const divisible = parent !== null && parent.change === null && parent.subject.path === null;
  const whole = divisible && ["project", "procurement", "asset-purchase"].includes(parent.subject.measure);
  if (whole) {
    const name = itemNamed(lead);
    const own = found.kind === "named" && ["project", "procurement"].includes(found.subject.measure);
    if (!own && name !== null) {
      return { ...parent.subject, item: name };
    }
  }
  switch (found.kind) {
    case "named":
      reading.path = found.path ?? reading.path;
      return remember(reading, withShare(reading, found.subject));
    case "carried":
      return carried(reading, line, found.side);
    case "unknown":
      return null;
  }
}

/** The name of a project in a list: 综合事务支出260万元、电子政务办公平台建设支出500万元. */
function itemNamed(lead: string): string | null {
  const name = lead
    .replace(/^(?:[、,:;]|以及|[和及与])+/u, "")
    .replace(/^(?:\(?[一二三四五六七八九十\d]+[、.)])/u, "");
  return isFilling(name) || /[,:;]|占/u.test(name) || name.length > 40 ? null : name;
}

function carried(reading: Reading, line: Line, side: "revenue" | "total" | null): Subject | null {
  const about = reading.subject;
  const continues = about !== null && (line.drafts.length > 0 || about.path !== null);
  if (side !== null && !(continues && isRevenue(about.measure) === (side === "revenue"))) {
    return remember(reading, { measure: side, fund: null, item: null, path: null });
  }
  return about;
}

function remember(reading: Reading, subject: Subject): Subject {
  reading.subject = subject;
  const isShare = subject.item === null || subject.item === APPROPRIATION_SHARE;
  if (subject.path === null && isShare) {
    reading.shares.set(subject.measure, { fund: subject.fund, item: subject.item });
  }
  return subject;
}

function withShare(reading: Reading, subject: Subject): Subject {
  if (subject.fund !== null || subject.item !== null) return subject;
  const whole = subject.path === null ? wholeOf(subject.measure) : "total";
  const share = whole === null ? undefined : reading.shares.get(whole);
  return share === undefined ? subject : { ...subject, ...share };
}

type Moved = Pick<StatedChange, "direction" | "delta" | "printed"> &
  Partial<Pick<StatedChange, "percent" | "times">>;

function stateChange(reading: Reading, line: Line, words: string, lead: string, moved: Moved): void {
  const found = subjectOfLead(withoutBase(words), reading.path);
  if (found.kind === "unknown" && !isFilling(withoutBase(words.split(/[,:;]/u).at(-1) ?? ""))) return;
  let subject = reading.subject;
  if (found.kind === "named") {
    reading.path = found.path ?? reading.path;
    subject = remember(reading, withShare(reading, found.subject));
  } else if (line.sideBySide.length > 1) return;
  if (subject === null) return;
  const stated = baseNamed(lead, reading.context.year);
  const base = stated ?? reading.base ?? UNSTATED_BASE;
  reading.base = base;
  const before = line.drafts.filter((draft) => draft.amount !== null && sameSubject(draft.subject, subject));
  const host = before.at(-1);
  if (host?.change !== undefined && host.change !== null && found.kind !== "named") return;
  const basisOfPhase: Basis = reading.context.phase;
  const free = host !== undefined && host.change === null;
  const draft = free ? host : newDraft(line, subject, basisOfPhase, null);
  const earlier = before.find((other) => other !== draft && other.year === base.year);
  draft.change = { percent: null, times: null, ...moved, base: { ...base, amount: earlier?.amount ?? null } };
  line.current = draft;
  line.changed = [...line.changed, draft];
  line.sideBySide = [];
}

function readRate(reading: Reading, line: Line, lead: string, token: Token): void {
  const directed = directionAtEnd(lead);
  if (directed === null || /占[^,;]*$/u.test(lead)) return;
  const printed = wording(line, token);
  const value = token.text.replace(/[-%倍,]/gu, "");
  const rate = token.kind === "percent" ? { percent: value } : { times: value };
  const change = line.current?.change ?? null;
  const behind = isFilling(withoutBase(directed.before).replace(/[,()]/gu, ""));
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

type Printed = PrintedMoney & Pick<Draft, "count">;

function newDraft(line: Line, subject: Subject, basis: Basis, printed: Printed | null): Draft {
  const draft: Draft = {
    subject,
    basis,
    year: line.year,
    amount: printed?.amount ?? null,
    count: printed?.count ?? null,
    printed: printed?.printed ?? "",
    unit: printed?.unit ?? "wan",
    place: line.place,
    quote: line.sentence.printed,
    change: null,
    completion: null,
    reason: null,
    reasonKinds: [],
    pooled: null,
  };
  line.drafts.push(draft);
  return draft;
}

function wording(line: Line, token: Token): string {
  const { start } = line.sentence;
  return printedSlice(line.prose, start + token.start, start + token.end);
}

function yearNamed(lead: string, year: number): number | null {
  const words = withoutBase(lead);
  const named = [...words.matchAll(/((?:19|20)\d\d)年/gu)].at(-1)?.[1];
  if (named !== undefined) return Number(named);
  if (/本年|当年|今年/u.test(words)) return year;
  return /(?:上年|去年)(?:末|底|年末|预算|决算|执行)/u.test(words) ? year - 1 : null;
}

function basisNamed(lead: string, phase: Basis & ("budget" | "final")): Basis {
  const words = lead.replace(/一般公共预算|政府性基金预算|国有资本经营预算|财政预算/gu, "");
  const last = [...words.matchAll(/执行数|决算|全年预算|调整后?预算|年初预算|预算/gu)].at(-1)?.[0];
  if (last === undefined) return phase;
  if (last === "执行数") return "executed";
  if (last === "决算") return "final";
  return last.startsWith("全年") || last.startsWith("调整") ? "adjusted-budget" : "budget";
}
