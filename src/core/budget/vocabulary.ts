/** The words of the normalised budget data: closed lists, written as const tuples so that schemas and messages can walk them. */

export const SCOPES = ["department", "unit"] as const;
/** 部门 (with its units) or 单位 (its own only). The two are never added together. */
export type Scope = (typeof SCOPES)[number];

export const PHASES = ["budget", "final"] as const;
/** 预算 or 决算. */
export type Phase = (typeof PHASES)[number];

export const BASES = ["budget", "adjusted-budget", "executed", "final"] as const;
/** What a figure measures where a column or sentence differs from the document's phase. */
export type Basis = (typeof BASES)[number];

export const FUNDS = ["general", "government-fund", "state-capital"] as const;
/** 一般公共预算 · 政府性基金预算 · 国有资本经营预算. A null fund means all money together. */
export type Fund = (typeof FUNDS)[number];

export const TABLE_KINDS = [
  "summary",
  "revenue",
  "expenditure",
  "appropriation",
  "appropriation-function",
  "appropriation-economic",
  "general-budget",
  "basic-economic",
  "government-fund",
  "state-capital",
  "three-public",
  "administrative-operating",
  "procurement",
  "assets",
  "institutions",
  "project",
  "other",
] as const;
/** What a table is about, recognised by its content. `other` keeps its grid and is never dropped. */
export type TableKind = (typeof TABLE_KINDS)[number];

/** The nine statutory tables in their printed order: the columns of the coverage matrix. */
export const STATUTORY_TABLES = [
  "summary",
  "revenue",
  "expenditure",
  "appropriation",
  "general-budget",
  "basic-economic",
  "government-fund",
  "state-capital",
  "three-public",
] as const satisfies readonly TableKind[];
export type StatutoryTable = (typeof STATUTORY_TABLES)[number];

export const TABLE_STATUSES = ["stated", "declared-none", "empty", "withheld"] as const;
export type TableStatus = (typeof TABLE_STATUSES)[number];
/** A table's state in one document; `not-in-file` where the document does not hold it at all. */
export type CoverageStatus = TableStatus | "not-in-file";

export const SPENDING_MEASURES = [
  "total",
  "basic",
  "project",
  "operating",
  "remittance",
  "subsidy",
  "reserve",
  "carry-forward",
] as const;
export type SpendingMeasure = (typeof SPENDING_MEASURES)[number];

export const MEASURES = [
  ...SPENDING_MEASURES,
  "personnel",
  "public-operating",
  "revenue",
  "appropriation",
  "special-account",
  "institution-income",
  "business-income",
  "superior-subsidy",
  "subordinate-remittance",
  "unit-funds",
  "other-income",
  "opening-balance",
  "closing-balance",
  "surplus-used",
  "surplus-distributed",
  "three-public",
  "overseas",
  "overseas-teaching",
  "overseas-other",
  "vehicles",
  "vehicle-purchase",
  "vehicle-operation",
  "reception",
  "three-public-meeting-training",
  "meeting",
  "training",
  "administrative-operating",
  "procurement",
  "fixed-assets",
  "asset-purchase",
  "assets",
  "project-budget",
] as const;
/** What an amount measures. `revenue` is 收入合计, `total` 支出合计 or the 合计 of its own table. */
export type Measure = (typeof MEASURES)[number];

export const REASON_KINDS = [
  "pay-policy",
  "staffing",
  "functions-transferred",
  "institution-added",
  "project-change",
  "frugality",
  "policy-spending",
  "scope-change",
  "other",
] as const;
/** 工资政策调整, 人员增减, 职能划转, 机构增设, 项目增减, 厉行节约, 政策性支出, 口径变化, 其他. */
export type ReasonKind = (typeof REASON_KINDS)[number];

export const SOURCE_FORMATS = ["text", "docx", "doc", "xlsx", "xls", "pdf", "html"] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

export const OUTCOMES = [
  "agrees",
  "within-rounding",
  "differs",
  "different-scope",
  "cannot-check",
  "observation",
] as const;
/** 一致 · 尾差 · 原文两处不一致 · 口径不同 · 无法核对 · 提示. */
export type Outcome = (typeof OUTCOMES)[number];
