import type { Place } from "../../core/budget/source.ts";
import { printedSlice, type PlainText } from "./plainText.ts";

/**
 * A figure of the narrative that is in no statement. `why`: `explanation` it stands inside a reason
 * or a bracketed remark; `target` under a heading of duties, performance targets or the glossary;
 * `unclear` what it is of could not be told, so that nothing is asserted of it.
 */
export interface UnreadFigure {
  readonly printed: string;
  readonly kind: "money" | "percent" | "times" | "count";
  readonly why: "explanation" | "target" | "unclear";
  readonly place: Place;
}

const NUMBER = "(?<![\\d.,])-?\\d[\\d,]*(?:\\.\\d+)?";
const FIGURES: readonly (readonly [UnreadFigure["kind"], string])[] = [
  ["money", `${NUMBER}[余多]?(?:[亿万千百]?元(?!以上|以下|以内|\\(含)|[亿万](?=[,;。、)]|\\((?!含)|用于|$))`],
  ["percent", `${NUMBER}(?:%|‰|个百分点)`],
  ["times", `${NUMBER}倍`],
  ["count", `${NUMBER}(?:个|名|人次|人|批次|次|家|辆|台|套|艘|架|起|项)`],
];
const PATTERN = new RegExp(FIGURES.map(([, pattern]) => `(${pattern})`).join("|"), "gu");

/**
 * The figures of a paragraph that went into no statement, in printed order; a threshold (100万元以上) is none.
 * @param read positions in the plain text of the figures that are in a statement
 * @param why tells for the position of another figure why it is in none
 */
export function unreadIn(
  prose: PlainText,
  place: Place,
  read: ReadonlySet<number>,
  why: (position: number) => UnreadFigure["why"],
): readonly UnreadFigure[] {
  const unread: UnreadFigure[] = [];
  for (const found of prose.text.matchAll(PATTERN)) {
    const kind = FIGURES.find((_, group) => found.at(group + 1) !== undefined)?.[0];
    if (kind === undefined || read.has(found.index)) continue;
    const printed = printedSlice(prose, found.index, found.index + found[0].length);
    unread.push({ printed, kind, why: why(found.index), place });
  }
  return unread;
}
