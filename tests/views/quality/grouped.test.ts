import { describe, expect, it } from "vitest";
import { runChecks } from "../../../src/core/checks/runChecks.ts";
import { countsOf } from "../../../src/views/quality/grouped.ts";
import { sampleDisclosure } from "../../core/budget/sampleDisclosure.ts";
import { sampleEntry } from "../../core/file/sampleEntry.ts";

describe("the counts the sentence speaks", () => {
  it("are the catalog's until the disclosures are there, sums not stated included", () => {
    const entry = sampleEntry({ notStated: 1 });
    expect(countsOf([entry], new Map())).toMatchObject({ total: 5, notStated: 1 });
  });

  it("are those of the results at hand, where a sum left blank counts once", () => {
    const disclosure = sampleDisclosure();
    const results = new Map([["a", runChecks(disclosure)]]);
    expect(countsOf([sampleEntry({ id: "a", notStated: 9 })], results)).toMatchObject({ notStated: 0 });
  });
});
