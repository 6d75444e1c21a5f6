import type { Phase } from "../core/budget/vocabulary.ts";

/** What the sentence of a flow says, found by rule. Shares are of the total of uses. */
export interface FlowFinding {
  readonly subject: string;
  readonly departments: number;
  readonly year: number;
  readonly phase: Phase;
  /** The largest source; `share` null where it is all. */
  readonly source: { readonly name: string; readonly share: string | null } | null;
  readonly use: { readonly name: string; readonly share: string } | null;
  /** Project spending where every class is split; null else. */
  readonly project: { readonly share: string } | null;
  /** Some class is not split into basic and project. */
  readonly unsplit: boolean;
}

export type FlowSentencePart =
  | string
  | {
      readonly before: string;
      readonly figure: "total" | "source" | "use" | "project";
      readonly after: string;
    };

/** 江苏省人民检察院2018年预算21,955.35万元，99.93%来自财政拨款；74.96%用于公共安全支出. */
export function flowSentenceZh(finding: FlowFinding): readonly FlowSentencePart[] {
  const { subject, departments, year, phase, source, use, project, unsplit } = finding;
  const period = `${String(year)}年${phase === "budget" ? "预算" : "决算"}${departments > 1 ? "合计" : ""}`;
  const parts: FlowSentencePart[] = [`${subject}${period}`, { before: "", figure: "total", after: "" }];
  if (source?.share === null) parts.push(`，全部来自${source.name}`);
  else if (source !== null) parts.push(`，${source.share}来自${source.name}`);
  if (use !== null) parts.push(`；${use.share}用于${use.name}`, { before: "（", figure: "use", after: "）" });
  if (project !== null)
    parts.push(`，项目支出占${project.share}`, { before: "（", figure: "project", after: "）" });
  else if (unsplit) parts.push("，原文不按科目分基本与项目");
  return parts;
}

/** The same in English. */
export function flowSentenceEn(finding: FlowFinding): readonly FlowSentencePart[] {
  const { subject, year, phase, source, use, project, unsplit } = finding;
  const verb = phase === "budget" ? "budgeted" : "accounted for";
  const parts: FlowSentencePart[] = [
    `${subject} ${verb} `,
    { before: "", figure: "total", after: "" },
    ` in ${String(year)}`,
  ];
  if (source?.share === null) parts.push(`, all of it from ${inSentence(source.name)}`);
  else if (source !== null) parts.push(`, ${source.share} of it from ${inSentence(source.name)}`);
  if (use !== null)
    parts.push(`; ${use.share} goes to ${inSentence(use.name)} `, { before: "(", figure: "use", after: ")" });
  if (project !== null)
    parts.push(`, ${project.share} is project spending `, { before: "(", figure: "project", after: ")" });
  else if (unsplit) parts.push(", not split into basic and project by function");
  return parts;
}

/** An English name without its capital; a Chinese one as it is. */
function inSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
