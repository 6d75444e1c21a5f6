import type { Localized } from "./language.ts";
import {
  projectsSentenceEn,
  projectsSentenceZh,
  type ProjectsFinding,
  type ProjectsSentencePart,
} from "./projectsSentence.ts";
import { counted } from "./counted.ts";

/** Words of the view of projects. What a project's budget and targets are called stands in departmentAnnexMessages. */
export interface ProjectsMessages {
  readonly sentence: (finding: ProjectsFinding) => readonly ProjectsSentencePart[];
  readonly notAdded: string;
  /** Where no year is asked for. */
  readonly newest: string;
  readonly ceilingNote: string;
  readonly proseNote: string;
  readonly found: (shown: number, all: number) => string;
  readonly search: string;
  readonly order: string;
  readonly orders: { readonly printed: string; readonly budget: string; readonly ceiling: string };
  readonly list: string;
  readonly listNote: string;
  readonly none: (query: string) => string;
  readonly noneWhy: string;
  readonly clearSearch: string;
  readonly department: string;
  readonly targets: (quantitative: number, qualitative: number) => string;
  readonly plan: string;
  readonly noPlan: string;
  /** What a phone's cards leave out, and whose documents do not list it. */
  readonly unlisted: (what: string, departments: string) => string;
  readonly purchases: string;
  readonly direction: string;
  readonly unit: string;
  readonly nature: string;
  readonly quantitative: string;
  readonly qualitative: string;
  readonly description: string;
  readonly operators: Readonly<Record<"≥" | "≤" | ">" | "<" | "=" | "text", string>>;
  readonly objectives: string;
  readonly targetTable: (name: string) => string;
  readonly purchaseTable: (name: string) => string;
  readonly assetTable: (name: string) => string;
  readonly noneJoined: string;
  readonly coverage: string;
  readonly coverageNote: string;
  readonly projects: string;
  readonly budgets: string;
  readonly ceilings: string;
  readonly spending: string;
  readonly covered: string;
  readonly difference: string;
  readonly bought: string;
  readonly joined: (joined: number, lines: number) => string;
  readonly notPrinted: string;
  readonly noTables: string;
  readonly noTablesNote: string;
  readonly situation: string;
  readonly status: (procurement: boolean) => string;
  readonly nothing: (subject: string) => string;
  readonly nothingWhy: string;
  readonly showAll: (count: number) => string;
  readonly csv: Readonly<Record<"year" | "level1" | "level2" | "target" | "value" | "printed", string>>;
}

export const projectsMessages = {
  zh: {
    sentence: projectsSentenceZh,
    notAdded: "各部门的项目数不跨部门相加",
    newest: "每个部门取列有项目的最近一年",
    ceilingNote: "成本指标是上限或单价，不是项目预算",
    proseNote: "目标的文字没有收进这份数据，只收数、代码与名称；自己导入原文件可看全文。",
    found: (shown, all) =>
      shown === all ? `${String(all)}个项目` : `${String(all)}个项目中${String(shown)}个相符`,
    search: "查找项目、部门或指标名称",
    order: "排序",
    orders: { printed: "原文顺序", budget: "项目预算", ceiling: "成本指标" },
    list: "项目",
    listNote:
      "按项目展开可看编码、资金、用款计划、各级指标与采购。两列条长同一刻度，都从0起。用款计划是累计数，满格为100%。",
    none: (query) => `没有与“${query}”相符的项目`,
    noneWhy: "项目名称、编码、部门和指标名称里都没有这些字。",
    clearSearch: "清除查找",
    department: "部门",
    targets: (quantitative, qualitative) => `定量指标${String(quantitative)}、定性指标${String(qualitative)}`,
    plan: "用款计划（累计）",
    noPlan: "未写计划",
    unlisted: (what, departments) => `${what}：${departments}的文件未列，上面不逐项写。`,
    purchases: "采购",
    direction: "方向",
    unit: "单位",
    nature: "性质",
    quantitative: "定量",
    qualitative: "定性",
    description: "说明",
    operators: {
      "≥": "≥ 不低于",
      "≤": "≤ 不超过",
      ">": "> 高于",
      "<": "< 低于",
      "=": "＝ 等于",
      text: "文字",
    },
    objectives: "绩效目标",
    targetTable: (name) => `${name}：绩效指标`,
    purchaseTable: (name) => `${name}：采购`,
    assetTable: (name) => `${name}：资产`,
    noneJoined: "采购表与资产表没有写到这个项目的行。",
    coverage: "列出的项目占项目支出多少",
    coverageNote:
      "项目预算之和不等于项目支出时，其余的项目没有单列。成本指标是上限或单价，不是项目预算，与项目支出之差只作提示。",
    projects: "项目数",
    budgets: "项目预算合计",
    ceilings: "成本指标合计",
    spending: "项目支出",
    covered: "预算占项目支出",
    difference: "成本指标减项目支出",
    bought: "采购行（写到项目的）",
    joined: (joined, lines) => (lines === 0 ? "没有采购行" : `${String(lines)}行中${String(joined)}行`),
    notPrinted: "未写",
    noTables: "没有项目表的部门",
    noTablesNote: "“没有项目表”说的是收录的这份文件，不等于没有公开。",
    situation: "情况",
    status: (procurement): string =>
      procurement ? "没有项目绩效目标表；采购表里写到项目名称" : "没有项目绩效目标表",
    nothing: (subject) => `${subject}的文件没有项目表`,
    nothingWhy: "收录的文件里没有项目绩效目标表，也没有项目名单；文件写明的项目支出列在下面。",
    showAll: (count) => `列全部${String(count)}个项目`,
    csv: {
      year: "年度与阶段",
      level1: "一级指标",
      level2: "二级指标",
      target: "三级指标",
      value: "指标值",
      printed: "原文指标值",
    },
  },
  en: {
    sentence: projectsSentenceEn,
    notAdded: "Figures of projects are not added across departments",
    newest: "Each department's newest document that lists projects",
    ceilingNote: "Cost targets are ceilings or unit prices, not project budgets",
    proseNote:
      "The wording of objectives is not part of this data, only figures, codes and names; import the document yourself to read it.",
    found: (shown, all) =>
      shown === all
        ? counted(all, "project")
        : `${String(shown)} of ${counted(all, "project")} ${shown === 1 ? "matches" : "match"}`,
    search: "Find a project, department or target",
    order: "Order",
    orders: { printed: "As printed", budget: "Budget", ceiling: "Cost target" },
    list: "Projects",
    listNote:
      "Open a project for its code, funds, plan, targets and procurement. Both columns of bars share one scale from 0. The plan is cumulative; a full bar is 100%.",
    none: (query) => `No project matches “${query}”`,
    noneWhy: "No project name, code, department or target has these words.",
    clearSearch: "Clear the search",
    department: "Department",
    targets: (quantitative, qualitative) =>
      `${counted(quantitative, "target")} with a number, ${String(qualitative)} in words`,
    plan: "Plan (cumulative)",
    noPlan: "no plan",
    unlisted: (what, departments) =>
      `${what}: not listed in the documents of ${departments}, left out above.`,
    purchases: "Procurement",
    direction: "Operator",
    unit: "Unit",
    nature: "Nature",
    quantitative: "number",
    qualitative: "words",
    description: "Explanation",
    operators: {
      "≥": "≥ at least",
      "≤": "≤ at most",
      ">": "> above",
      "<": "< below",
      "=": "= equals",
      text: "in words",
    },
    objectives: "Objectives",
    targetTable: (name) => `${name}: targets`,
    purchaseTable: (name) => `${name}: procurement`,
    assetTable: (name) => `${name}: assets`,
    noneJoined: "No line of the procurement and asset tables names this project.",
    coverage: "How much of project expenditure is listed",
    coverageNote:
      "Where budgets come to less than project expenditure, the other projects are not listed. Cost targets are ceilings or unit prices, not budgets: their difference from project expenditure is a note.",
    projects: "Projects",
    budgets: "Budgets together",
    ceilings: "Cost targets together",
    spending: "Project expenditure",
    covered: "Budgets of project expenditure",
    difference: "Cost targets less project expenditure",
    bought: "Procurement lines naming a project",
    joined: (joined, lines) => (lines === 0 ? "no lines" : `${String(joined)} of ${String(lines)}`),
    notPrinted: "not printed",
    noTables: "Departments without project tables",
    noTablesNote: "This speaks of the document on file; it does not mean that nothing was published.",
    situation: "On file",
    status: (procurement): string =>
      procurement
        ? "no tables of project targets; its procurement names projects"
        : "no tables of project targets",
    nothing: (subject) => `The documents of ${subject} have no project tables`,
    nothingWhy:
      "The documents on file hold no tables of project targets and no list of projects; the project expenditure they state is listed below.",
    showAll: (count) => `Show all ${counted(count, "project")}`,
    csv: {
      year: "Year and phase",
      level1: "Level 1",
      level2: "Level 2",
      target: "Target",
      value: "Value",
      printed: "As printed",
    },
  },
} satisfies Localized<ProjectsMessages>;
