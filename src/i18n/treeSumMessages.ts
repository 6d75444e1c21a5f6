import type { LeftOut } from "../core/analysis/summedTree.ts";
import type { Phase } from "../core/budget/vocabulary.ts";
import { budgetTerms } from "./budgetTerms.ts";
import { commonMessages } from "./commonMessages.ts";
import type { Localized } from "./language.ts";
import type { TreeSentencePart } from "./treeSentence.ts";
import { counted } from "./counted.ts";

/** What the sentence of a summed tree says, found by rule. */
export interface SumFinding {
  readonly departments: number;
  readonly year: number;
  readonly phase: Phase;
  /** The class that takes most of the sum, with its share. */
  readonly mostFor: { readonly name: string; readonly share: string } | null;
  /** The department that spends most. */
  readonly largest: { readonly name: string; readonly share: string } | null;
}

/** Words of the tree of several departments added up. */
export interface TreeSumMessages {
  readonly subject: (departments: number) => string;
  readonly sentence: (finding: SumFinding) => readonly TreeSentencePart[];
  readonly allFunds: string;
  readonly appropriationOnly: string;
  /** Above the ranking of the departments of a line. */
  readonly departments: (name: string) => string;
  readonly departmentsNote: (printing: number, all: number) => string;
  readonly department: string;
  readonly share: (name: string) => string;
  readonly rank: string;
  readonly leftOut: string;
  readonly leftOutNote: string;
  readonly document: string;
  readonly amount: string;
  readonly why: string;
  readonly reasons: (why: LeftOut["why"], countedIn: string) => string;
  readonly absent: string;
  readonly conflicts: string;
  readonly conflictsNote: string;
  readonly noSplit: (measures: readonly string[]) => string;
  readonly source: (documents: number) => string;
  readonly nothing: string;
  readonly nothingWhy: string;
}

const zhTerms = budgetTerms.zh;
const enTerms = budgetTerms.en;

export const treeSumMessages = {
  zh: {
    subject: (departments) => `${String(departments)}个部门合计`,
    sentence: sentenceZh,
    allFunds: "支出总表，全部资金，逐行相加",
    appropriationOnly: "财政拨款支出表，逐行相加",
    departments: (name) => `${name}：各部门`,
    departmentsNote: (printing, all) =>
      printing === all
        ? `${String(all)}个部门都列有这一行`
        : `${String(all)}个部门中${String(printing)}个列有这一行`,
    department: "部门",
    share: (name) => `占${name}`,
    rank: "位次",
    leftOut: "没有计入合计",
    leftOutNote: "不同年度、阶段、范围或资金的数不相加；各自的数照列。",
    document: "文件",
    amount: "本文件支出合计",
    why: "原因",
    reasons: (why, countedIn) => {
      switch (why.kind) {
        case "year":
          return "年度不同";
        case "phase":
          return "预算与决算不相加";
        case "scope":
          return "部门与单位不相加";
        case "counted-in":
          return `已含在${countedIn}内`;
        case "no-tree":
          return `${zhTerms.tables.expenditure}：${zhTerms.statuses[why.status]}`;
        case "fund":
          return why.table === "expenditure"
            ? "按全部资金列，其余为财政拨款"
            : "只列财政拨款，其余为全部资金";
      }
    },
    absent: "没有收录这一年度、阶段和范围的文件",
    conflicts: "代码与名称不符的行",
    conflictsNote: "这些行没有计入同代码的合计；它们上级的印出数照计，所以上级可能大于下级之和。",
    noSplit: (measures) =>
      `只有部分部门按功能科目分列${measures.join("、")}，所以不求这些列的合计；看单个部门可见。`,
    source: (documents) => `${String(documents)}份文件的支出表；点金额可见每个部门的原表`,
    nothing: "没有可以相加的支出表",
    nothingWhy: "所选部门在这一年度、阶段和范围没有收录功能分类支出表。请换年度或部门。",
  },
  en: {
    subject: (departments) => counted(departments, "department"),
    sentence: sentenceEn,
    allFunds: "Expenditure tables, all funds, added up line by line",
    appropriationOnly: "Fiscal appropriation tables, added up line by line",
    departments: (name) => `${name}: by department`,
    departmentsNote: (printing, all) =>
      `${String(printing)} of ${counted(all, "department")} ${printing === 1 ? "prints" : "print"} this line`,
    department: "Department",
    share: (name) => `Share of ${name}`,
    rank: "Rank",
    leftOut: "Left out of the sum",
    leftOutNote: "Figures of another year, phase, scope or fund are not added; they are listed as they are.",
    document: "Document",
    amount: "Its total",
    why: "Reason",
    reasons: (why, countedIn) => {
      switch (why.kind) {
        case "year":
          return "another year";
        case "phase":
          return "budgets and final accounts are not added up";
        case "scope":
          return "departments and units are not added up";
        case "counted-in":
          return `already inside ${countedIn}`;
        case "no-tree":
          return `${enTerms.tables.expenditure}: ${enTerms.statuses[why.status]}`;
        case "fund":
          return why.table === "expenditure"
            ? "shows all funds, the others fiscal appropriation"
            : "shows fiscal appropriation only, the others all funds";
      }
    },
    absent: "no document of this year, phase and scope on file",
    conflicts: "Lines whose code is not that of their name",
    conflictsNote:
      "They are kept out of the sum of their code; the printed parents above keep them, so a parent may exceed its lines.",
    noSplit: (measures) =>
      `Only some of the departments split ${measures.join(", ").toLowerCase()} by function, so no sum of it is formed; see each department.`,
    source: (documents) =>
      `Expenditure tables of ${counted(documents, "document")}; select an amount for each department's own table`,
    nothing: "No expenditure tables to add up",
    nothingWhy:
      "The departments chosen have no functional expenditure table on file for this year, phase and scope. Choose another year or other departments.",
  },
} satisfies Localized<TreeSumMessages>;

/** Every sum over departments carries it, in the reader's language. */
export function sumNotes(language: "zh" | "en", departments: number, phase: Phase): readonly string[] {
  const common = commonMessages[language];
  const note = common.phaseNote[phase];
  return [...(note === null ? [] : [note]), common.partialSum(departments)];
}

/** Of several departments chosen only one may be added: then it is named, and the others are said to be left out. */
function sentenceZh({ departments, year, phase, mostFor, largest }: SumFinding): readonly TreeSentencePart[] {
  const alone = departments === 1 ? largest : null;
  const parts: TreeSentencePart[] = [
    alone === null ? `${String(departments)}个部门${String(year)}年合计` : `${alone.name}${String(year)}年`,
    { before: phase === "budget" ? "计划支出" : "支出", figure: "total", after: "" },
  ];
  if (mostFor !== null) parts.push(`，${mostFor.share}用于${mostFor.name}`);
  if (alone !== null) parts.push("；所选的其他部门没有计入");
  else if (largest !== null) {
    parts.push(`；${largest.name}最多，`, { before: "", figure: "largest", after: `，占${largest.share}` });
  }
  return parts;
}

function sentenceEn({ departments, year, phase, mostFor, largest }: SumFinding): readonly TreeSentencePart[] {
  const alone = departments === 1 ? largest : null;
  const verb = phase === "budget" ? (departments === 1 ? "plans to spend" : "plan to spend") : "spent";
  const parts: TreeSentencePart[] = [
    alone === null ? `${counted(departments, "department")} together ${verb} ` : `${alone.name} ${verb} `,
    { before: "", figure: "total", after: "" },
    ` in ${String(year)}`,
  ];
  if (mostFor !== null) parts.push(`, ${mostFor.share} of it on ${mostFor.name}`);
  if (alone !== null) parts.push("; the other departments chosen are left out");
  else if (largest !== null) {
    parts.push(`; ${largest.name} spends most, `, {
      before: "",
      figure: "largest",
      after: ` (${largest.share})`,
    });
  }
  return parts;
}
