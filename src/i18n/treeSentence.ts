import type { Phase } from "../core/budget/vocabulary.ts";
import type { Direction } from "./changeMessages.ts";

/** What the tree's sentence says, found by rule. */
export interface TreeFinding {
  readonly department: string;
  readonly year: number;
  readonly phase: Phase;
  /** The class that takes most of the whole, with its share ("94.08%"); null where none has an amount. */
  readonly largest: { readonly name: string; readonly share: string } | null;
  /** The move of the total; null where it is not known as an amount. */
  readonly change: { readonly year: number; readonly direction: Direction } | null;
  /** The line or the kind of spending that explains most of the move; null where none is known. */
  readonly main: { readonly name: string; readonly direction: Direction } | null;
}

/** `largest` is what the department that spends most of a sum spends. */
export type TreeSentenceFigure = "total" | "delta" | "main" | "largest";

/** Words, or a figure with the verb that stays on its line. */
export type TreeSentencePart =
  string | { readonly before: string; readonly figure: TreeSentenceFigure; readonly after: string };

const VERBS_ZH: Readonly<Record<Direction, string>> = {
  increase: "增加",
  decrease: "减少",
  unchanged: "持平",
};

/** 平乡县人民政府办公室2023年计划支出…，94.08%用于一般公共服务支出；比2022年减少…，主要在项目支出（减少…）. */
export function treeSentenceZh(finding: TreeFinding): readonly TreeSentencePart[] {
  const { department, year, phase, largest, change, main } = finding;
  const verb = phase === "budget" ? "计划支出" : "支出";
  const parts: TreeSentencePart[] = [
    `${department}${String(year)}年`,
    { before: verb, figure: "total", after: "" },
  ];
  if (largest !== null) {
    parts.push(`，${largest.share === "100.00%" ? "全部" : largest.share}用于${largest.name}`);
  }
  if (change === null) return parts;
  if (change.direction === "unchanged") return [...parts, `；与${String(change.year)}年持平`];
  parts.push("；", {
    before: `比${String(change.year)}年${VERBS_ZH[change.direction]}`,
    figure: "delta",
    after: "",
  });
  if (main !== null) {
    parts.push(`，主要在${main.name}（`, {
      before: VERBS_ZH[main.direction],
      figure: "main",
      after: "）",
    });
  }
  return parts;
}

/** The same in English: … plans to spend … in 2023, 94.08% of it on general public services. … */
export function treeSentenceEn(finding: TreeFinding): readonly TreeSentencePart[] {
  const { department, year, phase, largest, change, main } = finding;
  const verb = phase === "budget" ? "plans to spend" : "spent";
  const parts: TreeSentencePart[] = [
    `${department} ${verb} `,
    { before: "", figure: "total", after: "" },
    ` in ${String(year)}`,
  ];
  if (largest !== null) {
    parts.push(`, ${largest.share === "100.00%" ? "all" : largest.share} of it on ${largest.name}`);
  }
  if (change === null) return parts;
  if (change.direction === "unchanged") return [...parts, `; the same as in ${String(change.year)}`];
  parts.push(". That is ", { before: "", figure: "delta", after: "" });
  parts.push(` ${change.direction === "increase" ? "more" : "less"} than in ${String(change.year)}`);
  if (main !== null) {
    parts.push(`, mainly in ${main.name} (`, {
      before: main.direction === "increase" ? "up " : "down ",
      figure: "main",
      after: ")",
    });
  }
  return parts;
}
