import type { StatedChange } from "../../core/budget/statement.ts";
import type { Basis } from "../../core/budget/vocabulary.ts";

type Direction = StatedChange["direction"];
/** The year and kind of figure that a change is measured against. */
export interface Base {
  readonly year: number | null;
  readonly kind: StatedChange["base"]["kind"];
}

/** A base that no sentence names. */
export const UNSTATED_BASE: Base = { year: null, kind: "unstated" };

const UP = "增加|增长|上升|提高|增幅";
const DOWN = "减少|下降|降低|降幅|减幅|压减|缩减|下调";
const EITHER = new RegExp(
  `(?:(?:${UP})\\(或?(?:${DOWN})\\)|(?:${DOWN})\\(或?(?:${UP})\\)|(?:${UP})/(?:${DOWN})|(?:${DOWN})/(?:${UP})|减(?:${UP}))$`,
  "u",
);
const BEHIND = /(?:[了额数为约各:]|幅度|率)*$/u;
const COMPARATIVE = /(?:(小于|少于|低于)|大于|多于|高于)(?=[^,;]*[年数][^,;]*$)/u;

/** What a base of that kind measures; null where the sentence names no kind. */
export const BASIS_OF: Record<Base["kind"], Basis | null> = {
  budget: "budget",
  executed: "executed",
  final: "final",
  adjusted: "adjusted-budget",
  unstated: null,
};

/** What 增加-3.51 means: the sign turns the word round; 减少-3.51 can mean either and gives no direction. */
export function signed(direction: Direction): Direction {
  return direction === "decrease" ? null : "decrease";
}

/** A direction at the end of a text, and the text before it. */
export interface Directed {
  /** Null for a template left unfilled: 增加（减少）. */
  readonly direction: Direction;
  readonly before: string;
}

/**
 * Reads the word of change right before a figure: 较2022年减少, 增长了, 本年数小于上年预算数.
 * @returns null where the figure behind the text is no change
 */
export function directionAtEnd(text: string): Directed | null {
  const head = text.replace(BEHIND, "");
  const either = EITHER.exec(head);
  if (either !== null) return { direction: null, before: head.slice(0, either.index) };
  const up = new RegExp(`(?:${UP})$`, "u").exec(head);
  if (up !== null) return { direction: "increase", before: head.slice(0, up.index) };
  const down = new RegExp(`(?:${DOWN})$`, "u").exec(head);
  if (down !== null) return { direction: "decrease", before: head.slice(0, down.index) };
  const compared = COMPARATIVE.exec(text);
  if (compared === null) return null;
  return { direction: compared[1] === undefined ? "increase" : "decrease", before: text };
}

/** A word of change inside a clause, before its noun: 增加外事经费. Null where there is none. */
export function directionInside(clause: string): Direction {
  const found = new RegExp(`(${UP})|${DOWN}`, "u").exec(clause);
  if (found === null) return null;
  return found[1] === undefined ? "decrease" : "increase";
}

const YEAR = "(?:(上一?年度?|去年度?)|((?:19|20)\\d\\d)年度?)";
const KIND = "(年初预算|全年预算|调整后?预算|预算执行|执行|决算|预算)";
const FIGURES = "(?:安排|支出)?(?:数|总额)?";
const BASE = new RegExp(
  `(?:本年数?|决算数)?(?:与|和|同|比|较于?|小于|少于|低于|大于|多于|高于|等于)(?:${YEAR}(?:同期|当年)?${KIND}?${FIGURES}|${KIND}${FIGURES})(?:相比?|比较|对比)?|同比`,
  "gu",
);

/** Reads 较上年, 比2023年预算执行数, 与预算数, 同比; null where a text names no base. */
export function baseNamed(text: string, year: number): Base | null {
  const found = [...text.matchAll(BASE)].at(-1);
  if (found === undefined) return null;
  const [whole, lastYear, named, kindOfYear, kindAlone] = found;
  const kind = kindOf(kindOfYear ?? kindAlone ?? "");
  if (named !== undefined) return { year: Number(named), kind };
  if (lastYear !== undefined || whole === "同比") return { year: year - 1, kind };
  return { year, kind };
}

/** A text without the words that name a base. */
export function withoutBase(text: string): string {
  return text.replace(BASE, "");
}

function kindOf(word: string): Base["kind"] {
  if (word.includes("执行")) return "executed";
  if (word.includes("决算")) return "final";
  if (word.includes("全年") || word.includes("调整")) return "adjusted";
  return word.includes("预算") ? "budget" : "unstated";
}
