import type { ReasonKind } from "../core/budget/vocabulary.ts";
import { budgetTerms } from "./budgetTerms.ts";
import type { Localized } from "./language.ts";

/** Words of the change view's sentence, around its figures. */
export interface ChangeSentenceMessages {
  readonly lead: (department: string, year: number, phase: string) => string;
  /** ，比2024年. */
  readonly against: (year: number) => string;
  readonly unchanged: (year: number) => string;
  readonly rate: (percent: string, isRise: boolean) => string;
  /** Before the line that explains the move, and before one that moved against it. */
  readonly mainly: (name: string) => string;
  readonly while: (name: string) => string;
  readonly then: (year: number) => string;
  readonly comma: string;
  /** Where neither a file nor the text tells how the whole moved. */
  readonly unknown: (year: number) => string;
  /** ；其中“三公”经费. */
  readonly ofWhich: (whole: string) => string;
  readonly same: string;
  readonly because: (kinds: readonly ReasonKind[]) => string;
}

export const changeSentenceMessages = {
  zh: {
    lead: (department, year, phase) => `${department}${String(year)}年${phase}`,
    against: (year) => `，比${String(year)}年`,
    unchanged: (year) => `，与${String(year)}年持平`,
    rate: (percent, isRise) => `，${isRise ? "上升" : "下降"}${percent}%`,
    mainly: (name) => `，主要在“${name}”`,
    while: (name) => `；“${name}”`,
    then: (year) => `，${String(year)}年`,
    comma: "，",
    unknown: (year) => `，原文没有写合计比上年预算增减多少，${String(year)}年同口径文件也未收录`,
    ofWhich: (whole) => `；其中${whole}`,
    same: "持平",
    because: (kinds) => `，原文归于${kinds.map((kind) => budgetTerms.zh.reasons[kind]).join("、")}`,
  },
  en: {
    lead: (department, year, phase) => `${department} ${String(year)} ${phase} `,
    against: (year) => `, compared with ${String(year)}`,
    unchanged: (year) => `, the same as in ${String(year)}`,
    rate: (percent) => ` (${percent}%)`,
    mainly: (name) => `, mostly in ${name}`,
    while: (name) => `; ${name}`,
    then: (year) => `; in ${String(year)} `,
    comma: ", ",
    unknown: (year) =>
      `; the text states no change of the whole, and no comparable ${String(year)} file is held`,
    ofWhich: (whole) => `; of which ${whole.toLowerCase()}`,
    same: " unchanged",
    because: (kinds) => ` (stated reason: ${kinds.map((kind) => budgetTerms.en.reasons[kind]).join(", ")})`,
  },
} satisfies Localized<ChangeSentenceMessages>;
