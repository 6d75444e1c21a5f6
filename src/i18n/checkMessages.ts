import type { Outcome } from "../core/budget/vocabulary.ts";
import type { CheckCause, RuleId } from "../core/checks/checkResult.ts";
import { causeMessages } from "./causeMessages.ts";
import type { Localized } from "./language.ts";

/** Words for the checks: neutral statements about the text, never accusations. */
export interface CheckMessages {
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** What the outcome says, as a sentence. */
  readonly outcomeNotes: Readonly<Record<Outcome, string>>;
  /** Short name of a rule, as a row head. */
  readonly rules: Readonly<Record<RuleId, string>>;
  /** Why the outcome is what it is. */
  readonly cause: (cause: CheckCause) => string;
  /** 一致57处，尾差3处: the counts above 0, in the order of the outcomes. */
  readonly counts: (counts: Readonly<Partial<Record<Outcome, number>>>) => string;
  readonly none: string;
}

const OUTCOME_ORDER: readonly Outcome[] = [
  "agrees",
  "within-rounding",
  "differs",
  "different-scope",
  "cannot-check",
  "observation",
];

const zh: CheckMessages = {
  outcomes: {
    agrees: "一致",
    "within-rounding": "尾差",
    differs: "原文两处不一致",
    "different-scope": "口径不同",
    "cannot-check": "无法核对",
    observation: "提示",
  },
  outcomeNotes: {
    agrees: "两边的数相同；或表中空白、空表列示，而文件写明为0或没有。",
    "within-rounding": "差额在四舍五入的允许之内。",
    differs: "原文两处的数不同，差额超出四舍五入的允许。",
    "different-scope": "两数口径不同，不必相等。",
    "cannot-check": "缺少一边的数，不能核对。",
    observation: "值得看一眼，不是不一致。",
  },
  rules: {
    "revenue-equals-expenditure": "收入＝支出",
    "children-equal-parent": "下级之和＝上级",
    "row-equals-parent": "一行与其上级同数",
    "kinds-equal-total": "本行各项之和＝合计",
    "tables-agree": "各表同一数",
    "appropriation-in-summary": "财政拨款＋其他收入＝收支总表",
    "basic-economic-equals-basic": "经济分类合计＝基本支出",
    "classification-twins": "两种分类的同一项",
    "three-public-items": "“三公”各项之和＝合计",
    "three-public-funds": "“三公”各资金之和＝合计",
    "vehicles-equal-parts": "购置＋运行＝公务用车费",
    "prose-equals-table": "文字说明＝表",
    "prose-parts-equal-whole": "说明中各部分之和＝整体",
    "changes-add-up": "各增减额之和＝总增减额",
    "change-direction": "增减方向与数额相符",
    "stated-prior-equals-loaded": "说明中的上年数＝上年文件",
    "amount-stated-once": "同一项只有一个数",
    "change-stated-once": "同一数只有一个增减额",
    "completion-percent": "完成预算的比例",
    "share-of-whole": "占整体的比重",
    "final-budget-equals-budget": "决算中的预算数＝当年预算",
    "block-equals-last-year": "整组数与上年相同",
    "procurement-line": "数量×单价＝金额",
    "procurement-total": "采购各行之和＝合计",
    "assets-add-up": "资产各项之和＝总额",
    "purchases-against-procurement": "拟购置资产与采购货物",
    "project-budgets-within-project": "项目预算之和不超过项目支出",
    "project-funds-equal-budget": "项目各项资金之和＝项目预算",
    "plan-completes": "支出计划到100%",
    "ceilings-against-project": "成本指标合计与项目支出",
    "code-matches-name": "科目代码与名称",
    "code-parent-printed": "科目代码的上级",
    "administrative-operating-equals-public": "机关运行经费与公用经费",
    "table-present": "应有的表",
    "table-depth": "表列到项、款",
    "note-against-figures": "表注与表中的数",
    "readable-amount": "金额可读",
    "unit-stated": "写明单位",
    "table-recognised": "识别表的内容",
    "heading-year": "标题中的年份与模板用语",
  },
  cause: causeMessages.zh,
  counts: (counts) =>
    OUTCOME_ORDER.filter((outcome) => (counts[outcome] ?? 0) > 0)
      .map((outcome) => `${zh.outcomes[outcome]}${counts[outcome] ?? 0}处`)
      .join("，"),
  none: "没有可核对的数",
};

const en: CheckMessages = {
  outcomes: {
    agrees: "agrees",
    "within-rounding": "rounding",
    differs: "two places differ",
    "different-scope": "different basis",
    "cannot-check": "cannot be checked",
    observation: "note",
  },
  outcomeNotes: {
    agrees: "Both sides are the same; or the table is blank or empty and the file states 0 or none.",
    "within-rounding": "The difference is within what rounding allows.",
    differs: "The source prints two different figures; the difference exceeds what rounding allows.",
    "different-scope": "The two figures have a different basis and need not be equal.",
    "cannot-check": "One side is missing, so nothing can be compared.",
    observation: "Worth a look; nothing disagrees.",
  },
  rules: {
    "revenue-equals-expenditure": "Revenue = expenditure",
    "children-equal-parent": "Lower level adds up to the level above",
    "row-equals-parent": "A line with the figure of its class",
    "kinds-equal-total": "Kinds in the row = total",
    "tables-agree": "Same figure in several tables",
    "appropriation-in-summary": "Appropriation + other revenue = summary",
    "basic-economic-equals-basic": "Economic classes = basic expenditure",
    "classification-twins": "One item in both classifications",
    "three-public-items": "Three public items = total",
    "three-public-funds": "Three public funds = total",
    "vehicles-equal-parts": "Purchase + operation = vehicles",
    "prose-equals-table": "Narrative = table",
    "prose-parts-equal-whole": "Parts in the narrative = whole",
    "changes-add-up": "Changes add up",
    "change-direction": "Direction matches the amount",
    "stated-prior-equals-loaded": "Stated year before = that year's document",
    "amount-stated-once": "One item has one amount",
    "change-stated-once": "One amount has one change",
    "completion-percent": "Share of the budget that was spent",
    "share-of-whole": "Share of the whole",
    "final-budget-equals-budget": "Budget in the final accounts = that year's budget",
    "block-equals-last-year": "A block of figures as last year",
    "procurement-line": "Quantity × price = amount",
    "procurement-total": "Procurement lines = total",
    "assets-add-up": "Asset items = total",
    "purchases-against-procurement": "Planned purchases and procurement of goods",
    "project-budgets-within-project": "Project budgets within project expenditure",
    "project-funds-equal-budget": "A project's funds add up to its budget",
    "plan-completes": "Spending plan reaches 100%",
    "ceilings-against-project": "Cost targets and project expenditure",
    "code-matches-name": "Code and name of the classification",
    "code-parent-printed": "Class of a code",
    "administrative-operating-equals-public": "Administrative operating funds and public operating expenses",
    "table-present": "Required tables",
    "table-depth": "Depth of a table",
    "note-against-figures": "Table note and figures",
    "readable-amount": "Amount can be read",
    "unit-stated": "Unit is stated",
    "table-recognised": "Table is recognised",
    "heading-year": "Year and form words in headings",
  },
  cause: causeMessages.en,
  counts: (counts) =>
    OUTCOME_ORDER.filter((outcome) => (counts[outcome] ?? 0) > 0)
      .map((outcome) => COUNTED_EN[outcome](counts[outcome] ?? 0))
      .join(", "),
  none: "nothing to check",
};

/** 33 agree, 1 differs: a count with its verb. */
const COUNTED_EN: Readonly<Record<Outcome, (count: number) => string>> = {
  agrees: (count) => (count === 1 ? "1 agrees" : `${count} agree`),
  "within-rounding": (count) => `${count} within rounding`,
  differs: (count) => (count === 1 ? "1 differs" : `${count} differ`),
  "different-scope": (count) => `${count} on a different basis`,
  "cannot-check": (count) => `${count} cannot be checked`,
  observation: (count) => (count === 1 ? "1 note" : `${count} notes`),
};

export const checkMessages = { zh, en } satisfies Localized<CheckMessages>;
