import type { Phase } from "../core/budget/vocabulary.ts";
import type { Localized } from "./language.ts";
import { counted } from "./counted.ts";

/** What stands where a file holds no table of spending by function: what it does hold. */
export interface TreeMissingMessages {
  /** What the amount follows: 怀来县人民政府办公室2023年计划支出. */
  readonly sentence: (department: string, year: number, phase: Phase) => string;
  readonly sentenceEnd: string;
  /** 支出总表：本文件未列. */
  readonly status: (table: string, status: string) => string;
  readonly title: string;
  readonly why: (tables: readonly string[]) => string;
  readonly holds: string;
  readonly holdsNote: string;
  readonly projects: string;
  readonly projectsNote: (count: number) => string;
  readonly project: string;
  readonly budget: string;
  readonly measure: string;
  readonly amount: string;
  readonly share: string;
  readonly shareOfProject: string;
  readonly department: string;
  readonly composition: string;
  readonly elsewhere: string;
  readonly elsewhereNone: string;
}

export const treeMissingMessages = {
  zh: {
    sentence: (department, year, phase) =>
      `${department}${String(year)}年${phase === "budget" ? "计划" : ""}支出`,
    sentenceEnd: "，本文件没有按功能分类的支出表",
    status: (table, status) => `${table}：${status}`,
    title: "本文件未列：按功能分类的支出表",
    why: (tables) => `画支出树要有${tables.join("或")}，本文件都没有。未列不等于没有支出，也不等于未公开。`,
    holds: "本文件写明的支出",
    holdsNote: "数取自文字说明（据说明），点金额看出处。",
    projects: "本文件列出的项目",
    projectsNote: (count) => `${String(count)}个项目的预算数，原文顺序。`,
    project: "项目",
    budget: "预算数",
    measure: "项目",
    amount: "金额",
    share: "占总支出",
    shareOfProject: "占项目支出",
    department: "看这个部门",
    composition: "看基本与项目构成",
    elsewhere: "有支出树的部门：",
    elsewhereNone: "目前没有其他部门的支出树。",
  },
  en: {
    sentence: (department, year, phase) =>
      `In ${String(year)} ${department} ${phase === "budget" ? "plans to spend" : "spent"} `,
    sentenceEnd: "; this file has no table of spending by function",
    status: (table, status) => `${table}: ${status}`,
    title: "Not in this file: spending by function",
    why: (tables) =>
      `A spending tree needs one of these tables: ${tables.join(", ")}. The file holds none of them, which does not mean that nothing is spent, nor that nothing was published.`,
    holds: "Spending this file states",
    holdsNote: "From the narrative; select an amount for its source.",
    projects: "Projects this file lists",
    projectsNote: (count) => `Budgets of ${counted(count, "project")}, in printed order.`,
    project: "Project",
    budget: "Budget",
    measure: "Item",
    amount: "Amount",
    share: "Share of total",
    shareOfProject: "Share of project expenditure",
    department: "See the department",
    composition: "See basic and project",
    elsewhere: "Departments with a spending tree:",
    elsewhereNone: "No other department has a spending tree yet.",
  },
} satisfies Localized<TreeMissingMessages>;
