import type { Localized } from "./language.ts";
import { counted } from "./counted.ts";

/** Words of the composition view: basic against project, and what each consists of. */
export interface CompositionMessages {
  /** Before the figures of one department: 平乡县人民政府办公室2023年. */
  readonly lead: (department: string, year: number) => string;
  /** After a figure: ，占57.34%. */
  readonly share: (percent: string) => string;
  readonly semicolon: string;
  readonly comma: string;
  readonly range: (departments: number, least: string, most: string) => string;
  readonly shareOf: string;
  readonly notAdded: Readonly<Record<"region" | "period", string>>;
  readonly kinds: {
    readonly title: string;
    /** With kinds beside the two where some department has them. */
    readonly note: (withRest: boolean) => string;
    readonly bar: (department: string, parts: string) => string;
    readonly department: string;
    readonly rest: string;
    readonly share: string;
    readonly table: string;
    readonly unknown: string;
  };
  readonly functions: {
    readonly title: string;
    readonly noGap: string;
    readonly bar: string;
    /** Where the table by function has one column of amounts. */
    readonly oneColumn: string;
    readonly plainBar: string;
    readonly ofTotal: string;
    readonly openTree: string;
  };
  readonly basic: {
    readonly title: string;
    readonly note: string;
    /** Where the table by economic class has one column of amounts. */
    readonly oneColumn: string;
    readonly parts: string;
    readonly economic: string;
    readonly ofBasic: string;
    readonly whole: string;
    readonly item: string;
  };
  readonly projects: {
    readonly title: string;
    readonly table: string;
    readonly budgets: (count: number) => string;
    readonly ceilings: (count: number) => string;
    readonly ceilingNote: string;
    readonly apart: string;
    readonly equal: string;
    readonly budget: string;
    readonly ceiling: string;
    readonly bar: string;
    readonly target: string;
    readonly noTarget: string;
    readonly sum: string;
    readonly open: string;
    readonly derived: string;
  };
  readonly missing: {
    readonly why: (table: string) => string;
    readonly declared: (table: string) => string;
    readonly said: string;
  };
  readonly choose: string;
  readonly source: (documents: string) => string;
  readonly colon: string;
}

const zh: CompositionMessages = {
  lead: (department, year) => `${department}${year}年`,
  share: (percent) => `，占${percent}`,
  semicolon: "；",
  comma: "，",
  range: (departments, least, most) => `${departments}个部门的项目支出占支出合计的${least}到${most}`,
  shareOf: "占比＝占本部门支出合计",
  notAdded: {
    region: "地区不同，不相加",
    period: "年度、阶段或范围不同，不相加",
  },
  kinds: {
    title: "基本与项目",
    note: (withRest) =>
      `每条满格100%，是一个部门的支出合计；合计＝基本支出＋项目支出${withRest ? "＋其他各类（经营、上缴、补助、单位预留机动经费等）" : ""}。`,
    bar: (department, parts) => `${department}支出合计的构成：${parts}`,
    department: "部门",
    rest: "其他各类",
    share: "占比",
    table: "各部门支出合计的构成",
    unknown: "没有写明两类支出，不画条。",
  },
  functions: {
    title: "按功能分类",
    noGap: "按原文数，每行基本＋项目＝合计都成立，空格处无差额。",
    bar: "条长＝占支出合计，深色为基本、灰色为项目。",
    oneColumn: "这张表每科目只列一个金额，没有按科目分基本支出、项目支出。",
    plainBar: "条长＝占支出合计。",
    ofTotal: "占总支出",
    openTree: "打开支出树",
  },
  basic: {
    title: "基本支出",
    note: "占比＝占基本支出。",
    oneColumn: "这张表每科目只列一个金额，没有按科目分人员经费、公用经费。",
    parts: "人员经费与公用经费",
    economic: "基本支出按经济分类",
    ofBasic: "占基本支出",
    whole: "基本支出",
    item: "科目",
  },
  projects: {
    title: "项目支出",
    table: "各项目的预算与成本指标",
    budgets: (count) => `${count}个项目的预算合计`,
    ceilings: (count) => `${count}个项目的成本指标合计`,
    ceilingNote: "成本指标是绩效目标里的上限或单价，不是项目预算。",
    apart: "成本指标合计与项目支出相差",
    equal: "成本指标合计与项目支出相等。",
    budget: "项目预算",
    ceiling: "成本指标",
    bar: "比例",
    target: "原文指标值",
    noTarget: "没有金额指标",
    sum: "各项目合计",
    open: "看项目的目标与进度",
    derived: "推算",
  },
  missing: {
    why: (table) => `文件中没有“${table}”。`,
    declared: (table) => `“${table}”是空表，文件写明没有这项资金。`,
    said: "文字说明写有：",
  },
  choose: "选一个部门，看它按功能、经济分类和项目的构成。",
  source: (documents) => documents,
  colon: "：",
};

const en: CompositionMessages = {
  lead: (department, year) => `${department} ${year}: `,
  share: (percent) => `, ${percent} of its total`,
  semicolon: "; ",
  comma: ", ",
  range: (departments, least, most) =>
    `Project spending is ${least} to ${most} of total expenditure in ${counted(departments, "department")}`,
  shareOf: "Shares are of the department's own total expenditure",
  notAdded: {
    region: "Different regions: not added up",
    period: "Different years, phases or scopes: not added up",
  },
  kinds: {
    title: "Basic and project",
    note: (withRest) =>
      `Each full bar is 100%, one department's total expenditure; total = basic + project${withRest ? " + other kinds (operating, remitted, subsidies, unit reserve)" : ""}.`,
    bar: (department, parts) => `${department}, parts of total expenditure: ${parts}`,
    department: "Department",
    rest: "All other kinds",
    share: "Share",
    table: "Parts of total expenditure by department",
    unknown: "The two kinds are not both stated, so no bar is drawn.",
  },
  functions: {
    title: "By function",
    noGap: " As printed, basic + project = total in every row, so the empty cells hide no gap.",
    bar: " Bar length = share of total, dark for basic, grey for project.",
    oneColumn: "This table has one amount a line: it does not divide functions into basic and project. ",
    plainBar: " Bar length = share of total.",
    ofTotal: "Share of total",
    openTree: "Open the spending tree",
  },
  basic: {
    title: "Basic expenditure",
    note: "Shares are of basic expenditure. English names of the classes are this project's rendering; items stay as printed.",
    oneColumn:
      " This table has one amount a line: it does not divide classes into personnel and public operating.",
    parts: "Personnel and public operating expenses",
    economic: "Basic expenditure by economic nature",
    ofBasic: "Share of basic",
    whole: "Basic expenditure",
    item: "Economic class",
  },
  projects: {
    title: "Project expenditure",
    table: "Budgets and cost targets of the projects",
    budgets: (count) => `budgets of ${counted(count, "project")} add up to`,
    ceilings: (count) => `cost targets of ${counted(count, "project")} add up to`,
    ceilingNote: "Cost targets are ceilings or unit prices among the performance targets, not budgets.",
    apart: "Cost targets and project expenditure are apart by",
    equal: "Cost targets and project expenditure are equal.",
    budget: "Project budget",
    ceiling: "Cost target",
    bar: "Proportion",
    target: "Target as printed",
    noTarget: "no target in money",
    sum: "All projects",
    open: "Objectives and schedule of the projects",
    derived: "derived",
  },
  missing: {
    why: (table) => `Table not in this file: ${table}.`,
    declared: (table) => `${table}: empty table; the document declares there is no such money.`,
    said: " The narrative states:",
  },
  choose: "Choose one department for its functions, economic classes and projects.",
  source: (documents) => documents,
  colon: ": ",
};

export const compositionMessages = { zh, en } satisfies Localized<CompositionMessages>;
