import type { Outcome } from "../core/budget/vocabulary.ts";
import type { RuleId } from "../core/checks/checkResult.ts";

/** How many results have each outcome; what is blank in the source stands apart once that is known. */
export interface SpokenCounts {
  readonly total: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** Among those that cannot be checked: the sums whose own cell is blank. 0 until the results are here. */
  readonly notStated: number;
}

/** 197处核对：一致191处，不一致0处；2处无法核对（其中1处原文未写）. */
export function zhCounts({ total, outcomes, notStated }: SpokenCounts): string {
  const ofWhich = notStated === 0 ? "" : `（其中${notStated}处原文未写）`;
  const others = [
    [outcomes["cannot-check"], `无法核对${ofWhich}`],
    [outcomes["different-scope"], "口径不同"],
    [outcomes["within-rounding"], "尾差"],
    [outcomes.observation, "提示"],
  ] as const;
  const words = others.filter(([count]) => count > 0).map(([count, word]) => `${count}处${word}`);
  const end = words.length === 0 ? "" : `；${words.join("，")}`;
  return `${total}处核对：一致${outcomes.agrees}处，不一致${outcomes.differs}处${end}`;
}

/** 197 checks, 191 agree, 0 differ; 2 not checkable (of which 1 not stated). */
export function enCounts({ total, outcomes, notStated }: SpokenCounts): string {
  const ofWhich = notStated === 0 ? "" : ` (of which ${notStated} not stated)`;
  const others = [
    [outcomes["cannot-check"], `not checkable${ofWhich}`],
    [outcomes["different-scope"], "on a different basis"],
    [outcomes["within-rounding"], "within rounding"],
    [outcomes.observation, outcomes.observation === 1 ? "note" : "notes"],
  ] as const;
  const words = others.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  const end = words.length === 0 ? "" : `; ${words.join(", ")}`;
  const { agrees, differs } = outcomes;
  const checks = total === 1 ? "1 check" : `${total} checks`;
  return `${checks}, ${agrees} ${agrees === 1 ? "agrees" : "agree"}, ${differs} ${differs === 1 ? "differs" : "differ"}${end}`;
}

/** How the file states the nil: in its narrative, or in the note of an empty table. */
export function nilZh(rule: RuleId): string {
  return rule === "note-against-figures" ? "空表，表注写明没有" : "表中空白，说明写0";
}

/** The same in English. */
export function nilEn(rule: RuleId): string {
  return rule === "note-against-figures"
    ? "empty table whose note states there is none"
    : "table blank, narrative says 0";
}
