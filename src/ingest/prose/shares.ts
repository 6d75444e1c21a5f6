import { APPROPRIATION_SHARE } from "../../core/budget/statement.ts";
import type { Reading } from "./reading.ts";
import { wholeOf, type Subject } from "./subject.ts";
import { subjectOfLead } from "./subjectOfLead.ts";

/** Makes this the subject of what follows, and its fund the fund of its parts. */
export function remember(reading: Reading, subject: Subject): Subject {
  reading.subject = subject;
  const isShare = subject.item === null || subject.item === APPROPRIATION_SHARE;
  if (subject.path === null && isShare) {
    reading.shares.set(subject.measure, { fund: subject.fund, item: subject.item });
  }
  return subject;
}

/** A part with the fund of the whole it is named under, where the sentence repeats none. */
export function withShare(reading: Reading, subject: Subject): Subject {
  if (subject.fund !== null || subject.item !== null) return subject;
  const whole = subject.path === null ? wholeOf(subject.measure) : "total";
  const share = whole === null ? undefined : reading.shares.get(whole);
  return share === undefined ? subject : { ...subject, ...share };
}

/** 一般公共预算拨款安排的“三公”经费中，因公出国…: the fund holds for every part that follows. */
export function noteShareOfWhole(reading: Reading, lead: string): void {
  const whole = /([^,;]*)[中内],/u.exec(lead)?.[1];
  if (whole === undefined) return;
  const found = subjectOfLead(whole, reading.path);
  if (found.kind === "named") remember(reading, found.subject);
}
