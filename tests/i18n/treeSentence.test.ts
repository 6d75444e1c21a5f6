import { describe, expect, it } from "vitest";
import {
  treeSentenceEn,
  treeSentenceZh,
  type TreeFinding,
  type TreeSentencePart,
} from "../../src/i18n/treeSentence.ts";

const finding: TreeFinding = {
  department: "临溪县档案馆",
  year: 2024,
  phase: "budget",
  largest: { name: "一般公共服务支出", share: "92.51%" },
  change: { year: 2023, direction: "decrease" },
  main: { name: "项目支出", direction: "decrease" },
};
const said = (parts: readonly TreeSentencePart[]): string =>
  parts
    .map((part) => (typeof part === "string" ? part : `${part.before}[${part.figure}]${part.after}`))
    .join("");

describe("the tree's sentence", () => {
  it("names the whole, its largest class, its move and what explains it", () => {
    expect(said(treeSentenceZh(finding))).toBe(
      "临溪县档案馆2024年计划支出[total]，92.51%用于一般公共服务支出；比2023年减少[delta]，主要在项目支出（减少[main]）",
    );
    expect(
      said(treeSentenceEn({ ...finding, largest: { name: "general public services", share: "92.51%" } })),
    ).toBe(
      "临溪县档案馆 plans to spend [total] in 2024, 92.51% of it on general public services. That is [delta] less than in 2023, mainly in 项目支出 (down [main])",
    );
  });

  it("says nothing of a move that is not known, and 持平 where nothing moved", () => {
    const alone = { ...finding, change: null, main: null };
    expect(said(treeSentenceZh(alone))).toBe("临溪县档案馆2024年计划支出[total]，92.51%用于一般公共服务支出");
    const still = { ...alone, change: { year: 2023, direction: "unchanged" as const } };
    expect(said(treeSentenceZh(still))).toContain("；与2023年持平");
    expect(said(treeSentenceEn(still))).toContain("; the same as in 2023");
  });

  it("says 全部 where one class takes all, and spends rather than plans in final accounts", () => {
    const all: TreeFinding = {
      ...finding,
      phase: "final",
      largest: { name: "科学技术支出", share: "100.00%" },
      change: null,
      main: null,
    };
    expect(said(treeSentenceZh(all))).toBe("临溪县档案馆2024年支出[total]，全部用于科学技术支出");
    expect(said(treeSentenceEn(all))).toBe("临溪县档案馆 spent [total] in 2024, all of it on 科学技术支出");
  });
});
