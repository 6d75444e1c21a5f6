import type { Phase } from "../core/budget/vocabulary.ts";
import { counted } from "./counted.ts";

/** What the sentence of the projects says, found by rule. */
export interface ProjectsFinding {
  readonly departments: number;
  readonly projects: number;
  readonly quantitative: number;
  readonly qualitative: number;
  /** Projects that print no budget. */
  readonly withoutBudget: number;
  /** Where one department is shown. */
  readonly one: {
    readonly name: string;
    readonly year: number;
    readonly phase: Phase;
    /** `budgets` where its projects print budgets, `ceilings` where only cost targets are known, else null. */
    readonly known: "budgets" | "ceilings" | null;
    readonly covered: string | null;
    readonly hasSpending: boolean;
  } | null;
}

export type ProjectsSentencePart = string | { readonly figure: "known" | "spending"; readonly after: string };

/** 万里街道2023年预算列出5个项目，预算合计3,351.33万元，占项目支出6,557.23万元的51.11%. */
export function projectsSentenceZh(finding: ProjectsFinding): readonly ProjectsSentencePart[] {
  const { one, departments, projects, withoutBudget } = finding;
  const targets = `绩效指标${String(finding.quantitative + finding.qualitative)}条：定量${String(finding.quantitative)}条、定性${String(finding.qualitative)}条`;
  if (one === null) {
    const none = withoutBudget === 0 ? "" : `；${String(withoutBudget)}个项目没有写预算`;
    return [`${String(departments)}个部门列出${String(projects)}个项目，${targets}${none}`];
  }
  const lead = `${one.name}${String(one.year)}年${one.phase === "budget" ? "预算" : "决算"}列出${String(projects)}个项目`;
  if (one.known === null) return [`${lead}，${targets}`];
  const known: readonly ProjectsSentencePart[] =
    one.known === "budgets" ? ["，预算合计"] : ["，没有写各项目预算，成本指标合计"];
  const parts: ProjectsSentencePart[] = [lead, ...known];
  if (!one.hasSpending) return [...parts, { figure: "known", after: "" }];
  if (one.known === "budgets" && one.covered !== null) {
    return [
      ...parts,
      { figure: "known", after: "，" },
      "占项目支出",
      { figure: "spending", after: "" },
      `的${one.covered}`,
    ];
  }
  return [...parts, { figure: "known", after: "，" }, "项目支出", { figure: "spending", after: "" }];
}

/** The same in English. */
export function projectsSentenceEn(finding: ProjectsFinding): readonly ProjectsSentencePart[] {
  const { one, departments, projects, withoutBudget } = finding;
  const targets = `${counted(finding.quantitative, "target")} with a number and ${String(finding.qualitative)} in words`;
  if (one === null) {
    const none = withoutBudget === 0 ? "" : `; ${String(withoutBudget)} projects print no budget`;
    return [`${String(departments)} departments list ${String(projects)} projects with ${targets}${none}`];
  }
  const lead = `${one.name} lists ${counted(projects, "project")} in ${String(one.year)}`;
  if (one.known === null) return [`${lead}, with ${targets}`];
  const parts: ProjectsSentencePart[] = [
    lead,
    one.known === "budgets" ? ", budgeted at " : ", without budgets; their cost targets come to ",
    { figure: "known", after: "" },
  ];
  if (!one.hasSpending) return parts;
  if (one.known === "budgets" && one.covered !== null) {
    return [...parts, `, ${one.covered} of project expenditure of `, { figure: "spending", after: "" }];
  }
  return [...parts, " beside project expenditure of ", { figure: "spending", after: "" }];
}
