import { printedMoney, type PrintedMoney } from "./printedMoney.ts";
import { of, type Subject } from "./subject.ts";
import { subjectOfLead } from "./subjectOfLead.ts";
import type { FunctionPath } from "./functionPath.ts";

const NUMBER = "-?\\d[\\d,]*(?:\\.\\d+)?";
const UNIT = "(?:亿元|万元|千元|元)";
const LIST = new RegExp(`分别([^,;。]{0,16}?)((?:${NUMBER}${UNIT}?(?:、|,|和|及|与|以及)?)+${UNIT})`, "gu");

/** Amounts listed behind 分别为, each of the name at its place in the list before. */
export interface Distributed {
  readonly subject: Subject;
  readonly money: PrintedMoney;
  /** Where the number stands in the sentence. */
  readonly start: number;
}

/** 分别为 lists of a sentence: where each begins and ends, and what it states; null where names and amounts do not pair. */
export interface DistributedList {
  readonly start: number;
  readonly end: number;
  readonly amounts: readonly Distributed[] | null;
}

/** Reads 基本支出、项目支出分别为80万元、20万元 and 分别为80、20万元. */
export function distributedIn(sentence: string, path: FunctionPath): readonly DistributedList[] {
  return [...sentence.matchAll(LIST)].map((found) => {
    const [, words = "", listed = ""] = found;
    const start = found.index + found[0].length - listed.length;
    return {
      start,
      end: start + listed.length,
      amounts: /^(?:安排|支出)?(?:为|是|达到?|有)?$/u.test(words)
        ? pair(namesBefore(sentence.slice(0, found.index), path), numbersIn(listed, start))
        : null,
    };
  });
}

function pair(
  names: readonly (Subject | null)[],
  amounts: readonly Omit<Distributed, "subject">[],
): readonly Distributed[] | null {
  if (names.length !== amounts.length || names.length < 2) return null;
  const pairs = amounts.flatMap((amount, at) => {
    const subject = names[at] ?? null;
    return subject === null ? [] : [{ ...amount, subject }];
  });
  return pairs.length === amounts.length ? pairs : null;
}

function namesBefore(lead: string, path: FunctionPath): readonly (Subject | null)[] {
  const clause = lead.split(/[,:;。]/u).at(-1) ?? "";
  return clause.split(/、|和(?!结余)|以及|与/u).map((name) => {
    const found = subjectOfLead(name, path);
    if (found.kind === "named") return found.subject;
    return found.kind === "carried" && found.side !== null ? of(found.side) : null;
  });
}

/** The unit of a number without one is that of the next that has one. */
function numbersIn(listed: string, at: number): readonly Omit<Distributed, "subject">[] {
  const numbers = [...listed.matchAll(new RegExp(`(${NUMBER})(${UNIT})?`, "gu"))];
  return numbers.map((found, position) => {
    const unit = numbers.slice(position).find((each) => each[2] !== undefined)?.[2] ?? "万元";
    const money = printedMoney(`${found[1] ?? ""}${unit}`);
    return { money: { ...money, printed: found[0] }, start: at + found.index };
  });
}
