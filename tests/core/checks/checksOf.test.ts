import { describe, expect, it } from "vitest";
import { checksOf } from "../../../src/core/checks/checksOf.ts";
import { countOutcomes } from "../../../src/core/checks/countOutcomes.ts";
import { runChecks } from "../../../src/core/checks/runChecks.ts";
import { cell, SAMPLE_ID } from "../budget/printed.ts";
import { sampleDisclosure } from "../budget/sampleDisclosure.ts";

const RESULTS = runChecks(sampleDisclosure());

describe("the checks a figure takes part in", () => {
  it("are those that cite its cell, as a part or as the whole", () => {
    expect(checksOf(RESULTS, cell("t3", 3, 3)).map(({ id }) => id)).toEqual([
      "children-equal-parent:t3/201/3",
      "children-equal-parent:t3/20126/3",
      "kinds-equal-total:t3/20126/3",
    ]);
  });

  it("are those that cite a sentence's figure", () => {
    const ref = { kind: "statement", disclosure: SAMPLE_ID, statement: "s8", part: "delta" } as const;
    expect(checksOf(RESULTS, ref).map(({ id }) => id)).toEqual(["changes-add-up:total"]);
  });

  it("are none for a cell of another disclosure", () => {
    expect(checksOf(RESULTS, { ...cell("t3", 3, 3), disclosure: "130999-999-2024-budget" })).toEqual([]);
  });
});

describe("counting outcomes", () => {
  it("counts every outcome, nil included", () => {
    expect(countOutcomes(RESULTS)).toEqual({
      agrees: 161,
      "within-rounding": 0,
      differs: 0,
      "different-scope": 0,
      "cannot-check": 0,
      observation: 0,
    });
  });
});
