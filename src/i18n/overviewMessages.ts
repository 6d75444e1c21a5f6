import type { CoverageStatus, StatutoryTable } from "../core/budget/vocabulary.ts";
import type { Localized } from "./language.ts";

/** What is on file, counted for the sentence that opens the overview. */
export interface HoldingCounts {
  readonly departments: number;
  readonly documents: number;
  readonly budgets: number;
  readonly finals: number;
  /** Documents that hold at least one statutory table. */
  readonly withTables: number;
  /** Names of the departments whose documents hold none of the nine. */
  readonly withoutTables: readonly string[];
}

export interface OverviewMessages {
  readonly sentence: (counts: HoldingCounts) => string;
  readonly notes: (departments: number) => readonly string[];
  readonly coverage: {
    readonly title: string;
    readonly department: string;
    readonly statuses: Readonly<Record<CoverageStatus, string>>;
    readonly notHeld: string;
    readonly finalMark: string;
    readonly order: string;
    readonly tables: Readonly<Record<StatutoryTable, string>>;
    readonly cell: (department: string, year: number, phase: string, states: string) => string;
    /** 空表列示 2（政府性基金、国有资本经营）: how many tables have a status, and which, where that is worth saying. */
    readonly counted: (status: string, tables: readonly string[], named: readonly string[]) => string;
    /** 未收录（未收录不等于未公开）. */
    readonly gap: string;
    readonly unitTag: string;
  };
  readonly table: {
    readonly title: string;
    readonly note: string;
    /** In what order the rows of a group stand; said only where a group has more than one. */
    readonly order: (column: string, descending: boolean) => string;
    readonly group: (region: string, year: number, phase: string) => string;
    readonly department: string;
    readonly total: string;
    readonly split: string;
    readonly projectShare: string;
    readonly change: string;
    readonly percent: string;
    readonly threePublic: string;
    readonly threePublicShare: string;
    readonly checks: string;
    readonly allAgree: (count: number) => string;
    readonly differ: (count: number) => string;
    readonly observed: (count: number) => string;
    readonly derivedNote: string;
    readonly sort: (column: string) => string;
    readonly bar: (basic: string, project: string) => string;
  };
  readonly source: (documents: number) => string;
  readonly checksNote: string;
  readonly downloads: { readonly facts: string; readonly coverage: string; readonly statements: string };
}

export const overviewMessages = {
  zh: {
    sentence: sentenceZh,
    notes: (departments) => [
      "预算数，非实际支出",
      "年度、层级、范围不同的不相加、不排名",
      `已加载${String(departments)}个部门，不等于各级一般公共预算支出`,
    ],
    coverage: {
      title: "有什么：部门 × 年度 × 表",
      department: "部门",
      statuses: {
        stated: "有表有数",
        "declared-none": "空表列示：写明没有此项，按0计",
        empty: "空表，未写明原因",
        withheld: "涉密",
        "not-in-file": "本文件未列",
      },
      notHeld: "未收录",
      finalMark: "决",
      order: "九格从左到右",
      tables: {
        summary: "收支总表",
        revenue: "收入总表",
        expenditure: "支出总表",
        appropriation: "财政拨款收支总表",
        "general-budget": "一般公共预算支出",
        "basic-economic": "基本支出（经济分类）",
        "government-fund": "政府性基金",
        "state-capital": "国有资本经营",
        "three-public": "“三公”经费",
      },
      cell: (department, year, phase, states) => `${department}${String(year)}年${phase}：${states}`,
      counted: (status, tables, named) =>
        `${status} ${String(tables.length)}${named.length === 0 ? "" : `（${named.join("、")}）`}`,
      gap: "未收录（未收录不等于未公开）",
      unitTag: "单位",
    },
    table: {
      title: "最近一年，各部门",
      note: "按地区、年度分组，组与组之间不排序。点部门名进入该部门。",
      order: (column, descending) => `组内按${column}从${descending ? "大到小" : "小到大"}排列。`,
      group: (region, year, phase) => `${region} · ${String(year)}年${phase}`,
      department: "部门",
      total: "支出合计",
      split: "基本与项目（满格100%）",
      projectShare: "项目占比",
      change: "比上年",
      percent: "增减率",
      threePublic: "“三公”经费",
      threePublicShare: "占财政拨款支出",
      checks: "核对",
      allAgree: (count) => `${String(count)}处一致`,
      differ: (count) => `${String(count)}处不一致`,
      observed: (count) => `${String(count)}提示`,
      derivedNote:
        "增减率由两数算出：上年文件未收录，上年数由本年数减去原文所写增减额推算。“三公”由财政拨款安排，占比以财政拨款支出为分母；标“推算”的，文件没有直接写财政拨款支出，分母由文件所写各资金的收入或支出相加得出。",
      sort: (column) => `按${column}排序`,
      bar: (basic, project) => `基本支出${basic}，项目支出${project}`,
    },
    source: (documents) => `各部门公开的部门预算，共${String(documents)}份；逐格来源点金额可见。`,
    checksNote: "核对结果只陈述原文各处是否相合，不作评价。",
    downloads: { facts: "逐格数据 CSV", coverage: "收录情况 CSV", statements: "文字说明中的数 CSV" },
  },
  en: {
    sentence: sentenceEn,
    notes: (departments) => [
      "Budget figures, not actual spending",
      "Different years, levels and scopes are neither summed nor ranked",
      `${String(departments)} departments loaded: not the general public budget of any government`,
    ],
    coverage: {
      title: "What is here: department × year × table",
      department: "Department",
      statuses: {
        stated: "Table with figures",
        "declared-none": "Shown empty, declared to have none: counts as 0",
        empty: "Empty, no reason given",
        withheld: "Classified",
        "not-in-file": "Not in this file",
      },
      notHeld: "Not held here",
      finalMark: "F",
      order: "The nine ticks, left to right",
      tables: {
        summary: "Revenue and expenditure summary",
        revenue: "Revenue",
        expenditure: "Expenditure",
        appropriation: "Fiscal appropriation",
        "general-budget": "General public budget",
        "basic-economic": "Basic expenditure by economic class",
        "government-fund": "Government-managed funds",
        "state-capital": "State capital operations",
        "three-public": "Three public expenses",
      },
      cell: (department, year, phase, states) => `${department} ${String(year)} ${phase}: ${states}`,
      counted: (status, tables, named) =>
        `${status} ${String(tables.length)}${named.length === 0 ? "" : ` (${named.join(", ")})`}`,
      gap: "Not held here (which does not mean unpublished)",
      unitTag: "unit",
    },
    table: {
      title: "Latest year, by department",
      note: "Grouped by place and year; groups are not ranked against each other. Follow a name into the department.",
      order: (column, descending) =>
        `Within a group by ${column.toLowerCase()}, ${descending ? "largest" : "smallest"} first.`,
      group: (region, year, phase) => `${region} · ${String(year)} ${phase}`,
      department: "Department",
      total: "Total",
      split: "Basic and project (full width 100%)",
      projectShare: "Project",
      change: "On last year",
      percent: "Change",
      threePublic: "Three public",
      threePublicShare: "of appropriation",
      checks: "Checks",
      allAgree: (count) => (count === 1 ? "1 agrees" : `${String(count)} agree`),
      differ: (count) => (count === 1 ? "1 differs" : `${String(count)} differ`),
      observed: (count) => (count === 1 ? "1 note" : `${String(count)} notes`),
      derivedNote:
        "Change is computed from two figures: last year's file is not held, so last year is this year's figure less the change stated in the text. Three public expenses are paid from fiscal appropriation, which is the whole of their share; where it says derived, the file does not state appropriation expenditure and the whole is the sum of the funds it states.",
      sort: (column) => `Sort by ${column}`,
      bar: (basic, project) => `basic ${basic}, project ${project}`,
    },
    source: (documents) =>
      `Department budgets as published, ${String(documents)} documents; select any amount for the cell it was printed in.`,
    checksNote: "A check states whether the document's own figures agree; it passes no judgement.",
    downloads: { facts: "Facts CSV", coverage: "Coverage CSV", statements: "Statements CSV" },
  },
} satisfies Localized<OverviewMessages>;

function sentenceZh(counts: HoldingCounts): string {
  const phases =
    counts.finals === 0 ? "都是预算" : `其中预算${String(counts.budgets)}份、决算${String(counts.finals)}份`;
  const head = `已收录${String(counts.departments)}个部门的${String(counts.documents)}份公开文件，${phases}`;
  const { withTables, withoutTables } = counts;
  if (withoutTables.length === 0) return `${head}，都有法定表可查`;
  return `${head}；${String(withTables)}份有法定表可查，${withoutTables.join("、")}${withoutTables.length === 1 ? "一份" : ""}未列法定表`;
}

function sentenceEn(counts: HoldingCounts): string {
  const phases =
    counts.finals === 0
      ? "all budgets"
      : `${String(counts.budgets)} budgets and ${String(counts.finals)} final accounts`;
  const head = `${String(counts.documents)} disclosures of ${String(counts.departments)} departments, ${phases}`;
  const { withTables, withoutTables } = counts;
  if (withoutTables.length === 0) return `${head}, all with statutory tables`;
  return `${head}: ${String(withTables)} with statutory tables, ${withoutTables.join(", ")} with none of the nine`;
}
