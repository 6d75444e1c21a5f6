import type { Localized } from "./language.ts";

/** Words of the department view for assets, units, findings and the foot of the page. */
export interface DepartmentFindingMessages {
  readonly assets: {
    readonly short: string;
    readonly title: string;
    readonly note: (date: string) => string;
    readonly item: string;
    readonly quantity: string;
    readonly value: string;
    readonly sum: string;
    readonly purchase: string;
    readonly none: string;
  };
  readonly institutions: {
    readonly short: string;
    readonly title: string;
    readonly note: (count: number) => string;
    readonly name: string;
    readonly nature: string;
    readonly rank: string;
    readonly funding: string;
    readonly none: string;
  };
  readonly findings: {
    readonly short: string;
    readonly title: string;
    readonly note: string;
    readonly allAgree: (count: number) => string;
    readonly rounding: (count: number) => string;
    readonly computed: string;
    readonly difference: string;
    readonly declared: (tables: readonly string[]) => string;
    readonly absent: (count: number, tables: readonly string[]) => string;
    readonly see: string;
    readonly more: (count: number) => string;
  };
  readonly foot: {
    readonly source: (title: string, tables: number) => string;
    readonly noTables: (title: string) => string;
  };
}

export const departmentFindingMessages = {
  zh: {
    assets: {
      short: "资产",
      title: "固定资产",
      note: (date) => `截至${date}。`,
      item: "项目",
      quantity: "数量",
      value: "价值",
      sum: "资产总额",
      purchase: "本年度拟购置固定资产",
      none: "这份文件没有固定资产占用情况表。",
    },
    institutions: {
      short: "机构",
      title: "机构设置",
      note: (count) => `${String(count)}个单位，名称与性质照原文。`,
      name: "单位",
      nature: "性质",
      rank: "规格",
      funding: "经费保障",
      none: "这份文件没有机构设置情况表。",
    },
    findings: {
      short: "核对",
      title: "核对与提示",
      note: "只陈述原文各处的数是否相合，不作评价。",
      allAgree: (count) => `${String(count)}处相加、相等的数全部一致。`,
      rounding: (count) => `${String(count)}处的差额在四舍五入的允许之内。`,
      computed: "各项相加",
      difference: "相差",
      declared: (tables) => `${tables.join("、")}：表为空，表下注明没有这项资金，按0计。`,
      absent: (count, tables) =>
        `法定表${String(count)}张不在本文件中：${tables.join("、")}。不等于没有这些资金，也不等于未公开。`,
      see: "看算式",
      more: (count) => `另有${String(count)}条，都在核对页`,
    },
    foot: {
      source: (title, tables) => `${title}，${String(tables)}张表及文字说明；点任一金额看印出它的那一格。`,
      noTables: (title) => `${title}；文件没有法定预算表，数取自文字说明与附表。`,
    },
  },
  en: {
    assets: {
      short: "Assets",
      title: "Fixed assets",
      note: (date) => `As of ${date}.`,
      item: "Item",
      quantity: "Quantity",
      value: "Value",
      sum: "Total assets",
      purchase: "Purchases planned this year",
      none: "This file holds no table of fixed assets.",
    },
    institutions: {
      short: "Units",
      title: "Units",
      note: (count) => `${count === 1 ? "1 unit" : `${String(count)} units`}, names and nature as printed.`,
      name: "Unit",
      nature: "Nature",
      rank: "Rank",
      funding: "Funding",
      none: "This file holds no table of units.",
    },
    findings: {
      short: "Checks",
      title: "Checks and notes",
      note: "A check states whether the document's own figures agree; it passes no judgement.",
      allAgree: (count) => `${String(count)} sums and equalities all agree.`,
      rounding: (count) => `${String(count)} differ only within what rounding allows.`,
      computed: "sum of the parts",
      difference: "difference",
      declared: (tables) =>
        `${tables.join(", ")}: shown empty with a note that there is no such money; counted as 0.`,
      absent: (count, tables) =>
        `${String(count)} statutory tables are not in this file: ${tables.join(", ")}. That is neither a zero nor proof of non-publication.`,
      see: "Formula",
      more: (count) => `${String(count)} more in the view of checks`,
    },
    foot: {
      source: (title, tables) =>
        `${title}, ${String(tables)} tables and the narrative; select any amount for the cell it was printed in.`,
      noTables: (title) =>
        `${title}; the file holds no statutory table: figures come from the narrative and the annexes.`,
    },
  },
} satisfies Localized<DepartmentFindingMessages>;
