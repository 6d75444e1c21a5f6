import { fen } from "../../core/money/fen.ts";
import type { Place } from "../../core/budget/source.ts";
import { APPROPRIATION_SHARE } from "../../core/budget/statement.ts";
import { distributedIn, type DistributedList } from "./distributed.ts";
import type { Draft } from "./draft.ts";
import { readFigure } from "./readFigure.ts";
import { startsWithMeasure } from "./measures.ts";
import { nothingPlannedIn } from "./nothingPlanned.ts";
import { printedSlice, type PlainText } from "./plainText.ts";
import { poolingIn } from "./pooled.ts";
import { newDraft, startLine, type Line, type Reading } from "./reading.ts";
import { reasonKindsOf } from "./reasons.ts";
import type { Sentence } from "./sentences.ts";
import { withShare } from "./shares.ts";
import { of } from "./subject.ts";
import { subjectOfLead } from "./subjectOfLead.ts";
import { tokensOf, type Token } from "./tokens.ts";

/** Reads one sentence; its statements join `reading.drafts`, and `reading` is ready for the next sentence. */
export function readSentence(reading: Reading, prose: PlainText, sentence: Sentence, place: Place): void {
  const line = startLine(reading, prose, sentence, place);
  const asOf = /截[至止]到?(20\d\d)年/u.exec(sentence.text)?.[1];
  if (asOf !== undefined) reading.asOf = Number(asOf);
  const lists = distributedIn(sentence.text, reading.path);
  for (const list of lists) stateDistributed(reading, line, list);
  for (const token of tokensOf(sentence.text)) {
    if (lists.some(({ start, end }) => token.start >= start && token.start < end)) {
      line.leadStart = token.end;
      continue;
    }
    if (token.kind === "again" && line.mode !== "reason") continue;
    readToken(reading, line, token);
    // 12个 of something else stays part of the words before the next figure.
    const inWords = token.kind === "count" && !reading.read.has(line.sentence.start + token.start);
    if (!inWords) line.leadStart = token.end;
  }
  noteSubject(reading, line, sentence.text.length);
  readPooling(reading, line);
  readNothingPlanned(reading, line);
  endLine(reading, line);
}

/** 基本支出、项目支出分别为80万元、20万元: all amounts of the list, before the rest of the sentence is read. */
function stateDistributed(reading: Reading, line: Line, { amounts }: DistributedList): void {
  for (const { subject, money, start } of amounts ?? []) {
    newDraft(line, withShare(reading, subject), reading.context.phase, { ...money, count: null });
    line.sideBySide.push(subject);
    reading.read.add(line.sentence.start + start);
  }
  line.unclear = true;
}

function readToken(reading: Reading, line: Line, token: Token): void {
  switch (token.kind) {
    case "semicolon":
      noteSubject(reading, line, token.start);
      endClause(line);
      return;
    case "parts":
      noteSubject(reading, line, token.start);
      startParts(line, token);
      return;
    case "mainly":
      noteSubject(reading, line, token.start);
      if (line.mode === "reason") return;
      if (line.current?.change === null) startParts(line, token);
      else startReason(reading, line, token);
      return;
    case "reason":
      if (line.mode === "reason") return;
      noteSubject(reading, line, token.start);
      startReason(reading, line, token);
      return;
    case "again":
      if (line.mode === "reason") line.mode = "figures";
      return;
    case "open":
      if (line.mode === "reason") return;
      line.saved.push({
        subject: reading.subject,
        current: line.current,
        changed: line.changed,
        shared: line.shared,
      });
      return;
    case "close":
      closeBracket(reading, line);
      return;
    default:
      noteFigure(reading, line, token);
  }
}

function noteFigure(reading: Reading, line: Line, token: Token): void {
  const position = line.sentence.start + token.start;
  if (line.mode === "reason") reading.explained.add(position);
  if (readFigure(reading, line, token)) reading.read.add(position);
}

const LONGEST_TOPIC = 400;

/** A sentence without figures still says what the next one is about: 行政运行（项）。年初预算为… */
function noteSubject(reading: Reading, line: Line, end: number): void {
  if (line.mode === "reason" || line.mode === "purpose" || line.drafts.length > 0) return;
  const words = line.sentence.text.slice(line.leadStart, end).replace(/[。!?]+$/u, "");
  if (words.length > LONGEST_TOPIC) return;
  if (/财政拨款(?:预算)?支出[^,;]{0,8}如下/u.test(words)) {
    reading.shares.set("total", { fund: null, item: APPROPRIATION_SHARE });
  }
  const found = subjectOfLead(words, reading.path);
  if (found.kind !== "named") return;
  if (found.path === null && !startsWithMeasure(words)) return;
  reading.path = found.path ?? reading.path;
  reading.subject = withShare(reading, found.subject);
}

/** 项目支出…，其中：A…；B…: a list of projects goes on behind a semicolon, any other ends there. */
function endClause(line: Line): void {
  const about = line.current?.subject;
  const inProjects = about?.measure === "project" && about.item !== null && line.current?.change === null;
  const isList = line.mode === "list" || line.mode === "purpose";
  line.mode = isList && inProjects ? "list" : "figures";
  line.pastSemicolon = true;
  line.sideBySide = [];
  line.unclear = false;
  line.shared = null;
}

function startParts(line: Line, token: Token): void {
  const ends = line.mode === "reason" && !startsWithMeasure(line.sentence.text.slice(token.end));
  if (ends) return;
  line.mode = token.text.endsWith("用于") ? "purpose" : "list";
  line.pastSemicolon = false;
  line.hasParts ||= token.text === "其中" || token.text.endsWith("包括");
  line.sideBySide = [];
}

function startReason(reading: Reading, line: Line, token: Token): void {
  const explained =
    line.changed.length > 0 ? lastExplained(line) : reasonOfSentenceBefore(reading, line, token);
  const certain = token.text.includes("原因") || token.kind === "mainly" || explained.length > 0;
  if (!certain) return;
  line.mode = "reason";
  const rest = line.sentence.text.slice(token.start);
  const end = token.start + (/;|(?=其中[:,]?[^,;。]*\d)/u.exec(rest)?.index ?? rest.length);
  const { start } = line.sentence;
  const clause = line.sentence.text.slice(token.start, end);
  const printed = printedSlice(line.prose, start + token.start, start + end).replace(/[。!?]+$/u, "");
  if (/[:是为系]。?$/u.test(clause)) return;
  for (const draft of explained) {
    draft.reason = printed;
    draft.reasonKinds = reasonKindsOf(clause, draft.subject.measure);
  }
}

/** The last change, and with it those that a bracket right before the reason divides it into. */
function lastExplained(line: Line): readonly Draft[] {
  const at = line.current === null ? -1 : line.changed.indexOf(line.current);
  return at < 0 ? line.changed.slice(-1) : line.changed.slice(at);
}

function reasonOfSentenceBefore(reading: Reading, line: Line, token: Token): readonly Draft[] {
  return token.start <= 12 && line.drafts.length === 0 ? reading.unexplained : line.drafts.slice(-1);
}

function closeBracket(reading: Reading, line: Line): void {
  if (line.mode === "reason") return;
  const outer = line.saved.pop();
  if (outer === undefined) return;
  line.mode = "figures";
  reading.subject = outer.subject;
  line.current = outer.current;
  line.shared = outer.shared;
  line.sideBySide = [];
}

function readPooling(reading: Reading, line: Line): void {
  const about = line.drafts.at(-1)?.subject.measure ?? reading.subject?.measure ?? null;
  const pooling = poolingIn(line.sentence.text, about);
  if (pooling === null || pooling.measure === null) return;
  const draft =
    line.drafts.find((one) => one.subject.measure === pooling.measure) ??
    (pooling.named ? newDraft(line, of(pooling.measure), reading.context.phase, null) : undefined);
  if (draft !== undefined) draft.pooled = { item: pooling.measure, by: pooling.by };
}

/** 未安排公务用车购置费 states a 0 in words, where the sentence prints no figure for it. */
function readNothingPlanned(reading: Reading, line: Line): void {
  const { start, text } = line.sentence;
  for (const none of nothingPlannedIn(text)) {
    if (line.drafts.some(({ subject }) => subject.measure === none.measure)) continue;
    const printed = printedSlice(line.prose, start + none.start, start + none.end);
    const zero = { amount: fen(0), unit: "wan", printed, count: null } as const;
    newDraft(line, of(none.measure), reading.context.phase, zero);
  }
}

/** The next sentence goes on about the whole where this one named parts, and about nothing where it listed equals. */
function endLine(reading: Reading, line: Line): void {
  reading.drafts.push(...line.drafts);
  const [first] = line.drafts;
  if (line.unclear) reading.subject = null;
  else if (first !== undefined) {
    const one = line.drafts.every((draft) => draft.subject.measure === first.subject.measure);
    reading.subject = line.hasParts || one ? first.subject : null;
  }
  // 一般公共预算支出…，政府性基金支出…: a functional line named next belongs to none of these alone.
  const totals = line.drafts.filter(({ subject }) => subject.measure === "total" && subject.path === null);
  const funds = new Set(totals.map(({ subject }) => `${subject.fund ?? ""}:${subject.item ?? ""}`));
  if (funds.size > 1) reading.shares.delete("total");
  const [firstChange] = line.changed;
  const clear = line.changed.length === 1 || line.hasParts;
  const open = line.changed.filter((draft) => draft.reason === null);
  reading.unexplained = firstChange !== undefined && clear ? open.slice(0, 1) : [];
}
