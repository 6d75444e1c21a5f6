import type { FlowBalance, FlowColumn, FlowLeftOut } from "../core/analysis/flow.ts";
import type { Phase } from "../core/budget/vocabulary.ts";
import { budgetTerms } from "./budgetTerms.ts";
import { flowSentenceEn, flowSentenceZh, type FlowFinding, type FlowSentencePart } from "./flowSentence.ts";
import type { Localized } from "./language.ts";
import { counted } from "./counted.ts";

/** Words of the flow of money: from sources over departments and functions to basic and project. */
export interface FlowMessages {
  readonly sentence: (finding: FlowFinding) => readonly FlowSentencePart[];
  readonly subject: (departments: number) => string;
  /** What was chosen where the address names no department. */
  readonly chosen: (region: string | null, year: number, departments: number, all: number) => string;
  readonly balancesIn: string;
  readonly chart: (subject: string) => string;
  readonly title: string;
  readonly note: string;
  /** Where no picture stands above the table. */
  readonly aloneNote: string;
  readonly columns: Readonly<Record<FlowColumn, string>>;
  readonly rest: (nodes: number) => string;
  readonly unsplit: string;
  readonly picked: string;
  readonly clear: string;
  readonly openTree: string;
  readonly into: string;
  readonly outOf: string;
  readonly shareOf: (share: string) => string;
  readonly table: string;
  readonly from: string;
  readonly to: string;
  readonly amount: string;
  readonly share: string;
  readonly steps: Readonly<Record<Exclude<FlowColumn, "kind">, string>>;
  readonly balance: string;
  readonly balanceNote: string;
  readonly department: string;
  readonly sources: string;
  readonly uses: string;
  readonly difference: string;
  readonly outcome: string;
  readonly outcomes: Readonly<Record<FlowBalance["outcome"], string>>;
  readonly together: string;
  readonly apart: string;
  readonly apartNote: string;
  readonly kind: string;
  readonly shareOfWhole: string;
  readonly leftOut: string;
  readonly leftOutNote: string;
  readonly revenue: string;
  readonly spending: string;
  readonly why: string;
  readonly reasons: (why: FlowLeftOut["why"], countedIn: string) => string;
  readonly absent: string;
  /** Before and after the total that the document states. */
  readonly nothing: (subject: string, year: number, phase: Phase) => readonly [string, string];
  readonly nothingAtAll: (subject: string) => string;
  readonly nothingWhy: string;
  readonly overview: string;
  readonly source: (documents: readonly string[]) => string;
  /** Heads of the file to take away. */
  readonly period: string;
  readonly state: string;
}

const zhTerms = budgetTerms.zh;
const enTerms = budgetTerms.en;

export const flowMessages = {
  zh: {
    sentence: flowSentenceZh,
    subject: (departments) => `${String(departments)}个部门`,
    chosen: (region, year, departments, all) =>
      `未指定部门，先看${region ?? ""}${String(year)}年${all > departments ? `最大的${String(departments)}个部门（共${String(all)}个）` : `的${String(departments)}个部门`}`,
    balancesIn: "含年初结转和年末结转",
    chart: (subject) => `${subject}的资金流向：来源、部门、科目、基本支出与项目支出`,
    title: "从哪里来，用到哪里",
    note: "高度＝金额，各列同一比例。原文不写哪笔来源用于哪个科目，所以来源只连到部门，不连到科目。选一格可看它的来去。",
    aloneNote: "原文不写哪笔来源用于哪个科目，所以来源只连到部门，不连到科目。屏幕宽时另有图。",
    columns: { source: "资金来源", department: "部门", use: "科目（类）", kind: "基本、项目" },
    rest: (nodes) => `其余${String(nodes)}项`,
    unsplit: "斜线＝原文不按科目分基本与项目，此处不连。",
    picked: "已选",
    clear: "取消选择",
    openTree: "打开支出树",
    into: "来自",
    outOf: "去往",
    shareOf: (share) => `占${share}`,
    table: "同一数据",
    from: "从",
    to: "到",
    amount: "金额",
    share: "占总计",
    steps: { source: "资金来源 → 部门", department: "部门 → 科目（类）", use: "科目（类） → 基本、项目" },
    balance: "来源与用途是否相等",
    balanceNote: "来源含年初结转，用途含年末结转和结转下年。差额不超过各数末位的四舍五入时记作尾差。",
    department: "部门",
    sources: "来源合计",
    uses: "用途合计",
    difference: "差额",
    outcome: "核对",
    outcomes: { agrees: "一致", "within-rounding": "尾差", differs: "不相等", "cannot-check": "无法核对" },
    together: "合计",
    apart: "整个部门的基本支出与项目支出",
    apartNote: "原文只把全部支出分成这几项，不按科目分，所以不与上图的科目相连。",
    kind: "支出用途",
    shareOfWhole: "占全部支出",
    leftOut: "没有画入",
    leftOutNote: "缺一边、或年度阶段范围不同的文件不画；它们写明的总数照列。",
    revenue: "收入合计",
    spending: "支出合计",
    why: "原因",
    reasons: (why, countedIn) => {
      switch (why.kind) {
        case "year":
          return "年度不同";
        case "phase":
          return "预算与决算不相加";
        case "scope":
          return "部门与单位不相加";
        case "counted-in":
          return `已含在${countedIn}内`;
        case "no-function":
          return `没有按功能科目的支出（${zhTerms.tables.expenditure}：${zhTerms.statuses[why.status]}）`;
        case "no-source":
          return `没有列收入来源（${zhTerms.tables.revenue}：${zhTerms.statuses["not-in-file"]}）`;
        case "appropriation-only":
          return "科目只列财政拨款，没有全部资金的科目";
      }
    },
    absent: "没有收录这一年度、阶段和范围的文件",
    nothing: (subject, year, phase) => [
      `${subject}${String(year)}年${phase === "budget" ? "预算" : "决算"}支出`,
      "，这份文件缺一边，画不出资金流向",
    ],
    nothingAtAll: (subject) => `${subject}的文件画不出资金流向`,
    nothingWhy:
      "资金流向要有两边：收入来源和按功能科目的支出。缺一边就不画，也不推算；文件写明的总数列在下面。",
    overview: "到总览选别的部门",
    source: (documents) => documents.join("；"),
    period: "年度与阶段",
    state: "数的状态",
  },
  en: {
    sentence: flowSentenceEn,
    subject: (departments) => counted(departments, "department"),
    chosen: (region, year, departments, all) =>
      `No department named: showing ${all > departments ? `the ${String(departments)} largest of ${counted(all, "department")}` : `the ${counted(departments, "department")}`}${region === null ? "" : ` of ${region}`}, ${String(year)}`,
    balancesIn: "Balances brought and carried forward included",
    chart: (subject) => `Flow of money of ${subject}: sources, departments, functions, basic and project`,
    title: "Where it comes from, where it goes",
    note: "Height is money, on one scale. No document says which source pays for which function, so sources lead to departments only. Select a box to see what enters and leaves it.",
    aloneNote:
      "No document says which source pays for which function, so sources lead to departments only. A wider screen also shows a picture.",
    columns: { source: "Source", department: "Department", use: "Function (class)", kind: "Basic, project" },
    rest: (nodes) => counted(nodes, "other"),
    unsplit:
      "Hatched: the document does not split this function into basic and project, so nothing is joined.",
    picked: "Selected",
    clear: "Clear selection",
    openTree: "Open in the tree",
    into: "From",
    outOf: "To",
    shareOf: (share) => `${share} of the total`,
    table: "The same figures",
    from: "From",
    to: "To",
    amount: "Amount",
    share: "Of the total",
    steps: {
      source: "Source → department",
      department: "Department → function",
      use: "Function → basic, project",
    },
    balance: "Whether sources equal uses",
    balanceNote:
      "Balances brought forward count as sources, balances carried forward as uses. A difference within the rounding of the last printed places is marked as such.",
    department: "Department",
    sources: "Sources",
    uses: "Uses",
    difference: "Difference",
    outcome: "Check",
    outcomes: {
      agrees: "agrees",
      "within-rounding": "within rounding",
      differs: "differs",
      "cannot-check": "cannot be checked",
    },
    together: "Together",
    apart: "Basic and project of the whole department",
    apartNote:
      "The document splits only its whole spending into these, not its functions, so they are not joined to the functions above.",
    kind: "Kind of spending",
    shareOfWhole: "Of all spending",
    leftOut: "Not drawn",
    leftOutNote:
      "Documents that lack a side, or are of another year, phase or scope, are not drawn; the totals they state are listed.",
    revenue: "Revenue",
    spending: "Expenditure",
    why: "Reason",
    reasons: (why, countedIn) => {
      switch (why.kind) {
        case "year":
          return "another year";
        case "phase":
          return "budgets and final accounts are not added up";
        case "scope":
          return "departments and units are not added up";
        case "counted-in":
          return `already inside ${countedIn}`;
        case "no-function":
          return `no spending by function (${enTerms.tables.expenditure}: ${enTerms.statuses[why.status]})`;
        case "no-source":
          return `no list of sources (${enTerms.tables.revenue}: ${enTerms.statuses["not-in-file"]})`;
        case "appropriation-only":
          return "functions are of fiscal appropriation only, none of all money";
      }
    },
    absent: "no document of this year, phase and scope on file",
    nothing: (subject, year) => [
      `${subject}: `,
      ` of expenditure in ${String(year)}; the document lacks a side, so no flow can be drawn`,
    ],
    nothingAtAll: (subject) => `No flow can be drawn from the documents of ${subject}`,
    nothingWhy:
      "A flow needs two sides: sources of revenue and spending by function. Where one is missing nothing is drawn or estimated; the totals that the documents state are listed below.",
    overview: "Choose other departments in the overview",
    source: (documents) => documents.join("; "),
    period: "Year and phase",
    state: "State",
  },
} satisfies Localized<FlowMessages>;
