import type { Localized } from "./language.ts";

/** The headline figures of one disclosure, each an amount with its unit or its state in words. */
export interface HeadlineWords {
  readonly title: string;
  readonly total: string;
  readonly basic: string;
  readonly project: string;
  readonly threePublic: string;
  /** 预算数，非实际支出; null for final accounts. */
  readonly phaseNote: string | null;
}

/** Words of the pages that a published site shows without a script, of its cards and of a missing page. */
export interface PortalMessages {
  /** 平乡县人民政府办公室2023年预算. */
  readonly disclosure: (department: string, period: string) => string;
  readonly sentence: (words: HeadlineWords) => string;
  /** 1,402.21万元（推算）. */
  readonly qualified: (amount: string, state: string) => string;
  readonly pageTitle: (page: string, site: string) => string;
  readonly list: string;
  readonly listNote: (departments: number, disclosures: number) => string;
  readonly department: string;
  readonly region: string;
  readonly newest: string;
  readonly years: string;
  readonly period: string;
  readonly spending: string;
  readonly ofWhole: (percent: string) => string;
  readonly ofAppropriation: (percent: string) => string;
  readonly functions: string;
  readonly functionsNone: string;
  readonly kindsBar: (basic: string, project: string) => string;
  readonly views: string;
  readonly openInApp: string;
  readonly document: string;
  readonly publishedBy: (publisher: string) => string;
  readonly publishedOn: (date: string) => string;
  readonly fingerprint: string;
  readonly checksNote: string;
  readonly data: string;
  readonly dataNote: string;
  readonly evidenceNote: string;
  readonly disclosureService: (department: string) => string;
  readonly serviceType: string;
  readonly datasetKeywords: readonly string[];
  readonly missing: { readonly title: string; readonly text: string; readonly home: string };
  readonly otherLanguage: string;
}

export const portalMessages = {
  zh: {
    disclosure: (department, period) => `${department}${period}`,
    sentence: ({ title, total, basic, project, threePublic, phaseNote }) =>
      `${title}：本年支出${total}，基本支出${basic}，项目支出${project}；“三公”经费${threePublic}。${phaseNote === null ? "" : `${phaseNote}。`}`,
    qualified: (amount, state) => `${amount}（${state}）`,
    pageTitle: (page, site) => `${page} · ${site}`,
    list: "全部部门",
    listNote: (departments, disclosures) =>
      `共${String(departments)}个部门，${String(disclosures)}份公开文件；未收录不等于未公开。`,
    department: "部门",
    region: "地区",
    newest: "最近一份",
    years: "各年公开文件",
    period: "年度",
    spending: "本年支出",
    ofWhole: (percent) => `占本年支出${percent}`,
    ofAppropriation: (percent) => `占财政拨款支出${percent}`,
    functions: "支出按功能分类（类）",
    functionsNone: "本文件没有按功能分类的支出表。",
    kindsBar: (basic, project) => `基本支出${basic}，项目支出${project}`,
    views: "在明账里看",
    openInApp: "打开完整视图",
    document: "文件",
    publishedBy: (publisher) => `公开单位：${publisher}`,
    publishedOn: (date) => `公开日期：${date}`,
    fingerprint: "文件SHA-256",
    checksNote: "只陈述原文各处是否相合，不作评价。",
    data: "数据",
    dataNote: "JSON含全部表格和出处；CSV一格一行。",
    evidenceNote: "点金额看它在原文中的那一格（需要JavaScript）。",
    disclosureService: (department) => `${department}预算、决算公开`,
    serviceType: "部门预决算信息公开",
    datasetKeywords: ["部门预算", "预决算公开", "基本支出", "项目支出", "“三公”经费"],
    missing: {
      title: "没有这个页面",
      text: "这个地址下没有页面。它可能已改名，或者地址没有复制完整。",
      home: "回到首页",
    },
    otherLanguage: "English",
  },
  en: {
    disclosure: (department, period) => `${department}, ${period}`,
    sentence: ({ title, total, basic, project, threePublic, phaseNote }) =>
      `${title}: expenditure ${total}; basic ${basic}; project ${project}; three public expenses ${threePublic}.${phaseNote === null ? "" : ` ${phaseNote}.`}`,
    qualified: (amount, state) => `${amount} (${state})`,
    pageTitle: (page, site) => `${page} · ${site}`,
    list: "All departments",
    listNote: (departments, disclosures) =>
      `${counted(departments, "department")}, ${counted(disclosures, "document")} on file. A document not held may well have been published.`,
    department: "Department",
    region: "Region",
    newest: "Newest",
    years: "Documents by year",
    period: "Period",
    spending: "Expenditure this year",
    ofWhole: (percent) => `${percent} of expenditure`,
    ofAppropriation: (percent) => `${percent} of fiscal appropriation`,
    functions: "Expenditure by functional class",
    functionsNone: "This file holds no table of expenditure by function.",
    kindsBar: (basic, project) => `Basic expenditure ${basic}, project expenditure ${project}`,
    views: "Views in Mingzhang",
    openInApp: "Open the full view",
    document: "Document",
    publishedBy: (publisher) => `Published by ${publisher}`,
    publishedOn: (date) => `Published on ${date}`,
    fingerprint: "SHA-256 of the file",
    checksNote: "They state whether the places of a document agree, without a verdict.",
    data: "Data",
    dataNote: "JSON holds every table and its source; CSV has one row a cell.",
    evidenceNote: "An amount opens the cell that prints it (needs JavaScript).",
    disclosureService: (department) => `Budgets and final accounts of ${department}`,
    serviceType: "Disclosure of department budgets and final accounts",
    datasetKeywords: [
      "department budget",
      "final accounts",
      "basic expenditure",
      "project expenditure",
      "three public expenses",
    ],
    missing: {
      title: "No such page",
      text: "There is no page at this address. It may have another name now, or the address was not copied whole.",
      home: "To the first page",
    },
    otherLanguage: "中文",
  },
} satisfies Localized<PortalMessages>;

function counted(count: number, noun: string): string {
  return `${String(count)} ${count === 1 ? noun : `${noun}s`}`;
}
