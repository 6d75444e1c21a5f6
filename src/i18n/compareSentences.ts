import type { CompareSentences } from "./compareSaid.ts";
import { compareSentencesEn } from "./compareSentencesEn.ts";
import type { Localized } from "./language.ts";

const zh: CompareSentences = {
  range: ({ who, measure, smallest, largest, shares }) => [
    `${who}${measure}从`,
    { figure: 0 },
    `（${smallest}）到`,
    { figure: 1 },
    `（${largest}），相差`,
    { figure: 2 },
    ...(shares === null ? [] : [`；${shares.measure}占比从${shares.lowest}到${shares.highest}`]),
  ],
  besideOnly: ({ measure, first, second, differ }) => [
    `${first}${measure}`,
    { figure: 0 },
    `，${second}`,
    { figure: 1 },
    `：${differ}不同，只并列，不相减`,
  ],
  severalGroups: (documents, groups, differ) =>
    `${String(documents)}份文件分成${String(groups)}组，组间${differ}不同，只并列；组内可比`,
  period: ({ who, measure, before, after, direction, percent }) => [
    `${who}${measure}${String(before)}年`,
    { figure: 0 },
    `，${String(after)}年`,
    { figure: 1 },
    ...(direction === "same"
      ? ["，持平"]
      : [`，${directionZh[direction]}`, { figure: 2 }, percent === null ? "" : `（${percent}%）`]),
  ],
  periodBarred: ({ who, measure, before, after, differ }) => [
    `${who}${measure}${String(before)}年`,
    { figure: 0 },
    `，${String(after)}年`,
    { figure: 1 },
    `：${differ}不同，不算增减`,
  ],
  periods: ({ compared, barred, before, after, who, measure, direction, percent }) => [
    `${String(before)}年到${String(after)}年，${String(compared)}个部门可比，变动最大的是${who}：${measure}${direction === "same" ? "持平" : directionZh[direction]}`,
    ...(direction === "same" ? [] : [{ figure: 0 }, percent === null ? "" : `（${percent}%）`]),
    ...(barred === 0 ? [] : [`；${String(barred)}个部门条件不同，不算增减`]),
  ],
  alone: (who, measure) => [
    `只有${who}一份文件，${measure}`,
    { figure: 0 },
    "；再添加一个部门或年度，才有比较",
  ],
  spread: ({ measure, known, largest, smallest }) => [
    `${measure}（${String(known)}个部门）：${zhList(largest)}`,
    { figure: 0 },
    `最多，${zhList(smallest)}`,
    { figure: 1 },
    "最少，相差",
    { figure: 2 },
    "。",
  ],
  allEqual: (measure, known) => [`${measure}（${String(known)}个部门）：都是`, { figure: 0 }, "。"],
  shares: ({ measure, whole, highest, lowest, points }) => [
    `${measure}占${whole}：${highest[0]}${highest[1]}最高（`,
    { figure: 0 },
    " ÷ ",
    { figure: 1 },
    `），${lowest[0]}${lowest[1]}最低（`,
    { figure: 2 },
    " ÷ ",
    { figure: 3 },
    `），相差${points}个百分点。`,
  ],
  listed: (measure, who, why) => [
    `${measure}：`,
    ...who.flatMap((name, at) => [`${at === 0 ? "" : "，"}${name}`, { figure: at }]),
    `。${why}`,
  ],
  largestClass: ({ who, name, share }) => [
    `${who}：${name}最多，`,
    { figure: 0 },
    "，占",
    { figure: 1 },
    `的${share}。`,
  ],
  differSome: (what) => `${what}不同的之间不相减、不排名。`,
  differ: (what) => `${what}不同，不相减、不排名。`,
  pooled: "有部门写明因公出国（境）费由他部门统一列支，不相减、不排名。",
  unknown: (who) => `没有数：${zhList(who)}。`,
  list: zhList,
  stop: "。",
};

const directionZh = { up: "增加", down: "减少" } as const;

function zhList(items: readonly string[]): string {
  return items.join("、");
}

/** Sentences of the comparison in both languages. */
export const compareSentences = { zh, en: compareSentencesEn } satisfies Localized<CompareSentences>;
