import type { Localized } from "./language.ts";
import { counted } from "./counted.ts";

/** Words of the department view for projects and procurement. */
export interface DepartmentAnnexMessages {
  readonly projects: {
    readonly short: string;
    readonly title: (count: number) => string;
    readonly ceilingTitle: (count: number) => string;
    readonly budgetTitle: (count: number) => string;
    readonly spendingTitle: string;
    readonly ceilingNote: string;
    readonly differenceNote: string;
    readonly budgetNote: string;
    readonly name: string;
    readonly budget: string;
    readonly ceiling: string;
    readonly ceilings: string;
    readonly printed: string;
    readonly derived: string;
    readonly sum: string;
    readonly sumNote: string;
    readonly spending: string;
    readonly targets: (count: number) => string;
    readonly openTargets: (name: string, count: number) => string;
    readonly level1: string;
    readonly level2: string;
    readonly target: string;
    readonly value: string;
    readonly plan: string;
    readonly planStep: (month: number, share: string) => string;
    readonly planMonth: (month: number) => string;
    readonly procurement: (count: number) => string;
    readonly code: string;
    readonly fiscal: string;
    readonly carried: string;
    readonly other: string;
    readonly noCeiling: string;
  };
  readonly procurement: {
    readonly short: string;
    readonly title: string;
    readonly item: string;
    readonly catalogue: string;
    readonly project: string;
    readonly quantity: string;
    readonly price: string;
    readonly amount: string;
    readonly sum: string;
    readonly subtotal: (unit: string) => string;
    readonly smallFirms: string;
    readonly projectBudget: string;
    readonly note: (lines: number) => string;
    readonly repeated: string;
    readonly declaredNone: string;
    readonly proseSays: string;
    readonly none: string;
  };
}

const CHINESE_DIGITS = ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"];

const countZh = (count: number): string => CHINESE_DIGITS[count] ?? String(count);

export const departmentAnnexMessages = {
  zh: {
    projects: {
      short: "项目",
      title: (count) => `${countZh(count)}个项目`,
      ceilingTitle: (count) => `${countZh(count)}个项目的成本指标合计`,
      budgetTitle: (count) => `${countZh(count)}个项目预算合计`,
      spendingTitle: "，项目支出",
      ceilingNote: "成本指标是绩效目标里的上限或单价，不是项目预算数；本文件未列各项目预算数",
      differenceNote: "两数之差只作提示，不作不一致：",
      budgetNote: "项目预算为各项目绩效目标表所写；成本指标是绩效目标里的上限或单价，不是预算数。",
      name: "项目（原文顺序）",
      budget: "项目预算数",
      ceiling: "成本指标",
      ceilings: "成本指标合计",
      printed: "原文指标值",
      derived: "推算",
      sum: "合计",
      sumNote: "推算：各项目相加",
      spending: "项目支出",
      targets: (count) => `${String(count)}个绩效指标`,
      openTargets: (name, count) => `${name}，${String(count)}个绩效指标`,
      level1: "一级指标",
      level2: "二级指标",
      target: "三级指标",
      value: "指标值",
      plan: "资金支出计划",
      planStep: (month, share) => `${String(month)}月底${share}%`,
      planMonth: (month) => `${String(month)}月底`,
      procurement: (count) => `采购${String(count)}行`,
      code: "项目编码",
      fiscal: "其中财政资金",
      carried: "上年结转资金",
      other: "其他资金",
      noCeiling: "没有以金额写的成本指标",
    },
    procurement: {
      short: "采购",
      title: "政府采购预算",
      item: "采购物品",
      catalogue: "目录序号",
      project: "所属项目",
      quantity: "数量",
      price: "单价",
      amount: "金额",
      sum: "合计",
      subtotal: (unit) => `${unit}小计`,
      smallFirms: "预留中小微企业份额",
      projectBudget: "项目预算",
      note: (lines) => `${String(lines)}行，每行数量×单价＝金额可核对。`,
      repeated: "项目预算是整个项目的预算，原文在它的每行重复印出，不相加。",
      declaredNone: "政府采购预算表空表列示：表下注明没有政府采购预算，按0计。",
      proseSays: "文字说明所写政府采购预算",
      none: "这份文件没有政府采购预算表。",
    },
  },
  en: {
    projects: {
      short: "Projects",
      title: (count) => counted(count, "project"),
      ceilingTitle: (count) => `Cost targets of ${counted(count, "project")}: `,
      budgetTitle: (count) => `Budgets of ${counted(count, "project")}: `,
      spendingTitle: "; project expenditure ",
      ceilingNote:
        "Cost targets are ceilings or unit prices among the performance targets, not project budgets, which this file does not list",
      differenceNote: "The difference is a note, not a disagreement: ",
      budgetNote:
        "Budgets as printed in each project's table of targets; cost targets are ceilings or unit prices, not budgets.",
      name: "Project (printed order)",
      budget: "Project budget",
      ceiling: "Cost target",
      ceilings: "Cost targets together",
      printed: "Target as printed",
      derived: "derived",
      sum: "Total",
      sumNote: "derived: sum of the projects",
      spending: "Project expenditure",
      targets: (count) => (count === 1 ? "1 target" : `${String(count)} targets`),
      openTargets: (name, count) => `${name}, ${count === 1 ? "1 target" : `${String(count)} targets`}`,
      level1: "Level 1",
      level2: "Level 2",
      target: "Target",
      value: "Value",
      plan: "Spending plan",
      planStep: (month, share) => `${share}% by end of month ${String(month)}`,
      planMonth: (month) => `by end of month ${String(month)}`,
      procurement: (count) => (count === 1 ? "1 procurement line" : `${String(count)} procurement lines`),
      code: "Project code",
      fiscal: "of which fiscal money",
      carried: "carried over from last year",
      other: "other money",
      noCeiling: "no cost target in money",
    },
    procurement: {
      short: "Procurement",
      title: "Government procurement",
      item: "Item",
      catalogue: "Catalogue",
      project: "Project",
      quantity: "Quantity",
      price: "Price",
      amount: "Amount",
      sum: "Total",
      subtotal: (unit) => `${unit}, subtotal`,
      smallFirms: "Reserved for small firms",
      projectBudget: "Project budget",
      note: (lines) =>
        `${lines === 1 ? "1 line" : `${String(lines)} lines`}; quantity × price = amount can be checked in each.`,
      repeated:
        "The project budget is that of the whole project: the document repeats it on each of its lines, and it is never added up.",
      declaredNone: "The table of procurement is shown empty: a note states there is none; counted as 0.",
      proseSays: "The narrative states procurement of",
      none: "This file holds no table of government procurement.",
    },
  },
} satisfies Localized<DepartmentAnnexMessages>;
