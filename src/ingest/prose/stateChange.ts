import { APPROPRIATION_SHARE, type StatedChange } from "../../core/budget/statement.ts";
import type { Basis } from "../../core/budget/vocabulary.ts";
import { carried } from "./carried.ts";
import { BASIS_OF, baseNamed, UNSTATED_BASE, withoutBase, type Base } from "./changes.ts";
import { runningCost } from "./lists.ts";
import type { Draft } from "./draft.ts";
import { isFilling } from "./measures.ts";
import { newDraft, type Line, type Reading } from "./reading.ts";
import { remember, withShare } from "./shares.ts";
import { sameSubject, type Subject } from "./subject.ts";
import { subjectOfLead } from "./subjectOfLead.ts";

/** A change as its figure prints it, before it has a base. */
export type Moved = Pick<StatedChange, "direction" | "delta" | "printed"> &
  Partial<Pick<StatedChange, "percent" | "times">>;

/**
 * Gives a change to the amount of the same subject in this sentence, or makes it a statement of its own.
 * @param words what stands before the word of change; a subject named there goes before the one carried over
 * @param lead the same with the words that name the base
 * @returns whether a statement has it
 */
export function stateChange(
  reading: Reading,
  line: Line,
  words: string,
  lead: string,
  moved: Moved,
): boolean {
  const both = bothSides(line, words);
  if (both !== null) return changeBoth(reading, line, lead, moved, both);
  line.twin = null;
  const found = subjectOfLead(withoutBase(words), reading.path);
  if (found.kind === "unknown" && !isFilling(withoutBase(words.split(/[,:;]/u).at(-1) ?? ""))) return false;
  let subject = reading.subject;
  const part = runningCost(reading, line, withoutBase(words), found);
  if (part !== null) subject = part;
  else if (found.kind === "named") {
    reading.path = found.path ?? reading.path;
    subject = remember(reading, ofCarriedShare(found.subject, subject) ?? withShare(reading, found.subject));
  } else if (line.sideBySide.length > 1 || line.unclear) return false;
  else if (found.kind === "carried" && found.side !== null) subject = carried(reading, line, found.side);
  if (subject === null) return false;
  const stated = baseNamed(lead, reading.context.year);
  const base = stated ?? reading.base ?? UNSTATED_BASE;
  reading.base = base;
  const before = line.drafts.filter((draft) => draft.amount !== null && sameSubject(draft.subject, subject));
  const host = before.findLast((each) => !isBase(each, base)) ?? before.at(-1);
  const told = host?.change ?? null;
  const again = told !== null && stated !== null && !sameBase(told.base, stated);
  if (told !== null && !again && found.kind !== "named") return false;
  const basisOfPhase: Basis = reading.context.phase;
  const free = host !== undefined && host.change === null;
  const draft = free ? host : newDraft(line, subject, basisOfPhase, null);
  const earlier = before.find((other) => other !== draft && isBase(other, base));
  const prior = { amount: earlier?.amount ?? null, printed: earlier?.printed ?? "" };
  draft.change = { percent: null, times: null, ...moved, base: { ...base, ...prior } };
  line.current = draft;
  line.changed = [...line.changed, draft];
  line.sideBySide = [];
  return true;
}

/** 收入总计…，支出总计…，与上年相比，各增加…: the amounts of both sides, which stand right before. */
function bothSides(line: Line, words: string): readonly [Draft, Draft] | null {
  if (!/^[,;:]*(?:收、?支)?(?:总计|预算)*(?:各|均)$/u.test(withoutBase(words).replace(/^[,;]/u, "")))
    return null;
  const [revenue, total, ...others] = line.drafts;
  if (revenue === undefined || total === undefined || others.length > 0) return null;
  const whole = [revenue.subject, total.subject].every(({ path, item }) => path === null && item === null);
  const sides = revenue.subject.measure === "revenue" && total.subject.measure === "total";
  const open = revenue.change === null && total.change === null;
  return whole && sides && open ? [revenue, total] : null;
}

function changeBoth(
  reading: Reading,
  line: Line,
  lead: string,
  moved: Moved,
  [revenue, total]: readonly [Draft, Draft],
): true {
  const base = baseNamed(lead, reading.context.year) ?? reading.base ?? UNSTATED_BASE;
  reading.base = base;
  const change = { percent: null, times: null, ...moved, base: { ...base, amount: null, printed: "" } };
  revenue.change = change;
  total.change = change;
  line.current = total;
  line.twin = revenue;
  line.changed = [...line.changed, revenue, total];
  line.sideBySide = [];
  return true;
}

function sameBase(a: Base, b: Base): boolean {
  return a.year === b.year && a.kind === b.kind;
}

function isBase(draft: Draft, base: Base): boolean {
  const basis = BASIS_OF[base.kind];
  return draft.year === base.year && (basis === null || draft.basis === basis);
}

/** 财政拨款收、支总预算… 与上年相比收、支总计各增加: the whole named again is the one spoken of. */
function ofCarriedShare(named: Subject, about: Subject | null): Subject | null {
  const whole = named.fund === null && named.item === null && named.path === null;
  const again = about?.measure === named.measure && about.item === APPROPRIATION_SHARE && about.path === null;
  return whole && again ? about : null;
}
