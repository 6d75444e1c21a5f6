import type { LineRole } from "../core/budget/disclosure.ts";
import type { Institution } from "../core/budget/institution.ts";
import type {
  Basis,
  CoverageStatus,
  Fund,
  Measure,
  ReasonKind,
  SourceFormat,
  TableKind,
} from "../core/budget/vocabulary.ts";
import type { Localized } from "./language.ts";

/** The field's own terms, from the glossary of budget disclosure. */
export interface BudgetTerms {
  readonly measures: Readonly<Record<Measure, string>>;
  /** `total` where no table says what it is the total of: 支出合计. */
  readonly spendingTotal: string;
  readonly tables: Readonly<Record<TableKind, string>>;
  readonly statuses: Readonly<Record<CoverageStatus, string>>;
  readonly funds: Readonly<Record<Fund, string>>;
  /** A null fund: all money together. */
  readonly allFunds: string;
  readonly bases: Readonly<Record<Basis, string>>;
  readonly roles: Readonly<Record<LineRole, string>>;
  readonly reasons: Readonly<Record<ReasonKind, string>>;
  readonly natures: Readonly<Record<Institution["nature"], string>>;
  readonly formats: Readonly<Record<SourceFormat, string>>;
  /** 类, 款, 项 of the functional classification. */
  readonly levels: Readonly<Record<1 | 2 | 3, string>>;
}

const zh: BudgetTerms = {
  measures: {
    total: "合计",
    basic: "基本支出",
    project: "项目支出",
    operating: "经营支出",
    remittance: "上缴上级支出",
    subsidy: "对附属单位补助支出",
    reserve: "单位预留机动经费",
    "carry-forward": "结转下年",
    personnel: "人员经费",
    "public-operating": "公用经费",
    revenue: "收入合计",
    appropriation: "财政拨款",
    "special-account": "财政专户管理资金",
    "institution-income": "事业收入",
    "business-income": "事业单位经营收入",
    "superior-subsidy": "上级补助收入",
    "subordinate-remittance": "附属单位上缴收入",
    "unit-funds": "单位资金",
    "other-income": "其他收入",
    "opening-balance": "上年结转结余",
    "closing-balance": "年终结转结余",
    "surplus-used": "使用非财政拨款结余",
    "surplus-distributed": "结余分配",
    "three-public": "“三公”经费",
    overseas: "因公出国（境）费",
    "overseas-teaching": "教学科研人员因公出国（境）费",
    "overseas-other": "其他因公出国（境）费",
    vehicles: "公务用车购置及运行维护费",
    "vehicle-purchase": "公务用车购置费",
    "vehicle-operation": "公务用车运行维护费",
    reception: "公务接待费",
    "three-public-meeting-training": "“三公”经费、会议费、培训费合计",
    meeting: "会议费",
    training: "培训费",
    "administrative-operating": "机关运行经费",
    procurement: "政府采购",
    "fixed-assets": "固定资产",
    "asset-purchase": "拟购置固定资产",
    "project-budget": "项目预算",
  },
  spendingTotal: "支出合计",
  tables: {
    summary: "收支总表",
    revenue: "收入总表",
    expenditure: "支出总表",
    appropriation: "财政拨款收支总表",
    "appropriation-function": "财政拨款支出表（功能分类）",
    "appropriation-economic": "财政拨款支出表（经济分类）",
    "general-budget": "一般公共预算支出表",
    "basic-economic": "一般公共预算基本支出表（经济分类）",
    "government-fund": "政府性基金预算支出表",
    "state-capital": "国有资本经营预算支出表",
    "three-public": "“三公”经费支出表",
    "administrative-operating": "机关运行经费表",
    procurement: "政府采购预算表",
    assets: "固定资产占用情况表",
    institutions: "部门机构设置情况",
    project: "项目绩效目标表",
    other: "其他表",
  },
  statuses: {
    stated: "有表有数",
    "declared-none": "空表列示",
    empty: "空表，无说明",
    withheld: "涉密",
    "not-in-file": "本文件未列",
  },
  funds: {
    general: "一般公共预算",
    "government-fund": "政府性基金预算",
    "state-capital": "国有资本经营预算",
  },
  allFunds: "全部资金",
  bases: { budget: "预算数", "adjusted-budget": "全年预算数", executed: "预算执行数", final: "决算数" },
  roles: { item: "科目", "year-total": "本年合计", total: "合计", balance: "结转结余" },
  reasons: {
    "pay-policy": "工资政策调整",
    staffing: "人员增减",
    "functions-transferred": "职能划转",
    "institution-added": "机构增设",
    "project-change": "项目增减",
    frugality: "厉行节约",
    "policy-spending": "政策性支出",
    "scope-change": "口径变化",
    other: "其他",
  },
  natures: {
    administrative: "行政",
    "civil-service-managed": "参公管理事业",
    "public-institution": "事业",
    other: "其他",
  },
  formats: { text: "文本", docx: "Word", doc: "Word", xlsx: "Excel", xls: "Excel", pdf: "PDF", html: "网页" },
  levels: { 1: "类", 2: "款", 3: "项" },
};

const en: BudgetTerms = {
  measures: {
    total: "Total",
    basic: "Basic expenditure",
    project: "Project expenditure",
    operating: "Business expenditure",
    remittance: "Remittances to higher level",
    subsidy: "Subsidies to affiliated units",
    reserve: "Unit reserve",
    "carry-forward": "Carried forward to next year",
    personnel: "Personnel expenses",
    "public-operating": "Public operating expenses",
    revenue: "Total revenue",
    appropriation: "Fiscal appropriation",
    "special-account": "Funds managed in special fiscal accounts",
    "institution-income": "Public-service income",
    "business-income": "Business income of public institutions",
    "superior-subsidy": "Subsidies from higher level",
    "subordinate-remittance": "Remittances from affiliated units",
    "unit-funds": "Unit funds",
    "other-income": "Other revenue",
    "opening-balance": "Opening carry-over and balance",
    "closing-balance": "Year-end carry-over and surplus",
    "surplus-used": "Use of non-appropriation surplus",
    "surplus-distributed": "Distribution of surplus",
    "three-public": "Three public expenses",
    overseas: "Official overseas visits",
    "overseas-teaching": "Overseas visits of teaching and research staff",
    "overseas-other": "Other official overseas visits",
    vehicles: "Official vehicle purchase and operation",
    "vehicle-purchase": "Official vehicle purchase",
    "vehicle-operation": "Official vehicle operation and maintenance",
    reception: "Official hospitality",
    "three-public-meeting-training": "Three public, meeting and training expenses together",
    meeting: "Meeting expenses",
    training: "Training expenses",
    "administrative-operating": "Administrative operating funds",
    procurement: "Government procurement",
    "fixed-assets": "Fixed assets",
    "asset-purchase": "Planned purchases of fixed assets",
    "project-budget": "Project budget",
  },
  spendingTotal: "Total expenditure",
  tables: {
    summary: "Revenue and expenditure summary",
    revenue: "Revenue",
    expenditure: "Expenditure",
    appropriation: "Fiscal appropriation, revenue and expenditure",
    "appropriation-function": "Appropriation expenditure by function",
    "appropriation-economic": "Appropriation expenditure by economic nature",
    "general-budget": "General public budget expenditure",
    "basic-economic": "Basic expenditure by economic nature",
    "government-fund": "Government-managed funds expenditure",
    "state-capital": "State capital operations expenditure",
    "three-public": "Three public expenses",
    "administrative-operating": "Administrative operating funds",
    procurement: "Government procurement",
    assets: "Fixed assets held",
    institutions: "Units of the department",
    project: "Project performance targets",
    other: "Other table",
  },
  statuses: {
    stated: "table with figures",
    "declared-none": "declared none",
    empty: "empty, not explained",
    withheld: "classified",
    "not-in-file": "not in this file",
  },
  funds: {
    general: "General public budget",
    "government-fund": "Government-managed funds budget",
    "state-capital": "State capital operations budget",
  },
  allFunds: "all funds",
  bases: {
    budget: "budget figure",
    "adjusted-budget": "adjusted budget",
    executed: "executed budget",
    final: "final-account figure",
  },
  roles: {
    item: "item",
    "year-total": "total of the year",
    total: "total",
    balance: "carry-over and balance",
  },
  reasons: {
    "pay-policy": "pay policy",
    staffing: "staff changes",
    "functions-transferred": "functions transferred",
    "institution-added": "unit added",
    "project-change": "projects added or ended",
    frugality: "economy measures",
    "policy-spending": "policy spending",
    "scope-change": "change of basis",
    other: "other",
  },
  natures: {
    administrative: "administrative",
    "civil-service-managed": "public institution under the Civil Servant Law",
    "public-institution": "public institution",
    other: "other",
  },
  formats: {
    text: "text",
    docx: "Word",
    doc: "Word",
    xlsx: "Excel",
    xls: "Excel",
    pdf: "PDF",
    html: "web page",
  },
  levels: { 1: "class", 2: "section", 3: "item" },
};

export const budgetTerms = { zh, en } satisfies Localized<BudgetTerms>;

/** A measure by its own name, where no column head or table stands by it. */
export function measureName(measure: Measure, terms: BudgetTerms): string {
  return measure === "total" ? terms.spendingTotal : terms.measures[measure];
}
