import type { Basis } from "../../core/budget/vocabulary.ts";
import { withoutBase } from "./changes.ts";
import { isFilling } from "./measures.ts";
import type { PrintedMoney } from "./printedMoney.ts";
import { newDraft, type Line, type Reading } from "./reading.ts";
import { noteShareOfWhole, remember, withShare } from "./shares.ts";
import { isRevenue, sameSubject, type Subject } from "./subject.ts";
import { subjectOfLead } from "./subjectOfLead.ts";

/**
 * States an amount by the words before it. Where they name nothing that can be read there is no
 * statement, and a change right behind is nobody's.
 */
export function stateAmount(reading: Reading, line: Line, lead: string, money: PrintedMoney): void {
  noteShareOfWhole(reading, lead);
  const subject = subjectOfAmount(reading, line, lead);
  line.unclear = subject === null;
  if (subject === null) return;
  line.year = yearNamed(lead, reading.context.year) ?? line.year;
  const basis = basisNamed(lead, reading.context.phase);
  const draft = newDraft(line, subject, basis, { ...money, count: null });
  if (!line.sideBySide.some((other) => sameSubject(other, subject))) line.sideBySide.push(subject);
  line.current = draft;
}

function subjectOfAmount(reading: Reading, line: Line, lead: string): Subject | null {
  // A figure with no word before it is the rest of a broken line, or of 其中500万元用于….
  if (/^[,:)]*$/u.test(lead)) return null;
  const found = subjectOfLead(lead, reading.path);
  const parent = line.mode === "list" || line.mode === "purpose" ? line.current : null;
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

/** The year a figure is of where the words before it name one; null where they do not. */
export function yearNamed(lead: string, year: number): number | null {
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
