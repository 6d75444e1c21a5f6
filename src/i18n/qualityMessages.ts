import type { CheckCause, RuleId } from "../core/checks/checkResult.ts";
import { agreementMessages } from "./agreementMessages.ts";
import type { Localized } from "./language.ts";
import { enCounts, nilEn, nilZh, zhCounts, type SpokenCounts } from "./qualityCounts.ts";

/** Words of the checks view. */
export interface QualityMessages {
  readonly one: (department: string, period: string, counts: SpokenCounts) => string;
  readonly many: (documents: number, counts: SpokenCounts) => string;
  readonly notes: readonly string[];
  readonly summary: {
    readonly title: string;
    readonly note: string;
    readonly department: string;
    readonly total: string;
  };
  readonly rules: Readonly<Record<"title" | "note" | "rule" | "marks" | "others", string>> & {
    /** 其中7处表中空白，说明写0. */
    readonly ofWhichNil: (rule: RuleId, nils: number) => string;
  };
  readonly results: { readonly title: string; readonly note: (unit: string) => string };
  readonly group: (outcome: string, count: number) => string;
  readonly noneOf: (outcome: string) => string;
  /** 57处上下级相加，差均为0.00. */
  readonly agreeing: (rule: RuleId, count: number, difference: string | null) => string;
  /** The agreements where the file states a nil and the table prints nothing: 7处表中空白，说明写0. */
  readonly nilBesideBlank: (rule: RuleId, count: number) => string;
  readonly equal: string;
  readonly equalAndNil: (equal: number, nils: number) => string;
  readonly blankCells: (count: number) => string;
  readonly notStated: string;
  /** Why the outcome is what it is, where this view can say it more nearly than the common words. */
  readonly cause: (cause: CheckCause, rule: RuleId) => string | null;
  readonly side: {
    readonly printed: string;
    readonly blank: string;
    readonly difference: string;
    readonly allowed: (amount: string) => string;
    readonly sum: string;
    readonly whole: string;
    readonly operands: (count: number) => string;
    readonly item: string;
    readonly place: string;
    readonly text: string;
    readonly amount: string;
    readonly subject: string;
    readonly sides: string;
    readonly narrative: string;
    readonly semicolon: string;
  };
  readonly coverage: {
    readonly title: string;
    readonly note: string;
    readonly table: string;
    readonly status: string;
  };
  readonly letter: {
    readonly title: string;
    readonly note: string;
    readonly copy: string;
    readonly nothing: string;
  };
  readonly outcomes: {
    readonly title: string;
    readonly allowance: string;
    readonly about: string;
  };
}

const zh: QualityMessages = {
  one: (department, period, counts) => `${department}${period}的${zhCounts(counts)}`,
  many: (documents, counts) => `${documents}份文件的${zhCounts(counts)}`,
  notes: ["预算数，非实际支出", "只用文件自己的数核对文件，不评分", "无法核对不等于有误"],
  summary: {
    title: "结果汇总",
    note: "每份文件各种结果的处数。",
    department: "部门",
    total: "核对",
  },
  rules: {
    title: "按规则",
    note: "每格一处核对：实心为一致，空心为其他结果。",
    rule: "规则",
    marks: "每格一处",
    others: "其他结果",
    ofWhichNil: (rule, nils) => `一致中${nils}处${nilZh(rule)}`,
  },
  results: {
    title: "逐处结果",
    note: (unit) => `${unit}，点任何一个数看它的原表与位置。`,
  },
  group: (outcome, count) => `${outcome} ${count}处`,
  noneOf: (outcome) => `${outcome}：没有`,
  agreeing: (rule, count, difference) =>
    `${count}处${agreementMessages.zh[rule]}${difference === null ? "" : `，差均为${difference}`}`,
  nilBesideBlank: (rule, count) => `${count}处${nilZh(rule)}（${agreementMessages.zh[rule]}）`,
  equal: "两边的数相同。",
  equalAndNil: (equal, nils) => `${equal}处两边的数相同；${nils}处表中空白，文件写明为0或没有。`,
  blankCells: (count) => `另${count}格原文空白`,
  notStated: "原文未写",
  cause: (cause, rule) => {
    if (cause.kind === "parent-not-stated") return "合计格原文空白：没有写明，不作0计，也不与下级之和相减。";
    if (cause.kind === "blank-parts" && rule === "three-public-funds")
      return "各资金列原文空白，不能与合计列相比。";
    return null;
  },
  side: {
    printed: "原文",
    blank: "原文空白",
    difference: "差",
    allowed: (amount) => `允许±${amount}`,
    sum: "各数之和",
    whole: "比较的数",
    operands: (count) => `${count}个数与位置`,
    item: "项目",
    place: "位置",
    text: "原文",
    amount: "金额",
    subject: "对象",
    sides: "两边的数",
    narrative: "说明",
    semicolon: "；",
  },
  coverage: {
    title: "公开要素对照",
    note: "只列本文件里有没有这张表，不评分；本文件未列不等于没有公开，可能在另一份文件里。",
    table: "表",
    status: "状态",
  },
  letter: {
    title: "核对意见",
    note: "写给公开部门的中文文字，列出一致以外各处的两段原文与位置，可复制。",
    copy: "复制核对意见",
    nothing: "没有一致以外的结果，不需要意见。",
  },
  outcomes: {
    title: "六种结果与尾差",
    allowance:
      "允许的尾差：参与核对的每个数，按它印出的末位取半个单位，相加。例如两个印到0.01万元的数，允许±0.01万元。",
    about: "核对方法详见说明",
  },
};

const en: QualityMessages = {
  one: (department, period, counts) => `${department}, ${period}: ${enCounts(counts)}`,
  many: (documents, counts) => `${documents} documents: ${enCounts(counts)}`,
  notes: [
    "Budget figures, not actual spending",
    "Documents are checked against their own figures; no scores",
    "What cannot be checked is not held to be wrong",
  ],
  summary: {
    title: "Outcomes",
    note: "Number of results by outcome for each document.",
    department: "Department",
    total: "Checks",
  },
  rules: {
    title: "By rule",
    note: "One mark per check: solid agrees, hollow has another outcome.",
    rule: "Rule",
    marks: "One mark per check",
    others: "other outcomes",
    ofWhichNil: (rule, nils) => `${nils} of those that agree: ${nilEn(rule)}`,
  },
  results: {
    title: "Result by result",
    note: (unit) => `${unit}. Select any figure for its printed table and place.`,
  },
  group: (outcome, count) => `${capital(outcome)}: ${count}`,
  noneOf: (outcome) => `${capital(outcome)}: none`,
  agreeing: (rule, count, difference) =>
    `${capital(agreementMessages.en[rule])}: ${count}${difference === null ? "" : `, every difference ${difference}`}`,
  nilBesideBlank: (rule, count) => `${capital(nilEn(rule))} (${agreementMessages.en[rule]}): ${count}`,
  equal: "Both sides are the same.",
  equalAndNil: (equal, nils) =>
    `${equal} with the same figure on both sides; ${nils} with a blank table for which the file states 0 or none.`,
  blankCells: (count) => `${count} more blank in the source`,
  notStated: "not stated",
  cause: (cause, rule) => {
    if (cause.kind === "parent-not-stated")
      return "The cell of the sum is blank in the source: not stated. It is not taken for 0 and nothing is subtracted from it.";
    if (cause.kind === "blank-parts" && rule === "three-public-funds")
      return "The columns of the funds are blank in the source and cannot be compared with the total.";
    return null;
  },
  side: {
    printed: "printed",
    blank: "blank in the source",
    difference: "difference",
    allowed: (amount) => `allowed ±${amount}`,
    sum: "Sum",
    whole: "Compared with",
    operands: (count) =>
      count === 1 ? "1 figure and where it stands" : `${count} figures and where they stand`,
    item: "Item",
    place: "Place",
    text: "As printed",
    amount: "Amount",
    subject: "Subject",
    sides: "Both sides",
    narrative: "narrative",
    semicolon: "; ",
  },
  coverage: {
    title: "Required tables",
    note: "Lists whether this file holds each table; no score. A table that is not in this file may be published in another.",
    table: "Table",
    status: "Status",
  },
  letter: {
    title: "Note to the publishing department",
    note: "A text in Chinese, to copy: every result other than agreement, with both passages and where they stand.",
    copy: "Copy the note",
    nothing: "Everything agrees; there is nothing to note.",
  },
  outcomes: {
    title: "Six outcomes, and rounding",
    allowance:
      "What rounding allows: half a unit of the last printed place of every figure compared, added up. Two figures printed to 0.01 allow ±0.01.",
    about: "More on the method in About",
  },
};

export const qualityMessages = { zh, en } satisfies Localized<QualityMessages>;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
