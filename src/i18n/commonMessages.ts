import type { FigureState } from "../core/budget/figure.ts";
import type { Phase, Scope } from "../core/budget/vocabulary.ts";
import type { MoneyUnit } from "../core/money/unit.ts";
import type { Localized } from "./language.ts";
import { counted } from "./counted.ts";

/** Words that every view needs: states of a figure, units, phases, scopes, actions, loading and errors. */
export interface CommonMessages {
  /** Name of the product, and what it is in a few words. */
  readonly product: string;
  readonly productNote: string;
  /** The state in a word or two, as tags and notes print it. */
  readonly states: Readonly<Record<FigureState, string>>;
  /** The state as a clause of a sentence: what it means for the reader. */
  readonly stateNotes: Readonly<Record<FigureState, string>>;
  /** 推算：4 × 2.79 + 11.85（单位：万元）. */
  readonly derivedAs: (formula: string, unit: string) => string;
  readonly exactly: (amount: string) => string;
  /** After a quotient that has more digits than are shown. */
  readonly rounded: string;
  /** Under a view where an amount shown has more digits in another unit. */
  readonly roundedNote: (unit: MoneyUnit) => string;
  /** The unit alone, as a column head prints it. */
  readonly units: Readonly<Record<MoneyUnit, string>>;
  readonly unitHead: (unit: MoneyUnit) => string;
  readonly phases: Readonly<Record<Phase, string>>;
  readonly scopes: Readonly<Record<Scope, string>>;
  /** 2023年预算. */
  readonly yearPhase: (year: number, phase: Phase) => string;
  readonly year: (year: number) => string;
  /** Every budget view carries it; null for final accounts. */
  readonly phaseNote: Readonly<Record<Phase, string | null>>;
  /** Every sum over departments carries it. */
  readonly partialSum: (departments: number) => string;
  readonly actions: CommonActions;
  readonly seeEvidence: string;
  readonly source: string;
  readonly checks: string;
  readonly loading: string;
  readonly failed: string;
  readonly nothingHere: string;
  readonly share: string;
  readonly code: string;
  readonly name: string;
  /** 不足0.01%: a stated share that would round to nothing. */
  readonly below: (limit: string) => string;
  /** A difference of two shares, in 百分点. */
  readonly points: (text: string) => string;
  /** The words that show and explain how a table is read aloud or scrolled. */
  readonly scrollTable: (name: string) => string;
  /** Presses that move a table sideways where a finger would have to swipe. */
  readonly scrollBack: string;
  readonly scrollOn: string;
  readonly sortBy: (column: string) => string;
  readonly expand: (name: string) => string;
  readonly collapse: (name: string) => string;
  readonly zeroNote: string;
  readonly blankNote: string;
  readonly listSeparator: string;
}

export interface CommonActions {
  readonly share: string;
  readonly embed: string;
  readonly cite: string;
  readonly print: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly copyTable: string;
  readonly copyLink: string;
  readonly close: string;
  readonly back: string;
  readonly cancel: string;
  readonly retry: string;
  readonly showAll: string;
  readonly showLess: string;
  readonly openInFull: string;
  readonly change: string;
  readonly clear: string;
  readonly dismiss: string;
}

const zh: CommonMessages = {
  product: "明账",
  productNote: "部门预决算，逐格可查",
  states: {
    stated: "原文写明",
    "stated-in-prose": "据说明",
    blank: "原文空白",
    "declared-none": "空表列示",
    empty: "空表，无说明",
    withheld: "涉密",
    "not-in-file": "本文件未列",
    derived: "推算",
  },
  stateNotes: {
    stated: "原文写明。",
    "stated-in-prose": "表中空白或无表，数取自文字说明。",
    blank: "原文此格空白：没有写明，不等于0。",
    "declared-none": "空表列示：文件写明没有这项资金，按0计。",
    empty: "表是空的，文件没有说明原因，不按0计。",
    withheld: "涉密，文件写明不公开。",
    "not-in-file": "本文件没有列出这项数。",
    derived: "推算：由原文写明的数算出。",
  },
  derivedAs: (formula, unit) => `推算：${formula}（${unit}）。`,
  exactly: (amount) => `精确值${amount}。`,
  rounded: "（四舍五入）",
  roundedNote: (unit) => `换算为${zh.units[unit]}后四舍五入，各数相加可能差末位。`,
  units: { yuan: "元", qian: "千元", wan: "万元", yi: "亿元" },
  unitHead: (unit) => `单位：${zh.units[unit]}`,
  phases: { budget: "预算", final: "决算" },
  scopes: { department: "部门（含所属单位）", unit: "单位本身" },
  yearPhase: (year, phase) => `${year}年${zh.phases[phase]}`,
  year: (year) => `${year}年`,
  phaseNote: { budget: "预算数，非实际支出", final: null },
  partialSum: (departments) => `已加载${departments}个部门合计，不等于本级一般公共预算支出`,
  actions: {
    share: "分享",
    embed: "嵌入",
    cite: "引用",
    print: "打印",
    copy: "复制",
    copied: "已复制",
    copyFailed: "未能复制，请手动选择",
    copyTable: "复制表格",
    copyLink: "复制链接",
    close: "关闭",
    back: "返回",
    cancel: "取消",
    retry: "重试",
    showAll: "列全部",
    showLess: "收起",
    openInFull: "在明账中打开",
    change: "更改",
    clear: "清除",
    dismiss: "知道了",
  },
  seeEvidence: "看出处",
  source: "出处",
  checks: "核对",
  loading: "正在读取",
  failed: "没有读到",
  nothingHere: "这里没有数",
  share: "占比",
  code: "代码",
  name: "科目",
  below: (limit) => `不足${limit}`,
  points: (text) => `${text}个百分点`,
  scrollTable: (name) => `${name}，可左右滑动`,
  scrollBack: "← 前面的列",
  scrollOn: "后面的列 →",
  sortBy: (column) => `按${column}排序`,
  expand: (name) => `展开${name}`,
  collapse: (name) => `收起${name}`,
  zeroNote: "0.00是原文写明的0，不是空白。",
  blankNote: "空格＝原文空白，不是0。",
  listSeparator: "、",
};

const en: CommonMessages = {
  product: "Mingzhang",
  productNote: "Department budgets, down to the printed cell",
  states: {
    stated: "as printed",
    "stated-in-prose": "per text",
    blank: "blank in the source",
    "declared-none": "declared none",
    empty: "empty, not explained",
    withheld: "classified",
    "not-in-file": "not in this file",
    derived: "derived",
  },
  stateNotes: {
    stated: "Printed in the source.",
    "stated-in-prose": "The table is blank or absent; the figure comes from the narrative.",
    blank: "This cell is blank in the source: not stated, which is not 0.",
    "declared-none": "Shown as an empty table: the document states there is no such money; counted as 0.",
    empty: "The table is empty and the document does not say why; not counted as 0.",
    withheld: "Classified: the document says it is not disclosed.",
    "not-in-file": "This file does not list the figure.",
    derived: "Derived: computed from printed figures.",
  },
  derivedAs: (formula, unit) => `Derived: ${formula} (${unit}).`,
  exactly: (amount) => `Exactly ${amount}.`,
  rounded: " (rounded)",
  roundedNote: (unit) =>
    `Rounded after conversion to ${en.units[unit]}: figures may not add up in the last digit.`,
  units: { yuan: "yuan", qian: "RMB 1,000", wan: "RMB 10,000", yi: "RMB 100 million" },
  unitHead: (unit) => en.units[unit],
  phases: { budget: "budget", final: "final accounts" },
  scopes: { department: "Department with its units", unit: "The unit alone" },
  yearPhase: (year, phase) => `${year} ${en.phases[phase]}`,
  year: (year) => String(year),
  phaseNote: { budget: "Budget figures, not actual spending", final: null },
  partialSum: (departments) =>
    `Sum of the ${counted(departments, "department")} loaded, not the whole general public budget of this level`,
  actions: {
    share: "Share",
    embed: "Embed",
    cite: "Cite",
    print: "Print",
    copy: "Copy",
    copied: "Copied",
    copyFailed: "Could not copy; please select by hand",
    copyTable: "Copy table",
    copyLink: "Copy link",
    close: "Close",
    back: "Back",
    cancel: "Cancel",
    retry: "Try again",
    showAll: "Show all",
    showLess: "Show fewer",
    openInFull: "Open in Mingzhang",
    change: "Change",
    clear: "Clear",
    dismiss: "Dismiss",
  },
  seeEvidence: "Source cell",
  source: "Source",
  checks: "Checks",
  loading: "Reading",
  failed: "Could not be read",
  nothingHere: "No figures here",
  share: "Share",
  code: "Code",
  name: "Function",
  below: (limit) => `under ${limit}`,
  points: (text) => `${text} percentage points`,
  scrollTable: (name) => `${name}, scrolls sideways`,
  scrollBack: "← Columns before",
  scrollOn: "Columns after →",
  sortBy: (column) => `Sort by ${column}`,
  expand: (name) => `Expand ${name}`,
  collapse: (name) => `Collapse ${name}`,
  zeroNote: "0.00 is a zero printed in the source, not a blank.",
  blankNote: "An empty cell is blank in the source, not 0.",
  listSeparator: ", ",
};

export const commonMessages = { zh, en } satisfies Localized<CommonMessages>;
