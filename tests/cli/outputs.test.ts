import { describe, expect, it } from "vitest";
import { disclosurePath, notReplaced } from "../../src/cli/outputs.ts";
import { bareDisclosure } from "../core/budget/sampleDisclosure.ts";

describe("a kept disclosure", () => {
  const kept = (path: string) => ({ path, disclosure: null, error: null });

  it("gives way to a new one of exactly its path", () => {
    const files = [
      kept("disclosures/130999-512-2024-budget.json"),
      kept("disclosures/x130999-512-2024-budget.json"),
      kept("disclosures/130999-512-2024-budget-r2.json"),
    ];
    const read = bareDisclosure();
    expect(disclosurePath(read.id)).toBe("disclosures/130999-512-2024-budget.json");
    expect(notReplaced(files, [read]).map(({ path }) => path)).toEqual([
      "disclosures/x130999-512-2024-budget.json",
      "disclosures/130999-512-2024-budget-r2.json",
    ]);
  });
});
