/** Terms of the disclosures: the printed word, its English, and what it means in both languages. */
export interface GlossaryTerm {
  readonly zh: string;
  readonly en: string;
  readonly meaning: { readonly zh: string; readonly en: string };
}

const term = (zh: string, en: string, meaningZh: string, meaningEn: string): GlossaryTerm => ({
  zh,
  en,
  meaning: { zh: meaningZh, en: meaningEn },
});

export const glossary: readonly GlossaryTerm[] = [
  term(
    "部门预算",
    "department budget",
    "一个部门连同所属单位一年的全部收支计划。",
    "A department's planned revenue and expenditure of one year, its units included.",
  ),
  term(
    "部门决算",
    "department final accounts",
    "一个部门一年实际收支的结果。",
    "What a department actually received and spent in one year.",
  ),
  term(
    "单位预算",
    "unit budget",
    "只含一个单位的预算，不与部门预算相加。",
    "The budget of one unit alone; never added to a department's.",
  ),
  term(
    "功能分类：类、款、项",
    "functional classification: class, section, item",
    "钱用来做什么，三级代码为3、5、7位。",
    "What money is for; codes of 3, 5 and 7 digits.",
  ),
  term(
    "经济分类",
    "economic classification",
    "钱花在什么上，如工资、办公费；代码为3、5位。",
    "What money is spent on, such as pay or office costs; codes of 3 and 5 digits.",
  ),
  term(
    "基本支出",
    "basic expenditure",
    "为机构正常运转和日常工作安排的支出，分人员经费和公用经费。",
    "Spending to keep the institution running: personnel and public operating expenses.",
  ),
  term(
    "项目支出",
    "project expenditure",
    "为特定任务在基本支出之外安排的支出。",
    "Spending on specific tasks, beside basic expenditure.",
  ),
  term(
    "人员经费",
    "personnel expenses",
    "工资福利支出和对个人和家庭的补助。",
    "Pay and benefits, and support to individuals and families.",
  ),
  term(
    "公用经费",
    "public operating expenses",
    "办公、邮电、交通等日常公用支出。",
    "Day-to-day office costs.",
  ),
  term(
    "机关运行经费",
    "administrative operating funds",
    "行政单位和参公单位用于运行的公用经费。",
    "Operating funds of government organs and institutions managed like them.",
  ),
  term(
    "财政拨款",
    "fiscal appropriation",
    "一般公共预算、政府性基金预算、国有资本经营预算安排给部门的资金。",
    "Money from the general public budget, government-managed funds and state capital operations.",
  ),
  term(
    "一般公共预算",
    "general public budget",
    "以税收为主体的财政收入安排的收支预算。",
    "The budget fed chiefly by taxes.",
  ),
  term(
    "政府性基金预算",
    "government-managed funds budget",
    "专项收取、专款专用的基金收支预算。",
    "Levies collected and spent for a set purpose.",
  ),
  term(
    "国有资本经营预算",
    "state capital operations budget",
    "国有资本收益的收支预算。",
    "Returns on state capital and their use.",
  ),
  term(
    "“三公”经费",
    "three public expenses",
    "用财政拨款安排的因公出国（境）费、公务用车购置及运行维护费、公务接待费。",
    "Official overseas visits, official vehicles and official hospitality, as paid from fiscal appropriation.",
  ),
  term(
    "空表列示",
    "shown as an empty table",
    "没有这类资金时，表仍公开，注明为空。",
    "A table without figures is still published and declared empty.",
  ),
  term(
    "绩效指标",
    "performance indicator",
    "项目要达到的目标值：产出、效益、满意度。",
    "Targets a project is to reach: outputs, benefits, satisfaction.",
  ),
  term(
    "成本指标",
    "cost target",
    "绩效指标中的成本上限或单价。",
    "A cost ceiling or unit price among a project's targets.",
  ),
  term(
    "政府采购",
    "government procurement",
    "用财政资金采购货物、工程和服务。",
    "Goods, works and services bought with fiscal funds.",
  ),
  term(
    "上年结转",
    "carry-over from last year",
    "上年未完成、今年继续按原用途使用的资金。",
    "Money not used last year and kept for the same purpose.",
  ),
  term(
    "尾差",
    "rounding difference",
    "四舍五入造成的末位之差。",
    "A difference in the last place caused by rounding.",
  ),
  term(
    "口径",
    "scope or basis of a figure",
    "一个数包括哪些单位、资金和支出。",
    "Which units, funds and spending a figure includes.",
  ),
];
