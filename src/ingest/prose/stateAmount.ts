import type { Basis, Measure } from "../../core/budget/vocabulary.ts";
import { carried } from "./carried.ts";
import { BASIS_OF, withoutBase } from "./changes.ts";
import type { Compared } from "./compared.ts";
import { amountOfCounted, fundOfWhole, grantedFor, listedPart, runningCost } from "./lists.ts";
import type { PrintedMoney } from "./printedMoney.ts";
import { newDraft, type Line, type Reading } from "./reading.ts";
import { noteShareOfWhole, remember, withShare } from "./shares.ts";
import { smallFirmsNamed } from "./smallFirms.ts";
import { sameSubject, type Subject } from "./subject.ts";
import { subjectOfLead } from "./subjectOfLead.ts";

/**
 * States an amount by the words before it. Where they name nothing that can be read there is no
 * statement, and a change right behind is nobody's.
 * @returns whether there is a statement
 */
export function stateAmount(reading: Reading, line: Line, lead: string, money: PrintedMoney): boolean {
  noteShareOfWhole(reading, lead);
  const subject = subjectOfAmount(reading, line, lead);
  line.unclear = subject === null;
  line.shared = null;
  if (subject === null) return false;
  line.year = yearOf(reading, line, lead, subject);
  const basis = basisNamed(lead, reading.context.phase);
  const draft = newDraft(line, subject, basis, { ...money, count: null });
  if (!line.sideBySide.some((other) => sameSubject(other, subject))) line.sideBySide.push(subject);
  line.current = draft;
  line.shared = draft;
  return true;
}

function subjectOfAmount(reading: Reading, line: Line, lead: string): Subject | null {
  // A figure with no word before it is the rest of a broken line, or of 其中500万元用于….
  if (/^[,:)]*$/u.test(lead)) return null;
  const firms = smallFirmsNamed(lead);
  if (firms !== null) return remember(reading, firms);
  const found = subjectOfLead(lead, reading.path);
  const part =
    amountOfCounted(line, lead) ??
    runningCost(reading, line, lead, found) ??
    listedPart(line, lead, found) ??
    fundOfWhole(line, lead);
  if (part !== null) return part;
  switch (found.kind) {
    case "named":
      reading.path = found.path ?? reading.path;
      return remember(reading, withShare(reading, grantedFor(line, lead, found.subject)));
    case "carried":
      return carried(reading, line, found.side);
    case "unknown":
      return null;
  }
}

/** An amount that a comparison prints beside its own: of the base's year, and the base of the change behind. */
export function stateCompared(
  reading: Reading,
  line: Line,
  compared: Compared,
  money: PrintedMoney,
): boolean {
  const found = subjectOfLead(compared.about, reading.path);
  if (found.kind === "unknown") return false;
  const subject = found.kind === "named" ? withShare(reading, found.subject) : reading.subject;
  if (subject === null || line.unclear) return false;
  const { base } = compared;
  const basis = BASIS_OF[base.kind] ?? reading.context.phase;
  const own = line.year;
  line.year = base.year;
  newDraft(line, subject, basis, { ...money, count: null });
  line.year = own;
  reading.base = base;
  return true;
}

const OWNED: readonly Measure[] = ["fixed-assets", "assets"];

/** The year a figure is of: named before it, or by the 截至 of the paragraph for what the body owns. */
export function yearOf(reading: Reading, line: Line, lead: string, { measure }: Subject): number {
  const named = yearNamed(lead, reading.context.year);
  return named ?? (OWNED.includes(measure) ? reading.asOf : null) ?? line.year;
}

/** The year a figure is of where the words before it name one; null where they do not. */
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
