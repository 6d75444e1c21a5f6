import type { Fund, Measure } from "../../core/budget/vocabulary.ts";
import { nameKey } from "../../core/text/chinese.ts";

type Words = readonly (readonly [RegExp, Measure])[];

// First match counts: the longer and rarer words stand before the shorter ones they contain.
const SPENDING: Words = [
  [/对附属单位补助/u, "subsidy"],
  [/上解上级|上缴上级/u, "remittance"],
  [/单位预留|机动经费/u, "reserve"],
  [/结转下年/u, "carry-forward"],
  [/人员(?:经费|支出)?$/u, "personnel"],
  [/公用(?:经费|支出)?$/u, "public-operating"],
  [/基本支出/u, "basic"],
  [/项目支出/u, "project"],
  [/经营支出/u, "operating"],
];

const REVENUE: Words = [
  [/使用非财政拨款结余|用事业基金弥补/u, "surplus-used"],
  [/结余分配/u, "surplus-distributed"],
  [/(?:年终|年末).*结(?:转|余)/u, "closing-balance"],
  [/(?:上年|年初).*结(?:转|余)|结转结余/u, "opening-balance"],
  [/附属单位上缴/u, "subordinate-remittance"],
  [/上级补助/u, "superior-subsidy"],
  [/财政专户/u, "special-account"],
  [/经营(?:收入)?$/u, "business-income"],
  [/事业(?:单位)?收入/u, "institution-income"],
  [/单位资金/u, "unit-funds"],
  [/其他收入|其他资金/u, "other-income"],
  [/财政拨款|一般公共预算|政府性?基金|国有资本经营|基金预算/u, "appropriation"],
];

const THREE_PUBLIC: Words = [
  [/其他.*因公出国/u, "overseas-other"],
  [/教学科研.*因公出国/u, "overseas-teaching"],
  [/因公出国/u, "overseas"],
  [/公务用?车购置(?:及|和|与)/u, "vehicles"],
  [/公务用?车购置/u, "vehicle-purchase"],
  [/公务用?车(?:运行|运维)/u, "vehicle-operation"],
  [/公务接待/u, "reception"],
  [/会议费/u, "meeting"],
  [/培训费/u, "training"],
  [/机关运行/u, "administrative-operating"],
  [/三公/u, "three-public"],
];

/** The kind of spending a head or row names (基本支出, 上解上级支出); null where it names none. */
export function spendingMeasure(text: string): Measure | null {
  return firstMatch(SPENDING, text);
}

/** The kind of revenue a head or row names (事业收入, 上年结转); null where it names none. */
export function revenueMeasure(text: string): Measure | null {
  return firstMatch(REVENUE, text);
}

/** What a column of a final account of one fund holds: 年初结转和结余, 本年收入, 年末结转和结余; null for any other. */
export function balanceMeasure(text: string): Measure | null {
  const key = nameKey(text);
  if (/^本年收入(?:合计)?$/u.test(key)) return "revenue";
  const measure = /结(?:转|余)/u.test(key) ? revenueMeasure(key) : null;
  return measure === "opening-balance" || measure === "closing-balance" ? measure : null;
}

/** The 三公 item a head or row names; null where it names none. */
export function threePublicMeasure(text: string): Measure | null {
  return firstMatch(THREE_PUBLIC, text);
}

/** The fund a head or row names (一般公共预算, 政府性基金, 国有资本经营); null where it names none. */
export function fundNamed(text: string): Fund | null {
  const key = nameKey(text);
  if (/国有资本/u.test(key)) return "state-capital";
  if (/基金/u.test(key) && !/事业基金/u.test(key)) return "government-fund";
  return /一般公共预算|公共财政预算/u.test(key) ? "general" : null;
}

/** 合计, 总计, 小计: the name of a sum and nothing else. */
export function isSumWord(text: string): boolean {
  return /^(?:合计|总计|小计|总合计)$/u.test(nameKey(withoutUnit(text)));
}

/** A head without the unit in brackets behind it: 合计（元）. */
export function withoutUnit(head: string): string {
  return head.replace(/[（(]\s*(?:单位\s*[:：])?\s*[亿万千]?元\s*[)）]\s*$/u, "");
}

function firstMatch(words: Words, text: string): Measure | null {
  const key = nameKey(text);
  return words.find(([pattern]) => pattern.test(key))?.[1] ?? null;
}
