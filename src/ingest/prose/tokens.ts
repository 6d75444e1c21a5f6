/** A sign or word in a sentence that the reading turns on; positions are in the sentence's plain text. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * `same` 持平 and its like; `again` a new comparison; `reason` 原因, 由于; `mainly` 主要是, which opens a reason behind a change
 * and a list behind an amount; `parts` 其中, 包括, 用于; `open` and `close` a bracket that holds parts.
 */
export type TokenKind =
  | "money"
  | "percent"
  | "times"
  | "count"
  | "same"
  | "reason"
  | "again"
  | "mainly"
  | "parts"
  | "semicolon"
  | "open"
  | "close";

const NUMBER = "(?<!\\d|\\d[.,])-?\\d[\\d,]*(?:\\.\\d+)?";
const KINDS: readonly (readonly [TokenKind, string])[] = [
  [
    "money",
    `${NUMBER}(?:(?:亿元|万元|千元|元)(?!以上|以下|以内|\\(含)|[亿万](?=[,;。!?、)和及与]|\\((?!含)|用于|$))`,
  ],
  ["percent", `${NUMBER}[%‰]`],
  ["times", `${NUMBER}倍`],
  ["count", "(?<![\\d.])\\d[\\d,]*(?:批次|人次|个?团组|辆|台/套|台\\(套\\)|台套|台|套|个|次|人|名)"],
  ["same", "持平|一致|相等|相同|等于(?=[^,;。]*数[,;。]?$)|(?:未发生|没有|无)(?:增减)?变化|无增减|不变"],
  [
    "reason",
    "(?:主要)?原因(?:[是为系:]|在于)*|主要(?:由于|因(?!公))|由于(?!(?:上年|年初|本年)?预算数?为[0零])|(?<=[,;(])因(?!公|(?:上年|年初|本年)?预算数?为[0零])",
  ],
  ["mainly", "主要(?:[是为系]|(?=[\\p{Script=Han}]))(?!用于|包括|原因|内容|领导)"],
  ["parts", "其中|(?:主要)?包括|(?:主要)?用于|此外|同时"],
  ["semicolon", ";"],
  // 主要原因是节约，与上年相比减少…: a comparison of its own ends the reason before it.
  [
    "again",
    `(?<=[,;])(?:并且?|且)?(?=(?:与|同|比|较)(?:上一?年度?|去年度?|(?:19|20)\\d\\d年度?|年初预算|全年预算|调整后?预算|预算)[^,;。]{0,12}(?:相比,?|比较,?|对比,?)?[^,;。]{0,10}(?:增加|减少|增长|下降|降低|持平|相等|相同|一致|压减))`,
  ],
];
const PATTERN = new RegExp(KINDS.map(([, pattern]) => `(${pattern})`).join("|"), "gu");

/** The tokens of a sentence in order. Figures in a bracketed remark that states no part are left out. */
export function tokensOf(sentence: string): readonly Token[] {
  const { groups, remarks } = bracketsOf(sentence);
  const tokens: Token[] = groups.flatMap((span) => [
    { kind: "open" as const, start: span.start, end: span.start + 1, text: "(" },
    { kind: "close" as const, start: span.end - 1, end: span.end, text: ")" },
  ]);
  for (const found of sentence.matchAll(PATTERN)) {
    const kind = KINDS.find((_, group) => found.at(group + 1) !== undefined)?.[0];
    const start = found.index;
    if (kind === undefined || remarks.some((span) => start > span.start && start < span.end)) continue;
    tokens.push({ kind, start, end: start + found[0].length, text: found[0] });
  }
  return tokens.sort((a, b) => a.start - b.start);
}

interface Bracket {
  readonly start: number;
  readonly end: number;
}

const FIGURE = /\d(?:亿元|万元|千元|元|%|倍|辆|批次|人次)/u;
const ONLY_RATE = /^-?[\d,.]+%$/u;
const PARTS_INSIDE =
  /^(?:其中|包括|含|比|较|与|同比|占|因公出国|公(?:务用)?车|公务接待|[\p{Script=Han}]{2,12}用车\d|基本支出|项目支出|人员经费)/u;

/** Brackets around figures: `groups` list parts or a change of what stands before, `remarks` say something else. */
function bracketsOf(sentence: string): {
  readonly groups: readonly Bracket[];
  readonly remarks: readonly Bracket[];
} {
  const opened: number[] = [];
  const groups: Bracket[] = [];
  const remarks: Bracket[] = [];
  for (let i = 0; i < sentence.length; i += 1) {
    if (sentence[i] === "(") opened.push(i);
    if (sentence[i] !== ")") continue;
    const start = opened.pop();
    if (start === undefined) continue;
    const inside = sentence.slice(start + 1, i);
    if (!FIGURE.test(inside) || ONLY_RATE.test(inside)) continue;
    (PARTS_INSIDE.test(inside) ? groups : remarks).push({ start, end: i + 1 });
  }
  return { groups, remarks };
}
