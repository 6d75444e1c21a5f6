import type { CoverageStatus, StatutoryTable } from "../core/budget/vocabulary.ts";
import type { Localized } from "./language.ts";
import { counted } from "./counted.ts";

/** What is on file, counted for the sentence that opens the overview. */
export interface HoldingCounts {
  readonly departments: number;
  readonly documents: number;
  readonly budgets: number;
  readonly finals: number;
  /** Documents that hold at least one statutory table. */
  readonly withTables: number;
  /** The departments of the documents that hold none of the nine, once a document. */
  readonly withoutTables: readonly string[];
}

export interface OverviewMessages {
  readonly sentence: (counts: HoldingCounts) => string;
  /** What the figures below are not; the first only where budgets are listed. */
  readonly notes: (departments: number, phaseNote: string | null) => readonly string[];
  readonly coverage: {
    readonly title: string;
    readonly department: string;
    readonly statuses: Readonly<Record<CoverageStatus, string>>;
    readonly notHeld: string;
    /** Stands beside the ticks of final accounts. */
    readonly finalMark: string;
    readonly finalNote: string;
    readonly order: string;
    readonly tables: Readonly<Record<StatutoryTable, string>>;
    readonly cell: (department: string, year: number, phase: string, states: string) => string;
    /** 空表列示 2（政府性基金、国有资本经营）: how many tables have a status, and which, where that is worth saying. */
    readonly counted: (status: string, tables: readonly string[], named: readonly string[]) => string;
    /** 未收录（未收录不等于未公开）. */
    readonly gap: string;
    readonly unitTag: string;
  };
  readonly source: (documents: number) => string;
  readonly checksNote: string;
  readonly downloads: { readonly facts: string; readonly coverage: string; readonly statements: string };
}

export const overviewMessages = {
  zh: {
    sentence: sentenceZh,
    notes: (departments, phaseNote) => [
      ...(phaseNote === null ? [] : [phaseNote]),
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
      finalNote: "部门决算；不带此字的是预算",
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
    source: (documents) => `各部门公开的预算、决算，共${String(documents)}份；逐格来源点金额可见。`,
    checksNote: "核对结果只陈述原文各处是否相合，不作评价。",
    downloads: { facts: "逐格数据 CSV", coverage: "收录情况 CSV", statements: "文字说明中的数 CSV" },
  },
  en: {
    sentence: sentenceEn,
    notes: (departments, phaseNote) => [
      ...(phaseNote === null ? [] : [phaseNote]),
      "Different years, levels and scopes are neither summed nor ranked",
      `${counted(departments, "department")} loaded: not the general public budget of any government`,
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
      finalNote: "Final accounts; all others are budgets",
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
    source: (documents) =>
      `Budgets and final accounts as published, ${counted(documents, "disclosure")}; select any amount for the cell it was printed in.`,
    checksNote: "A check states whether the document's own figures agree; it passes no judgement.",
    downloads: { facts: "Facts CSV", coverage: "Coverage CSV", statements: "Statements CSV" },
  },
} satisfies Localized<OverviewMessages>;

/** Documents without tables are named up to this many, else counted. */
const MOST_NAMED = 3;

function sentenceZh(counts: HoldingCounts): string {
  const phases =
    counts.finals === 0
      ? "都是预算"
      : counts.budgets === 0
        ? "都是决算"
        : `其中预算${String(counts.budgets)}份、决算${String(counts.finals)}份`;
  const head = `已收录${String(counts.departments)}个部门的${String(counts.documents)}份公开文件，${phases}`;
  const { withTables, withoutTables } = counts;
  if (withoutTables.length === 0) return `${head}，都有法定表可查`;
  const without =
    withoutTables.length > MOST_NAMED
      ? `${String(withoutTables.length)}份`
      : `${withoutTables.join("、")}${withoutTables.length === 1 ? "一份" : ""}`;
  return `${head}；${String(withTables)}份有法定表可查，${without}未列法定表`;
}

function sentenceEn(counts: HoldingCounts): string {
  const phases =
    counts.finals === 0
      ? "all budgets"
      : counts.budgets === 0
        ? "all final accounts"
        : `${String(counts.budgets)} budgets and ${String(counts.finals)} final accounts`;
  const head = `${counted(counts.documents, "disclosure")} of ${counted(counts.departments, "department")}, ${phases}`;
  const { withTables, withoutTables } = counts;
  if (withoutTables.length === 0) return `${head}, all with statutory tables`;
  const without = withoutTables.length > MOST_NAMED ? String(withoutTables.length) : withoutTables.join(", ");
  return `${head}: ${String(withTables)} with statutory tables, ${without} with none of the nine`;
}
