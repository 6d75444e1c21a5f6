import type { Localized } from "./language.ts";

/** Words of the overview's tables: departments, their sums, and what is chosen among them. */
export interface OverviewTableMessages {
  readonly title: (year: number | null) => string;
  readonly note: string;
  /** In what order the rows of a group stand; said only where a group has more than one. */
  readonly order: (column: string, descending: boolean) => string;
  readonly group: (region: string, yearPhase: string, scope: string | null) => string;
  readonly unitScope: string;
  readonly department: string;
  readonly total: string;
  readonly split: string;
  readonly kinds: { readonly basic: string; readonly project: string; readonly rest: string };
  readonly projectShare: string;
  readonly change: string;
  readonly percent: string;
  readonly threePublic: string;
  readonly threePublicShare: string;
  readonly checks: string;
  readonly allAgree: (count: number) => string;
  readonly differ: (count: number) => string;
  readonly observed: (count: number) => string;
  /** In the place of a change that no document states and no loaded year before gives. */
  readonly notWritten: string;
  readonly derivedNote: string;
  readonly bar: (basic: string, project: string) => string;
  readonly nothing: string;
  /** Before the links to other phases and scopes on file: 另有，不同列： 决算2份. */
  readonly otherPeriods: string;
  readonly others: (count: number, phase: string, scope: string | null) => string;
  readonly sums: {
    readonly title: string;
    readonly note: string;
    readonly place: string;
    /** Beside a sum that some departments have no figure for. */
    readonly without: (departments: number) => string;
  };
  readonly choose: {
    readonly one: (department: string) => string;
    readonly label: string;
    readonly chosen: (departments: number) => string;
    /** After the count: the first of them by name, and how many more. */
    readonly named: (departments: readonly string[], more: number) => string;
    readonly open: string;
    readonly all: (departments: number) => string;
    readonly hint: string;
  };
}

export const overviewTableMessages = {
  zh: {
    title: (year) => (year === null ? "最近一年，各部门" : `${String(year)}年，各部门`),
    note: "按地区、年度分组，组与组之间不排序。点部门名进入该部门。",
    order: (column, descending) => `组内按${column}从${descending ? "大到小" : "小到大"}排列。`,
    group: (region, yearPhase, scope) =>
      [region, yearPhase, scope].filter((part) => part !== null).join(" · "),
    unitScope: "单位",
    department: "部门",
    total: "支出合计",
    split: "构成（满格100%）",
    kinds: { basic: "基本支出", project: "项目支出", rest: "其余各类" },
    projectShare: "项目占比",
    change: "比上年",
    percent: "增减率",
    threePublic: "“三公”经费",
    threePublicShare: "占财政拨款支出",
    checks: "核对",
    allAgree: (count) => `${String(count)}处一致`,
    differ: (count) => `${String(count)}处不一致`,
    observed: (count) => `${String(count)}提示`,
    notWritten: "原文未写",
    derivedNote:
      "增减率由两数算出：上年文件已收录且范围相同的，减去上年文件的数；未收录的，上年数由本年数减去原文所写增减额推算。“原文未写”：上年文件未收录，本文件也没有写支出合计增减多少。“三公”由财政拨款安排，占比以财政拨款支出为分母；标“推算”的，文件没有直接写财政拨款支出，分母由文件所写各资金的收入或支出相加得出。",
    bar: (basic, project) => `基本支出${basic}，项目支出${project}`,
    nothing: "这个范围里没有部门。请放宽地区、年度或规模。",
    otherPeriods: "另收录：",
    others: (count, phase, scope) => `${scope ?? ""}${phase}${String(count)}份`,
    sums: {
      title: "已加载部门合计",
      note: "同一地区、年度、阶段、范围的才相加；空白不计入，也不当作0。",
      place: "地区与年度",
      without: (departments) => `缺${String(departments)}个部门`,
    },
    choose: {
      one: (department) => `选择${department}`,
      label: "已选的部门",
      chosen: (departments) => `已选${String(departments)}个部门`,
      named: (departments, more) => `：${departments.join("、")}${more > 0 ? `，另${String(more)}个` : ""}`,
      open: "一起看",
      all: (departments) => `选择列出的${String(departments)}个`,
      hint: "勾选部门，带到其他视图一起看。",
    },
  },
  en: {
    title: (year) => (year === null ? "Latest year, by department" : `${String(year)}, by department`),
    note: "Grouped by place and year; groups are not ranked against each other. Follow a name into the department.",
    order: (column, descending) =>
      `Within a group by ${column.toLowerCase()}, ${descending ? "largest" : "smallest"} first.`,
    group: (region, yearPhase, scope) =>
      [region, yearPhase, scope].filter((part) => part !== null).join(" · "),
    unitScope: "unit",
    department: "Department",
    total: "Total",
    split: "Kinds (full width 100%)",
    kinds: { basic: "Basic", project: "Project", rest: "Other kinds" },
    projectShare: "Project share",
    change: "On last year",
    percent: "Change",
    threePublic: "Three public",
    threePublicShare: "of appropriation",
    checks: "Checks",
    allAgree: (count) => (count === 1 ? "1 agrees" : `${String(count)} agree`),
    differ: (count) => (count === 1 ? "1 differs" : `${String(count)} differ`),
    observed: (count) => (count === 1 ? "1 note" : `${String(count)} notes`),
    notWritten: "not stated",
    derivedNote:
      "Change is computed from two figures: where last year's file is held and covers the same units, its figure is taken away; where it is not, last year is this year's figure less the change stated in the text. Not stated: last year's file is not held and this one does not say how its total changed. Three public expenses are paid from fiscal appropriation, which is the whole of their share; where it says derived, the file does not state appropriation expenditure and the whole is the sum of the funds it states.",
    bar: (basic, project) => `basic ${basic}, project ${project}`,
    nothing: "No department is in this range. Widen the place, the year or the size.",
    otherPeriods: "Also held, not in this table:",
    others: (count, phase, scope) => `${String(count)} ${scope === null ? "" : `${scope} `}${phase}`,
    sums: {
      title: "Sums of the departments loaded",
      note: "Only one place, year, phase and scope are added up; a blank is left out and is not 0.",
      place: "Place and year",
      without: (departments) =>
        departments === 1 ? "without 1 department" : `without ${String(departments)} departments`,
    },
    choose: {
      one: (department) => `Choose ${department}`,
      label: "Departments chosen",
      chosen: (departments) =>
        departments === 1 ? "1 department chosen" : `${String(departments)} departments chosen`,
      named: (departments, more) =>
        `: ${departments.join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}`,
      open: "See them in",
      all: (departments) => `Choose the ${String(departments)} listed`,
      hint: "Tick departments to see them together in another view.",
    },
  },
} satisfies Localized<OverviewTableMessages>;
