import type { Localized } from "./language.ts";
import { counted } from "./counted.ts";

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
    /** Agreements, with those that are a nil in the prose beside a blank table told apart. */
    readonly allAgree: (count: number, nils: number) => string;
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
    /** Tables, but none of the nine. */
    readonly noTables: (title: string, tables: number) => string;
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
      allAgree: (count, nils) =>
        `${String(count - nils)}处两边的数相同${nils === 0 ? "" : `；另${String(nils)}处表中空白，说明写0`}。`,
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
      noTables: (title, tables) =>
        `${title}；文件没有九张法定表，数取自文字说明${tables === 0 ? "" : `与其他${String(tables)}张表`}。`,
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
      allAgree: (count, nils) =>
        `${String(count - nils)} ${count - nils === 1 ? "comparison comes" : "comparisons come"} to the same figure${nils === 0 ? "" : `; in ${String(nils)} more the table is blank and the narrative says 0`}.`,
      rounding: (count) =>
        `${String(count)} ${count === 1 ? "differs" : "differ"} only within what rounding allows.`,
      computed: "sum of the parts",
      difference: "difference",
      declared: (tables) =>
        `${tables.join(", ")}: shown empty with a note that there is no such money; counted as 0.`,
      absent: (count, tables) =>
        `${String(count)} statutory ${count === 1 ? "table is" : "tables are"} not in this file: ${tables.join(", ")}. That is neither a zero nor proof of non-publication.`,
      see: "Formula",
      more: (count) => `${String(count)} more in the view of checks`,
    },
    foot: {
      source: (title, tables) =>
        `${title}, ${counted(tables, "table")} and the narrative; select any amount for the cell it was printed in.`,
      noTables: (title, tables) =>
        `${title}; the file holds none of the nine statutory tables: figures come from the narrative${tables === 0 ? "" : ` and ${tables === 1 ? "one other table" : `${String(tables)} other tables`}`}.`,
    },
  },
} satisfies Localized<DepartmentFindingMessages>;
