import type { RuleId } from "../core/checks/checkResult.ts";
import type { Localized } from "./language.ts";

/** What was done in each check of a rule, after a count: 57处上下级相加. */
export type AgreementMessages = Readonly<Record<RuleId, string>>;

const zh: AgreementMessages = {
  "revenue-equals-expenditure": "收入与支出相比",
  "children-equal-parent": "上下级相加",
  "kinds-equal-total": "本行各项相加",
  "tables-agree": "表与表相比",
  "basic-economic-equals-basic": "经济分类与基本支出相比",
  "three-public-items": "“三公”各项相加",
  "three-public-funds": "“三公”各资金相加",
  "vehicles-equal-parts": "公务用车购置与运行相加",
  "prose-equals-table": "说明与表相比",
  "prose-parts-equal-whole": "说明中各部分相加",
  "changes-add-up": "增减额相加",
  "change-direction": "增减方向与数额相符",
  "stated-prior-equals-loaded": "说明中的上年数与上年文件相比",
  "amount-stated-once": "说明中同一项的数相比",
  "change-stated-once": "说明中同一数的增减额相比",
  "procurement-line": "采购数量与单价相乘",
  "procurement-total": "采购各行相加",
  "assets-add-up": "资产各项相加",
  "purchases-against-procurement": "拟购置资产与采购货物相比",
  "project-budgets-within-project": "项目预算与项目支出相比",
  "plan-completes": "支出计划到100%",
  "ceilings-against-project": "成本指标与项目支出相比",
  "code-matches-name": "科目代码与名称相符",
  "administrative-operating-equals-public": "机关运行经费与公用经费相比",
  "table-present": "九张表都在本文件",
  "note-against-figures": "表注与表中的数相符",
  "readable-amount": "金额可读",
  "unit-stated": "写明单位",
  "table-recognised": "表的内容可识别",
};

const en: AgreementMessages = {
  "revenue-equals-expenditure": "comparisons of revenue with expenditure",
  "children-equal-parent": "sums of a lower level",
  "kinds-equal-total": "sums along a row",
  "tables-agree": "comparisons between tables",
  "basic-economic-equals-basic": "comparisons of economic classes with basic expenditure",
  "three-public-items": "sums of the three public items",
  "three-public-funds": "sums of the three public funds",
  "vehicles-equal-parts": "sums of vehicle purchase and operation",
  "prose-equals-table": "comparisons of narrative and table",
  "prose-parts-equal-whole": "sums within the narrative",
  "changes-add-up": "sums of changes",
  "change-direction": "directions that match their amounts",
  "stated-prior-equals-loaded": "comparisons of the stated year before with that year's document",
  "amount-stated-once": "comparisons of an amount stated twice",
  "change-stated-once": "comparisons of a change stated twice",
  "procurement-line": "products of quantity and price",
  "procurement-total": "sums of procurement lines",
  "assets-add-up": "sums of assets",
  "purchases-against-procurement": "comparisons of planned purchases with procurement",
  "project-budgets-within-project": "comparisons of project budgets with project expenditure",
  "plan-completes": "spending plans that reach 100%",
  "ceilings-against-project": "comparisons of cost targets with project expenditure",
  "code-matches-name": "codes that match their names",
  "administrative-operating-equals-public":
    "comparisons of administrative operating funds with public operating expenses",
  "table-present": "list of required tables, all in this file",
  "note-against-figures": "table notes that match their figures",
  "readable-amount": "amounts that can be read",
  "unit-stated": "tables that state their unit",
  "table-recognised": "tables recognised",
};

export const agreementMessages = { zh, en } satisfies Localized<AgreementMessages>;
