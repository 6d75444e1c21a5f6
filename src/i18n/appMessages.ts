import type { DataError } from "../core/remote.ts";
import type { Localized } from "./language.ts";
import { counted } from "./counted.ts";

/** Words of the frame around every view: navigation, filter bar, search, notices, errors. */
export interface AppMessages {
  readonly wordmark: string;
  readonly tagline: string;
  readonly skip: string;
  readonly navigation: string;
  readonly views: {
    readonly overview: string;
    readonly department: string;
    readonly tree: string;
    readonly composition: string;
    readonly change: string;
    readonly compare: string;
    readonly flow: string;
    readonly projects: string;
    readonly "three-public": string;
    readonly quality: string;
    readonly data: string;
    readonly about: string;
  };
  readonly menu: string;
  /** The views that the header has no room for. */
  readonly more: string;
  readonly otherLanguage: string;
  readonly darkTheme: string;
  readonly lightTheme: string;
  readonly showing: string;
  readonly filters: {
    readonly label: string;
    readonly department: string;
    readonly allDepartments: (count: number) => string;
    /** Where the address names several: 已选4个部门. */
    readonly chosenDepartments: (count: number) => string;
    readonly year: string;
    readonly latestYear: string;
    readonly allYears: string;
    readonly yearOption: (year: number) => string;
    readonly phase: string;
    readonly phases: { readonly budget: string; readonly final: string };
    readonly scope: string;
    readonly scopes: { readonly department: string; readonly unit: string };
    readonly unit: string;
    readonly units: { readonly yuan: string; readonly wan: string; readonly yi: string };
  };
  readonly search: {
    readonly open: string;
    readonly short: string;
    readonly label: string;
    readonly placeholder: string;
    readonly hint: string;
    readonly none: (text: string) => string;
    readonly count: (count: number) => string;
    readonly kinds: { readonly department: string; readonly function: string; readonly view: string };
    readonly close: string;
  };
  readonly notice: {
    readonly title: string;
    readonly unknown: (key: string, value: string) => string;
    readonly dismiss: string;
  };
  readonly loading: string;
  readonly failed: {
    readonly title: string;
    readonly retry: string;
    readonly why: (error: DataError) => string;
  };
  readonly viewFailed: { readonly title: string; readonly text: string; readonly reload: string };
  readonly empty: { readonly title: string; readonly text: string };
  readonly footer: { readonly budgetNotSpending: string; readonly about: string };
}

export const appMessages = {
  zh: {
    wordmark: "明账",
    tagline: "部门预决算，逐格可查",
    skip: "跳到正文",
    navigation: "视图",
    views: {
      overview: "总览",
      department: "部门",
      tree: "支出树",
      composition: "构成",
      change: "变化",
      compare: "比较",
      flow: "资金流向",
      projects: "项目",
      "three-public": "三公",
      quality: "核对",
      data: "数据",
      about: "说明",
    },
    menu: "视图与设置",
    more: "更多",
    otherLanguage: "English",
    darkTheme: "深色",
    lightTheme: "浅色",
    showing: "正在看",
    filters: {
      label: "正在看的范围",
      department: "部门",
      allDepartments: (count) => `全部${String(count)}个部门`,
      chosenDepartments: (count) => `已选${String(count)}个部门`,
      year: "年度",
      latestYear: "最近一年",
      allYears: "全部年度",
      yearOption: (year) => `${String(year)} 年`,
      phase: "阶段",
      phases: { budget: "预算", final: "决算" },
      scope: "范围",
      scopes: { department: "部门（含所属单位）", unit: "单位（仅本单位）" },
      unit: "金额单位",
      units: { yuan: "元", wan: "万元", yi: "亿元" },
    },
    search: {
      open: "搜索部门、科目、代码",
      short: "搜索",
      label: "搜索部门、科目、代码或拼音",
      placeholder: "部门、科目、代码或拼音首字母",
      hint: "↑ ↓ 选择，Enter 打开，Esc 关闭",
      none: (text) =>
        `没有与“${text}”相符的部门、科目或视图。可试名称中的几个字、代码开头几位，或拼音首字母。`,
      count: (count) => `${String(count)}项相符`,
      kinds: { department: "部门", function: "科目", view: "视图" },
      close: "关闭",
    },
    notice: {
      title: "地址中有不认识的内容",
      unknown: (key, value) => `${key}=${value} 没有对应的内容，已按默认显示。`,
      dismiss: "知道了",
    },
    loading: "正在读取数据",
    failed: { title: "数据没有读到", retry: "重试", why: whyZh },
    viewFailed: {
      title: "这个视图没有打开",
      text: "页面的一部分没有读到，可能是网络中断或网站刚刚更新。重新载入后仍在同一位置。",
      reload: "重新载入",
    },
    empty: {
      title: "还没有数据",
      text: "这个数据目录里没有任何公开文件。用 npm run ingest 读入文件后再打开。",
    },
    footer: { budgetNotSpending: "预算数，非实际支出", about: "方法、术语与局限" },
  },
  en: {
    wordmark: "明账",
    tagline: "Mingzhang",
    skip: "Skip to content",
    navigation: "Views",
    views: {
      overview: "Overview",
      department: "Department",
      tree: "Tree",
      composition: "Composition",
      change: "Change",
      compare: "Compare",
      flow: "Flow",
      projects: "Projects",
      "three-public": "Three public",
      quality: "Checks",
      data: "Data",
      about: "About",
    },
    menu: "Views and settings",
    more: "More",
    otherLanguage: "中文",
    darkTheme: "Dark",
    lightTheme: "Light",
    showing: "Showing",
    filters: {
      label: "What is shown",
      department: "Department",
      allDepartments: (count) => (count === 1 ? "The 1 department" : `All ${String(count)} departments`),
      chosenDepartments: (count) => `${counted(count, "department")} chosen`,
      year: "Year",
      latestYear: "Latest year",
      allYears: "All years",
      yearOption: (year) => String(year),
      phase: "Phase",
      phases: { budget: "Budget", final: "Final accounts" },
      scope: "Scope",
      scopes: { department: "Department with its units", unit: "Unit alone" },
      unit: "Unit of amounts",
      units: { yuan: "RMB yuan", wan: "RMB 10,000", yi: "RMB 100 million" },
    },
    search: {
      open: "Search",
      short: "Search",
      label: "Search departments, functions, codes or pinyin",
      placeholder: "Department, function, code or pinyin",
      hint: "↑ ↓ to choose, Enter to open, Esc to close",
      none: (text) =>
        `Nothing matches “${text}”. Try part of a name, the first digits of a code, or pinyin initials.`,
      count: (count) => (count === 1 ? "1 match" : `${String(count)} matches`),
      kinds: { department: "Department", function: "Function", view: "View" },
      close: "Close",
    },
    notice: {
      title: "The address names something unknown",
      unknown: (key, value) => `${key}=${value} names nothing here; the default is shown instead.`,
      dismiss: "Dismiss",
    },
    loading: "Reading the data",
    failed: { title: "The data could not be read", retry: "Try again", why: whyEn },
    viewFailed: {
      title: "This view did not open",
      text: "A part of the page could not be fetched: the network may be down, or the site has just been updated. Reloading brings you back to the same place.",
      reload: "Reload",
    },
    empty: {
      title: "No data yet",
      text: "This data folder holds no disclosure. Read some files with npm run ingest and open the page again.",
    },
    footer: { budgetNotSpending: "Budget figures, not actual spending", about: "Method, terms and limits" },
  },
} satisfies Localized<AppMessages>;

function whyZh(error: DataError): string {
  switch (error.kind) {
    case "unreachable":
      return `连不上 ${error.address}。请检查网络后重试。`;
    case "not-kept":
      return `现在连不上网站，而这份数据没有在这台设备上看过，没有留存：${error.address}。联网后重试；看过的部门仍可打开。`;
    case "missing":
      return `${error.address} 不存在（${String(error.status)}）。`;
    case "unreadable":
      return `${error.address} 的内容不是本版本能读的数据：${error.detail}`;
    case "forbidden-source":
      return `地址里的 data 只能是本网站或 https 的目录：${error.address}`;
  }
}

function whyEn(error: DataError): string {
  switch (error.kind) {
    case "unreachable":
      return `${error.address} cannot be reached. Check the network and try again.`;
    case "not-kept":
      return `The site cannot be reached now, and this part of the data was never looked at on this device, so no copy of it was kept: ${error.address}. Try again with a network; what was looked at before still opens.`;
    case "missing":
      return `${error.address} does not exist (${String(error.status)}).`;
    case "unreadable":
      return `${error.address} is not data that this version reads: ${error.detail}`;
    case "forbidden-source":
      return `The address's data key takes a folder of this site or an https one: ${error.address}`;
  }
}
