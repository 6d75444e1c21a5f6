import { describe, expect, it } from "vitest";
import { countsByRule, foundResults } from "../../../src/core/checks/findingCounts.ts";
import { relatedDisclosures } from "../../../src/core/budget/relatedEditions.ts";
import { OUTCOMES } from "../../../src/core/budget/vocabulary.ts";
import { countOutcomes } from "../../../src/core/checks/countOutcomes.ts";
import { runChecks } from "../../../src/core/checks/runChecks.ts";
import { SHIPPED, sides } from "./shipped.ts";

const documents = SHIPPED.map((disclosure) => ({
  disclosure,
  checks: runChecks(disclosure, relatedDisclosures(disclosure, SHIPPED)),
}));
const order = [
  "differs",
  "observation",
  "cannot-check",
  "different-scope",
  "within-rounding",
  "agrees",
] as const;

/** Both sides of what one rule finds to differ in a document. */
function differing(name: string, year: number, rule: Parameters<typeof foundResults>[1]["rule"]) {
  const found = foundResults(documents, { rule, outcome: "differs" }, order);
  return sides(
    found
      .filter(({ disclosure }) => disclosure.department.name.includes(name) && disclosure.year === year)
      .map(({ result }) => result),
  );
}

describe("the findings of all documents", () => {
  it("add up by rule to what they add up to by outcome", () => {
    const all = countOutcomes(documents.flatMap(({ checks }) => checks));
    const byRule = countsByRule(documents);
    for (const outcome of OUTCOMES) {
      expect(
        byRule.reduce((sum, { outcomes }) => sum + outcomes[outcome], 0),
        outcome,
      ).toBe(all[outcome]);
      expect(foundResults(documents, { rule: null, outcome }, order)).toHaveLength(all[outcome]);
    }
  });

  it("leave out what agrees or is within rounding unless it is asked for", () => {
    const listed = foundResults(documents, { rule: null, outcome: null }, order);
    expect(new Set(listed.map(({ result }) => result.outcome))).toEqual(
      new Set(["differs", "observation", "cannot-check", "different-scope"]),
    );
    expect(listed[0]?.result.outcome).toBe("differs");
    const ofRule = foundResults(documents, { rule: "tables-agree", outcome: null }, order);
    expect(ofRule.some(({ result }) => result.outcome === "agrees")).toBe(true);
    expect(ofRule.every(({ result }) => result.rule === "tables-agree")).toBe(true);
  });

  it("hold the narrative of 万里街道 2024 and of 财政局 2025 against their tables", () => {
    expect(differing("万里街道", 2024, "prose-equals-table")).toContain("352.67万元 = 3,503,499 differs");
    expect(differing("财政局", 2025, "prose-equals-table")).toContain("887.36万元 = 873,617.00 differs");
  });

  it("give 检察院 2018 two amounts of one change", () => {
    expect(differing("检察院", 2018, "change-stated-once")).toEqual(["3,958.98万元 = 3,959.28 万元 differs"]);
  });
});
