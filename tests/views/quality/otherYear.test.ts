import { describe, expect, it } from "vitest";
import { letterOf } from "../../../src/views/quality/letter.ts";
import { operandName } from "../../../src/views/quality/operands.ts";
import { foundIn, SHIPPED } from "../../core/checks/shipped.ts";

const disclosure = SHIPPED.find(
  ({ id, department }) => department.name.includes("检察院") && id.includes("2018"),
);
const results = foundIn("检察院", 2018, "stated-prior-equals-loaded").filter(
  ({ outcome }) => outcome === "differs",
);

describe("a figure of the year before", () => {
  it("is named with its year wherever it stands beside this year's", () => {
    const [result] = results;
    if (disclosure === undefined || result?.whole == null) throw new Error("the shipped data has changed");
    expect(operandName(disclosure, result.whole, "zh")).toBe("2017年预算 因公出国（境）费");
    expect(operandName(disclosure, result.whole, "en")).toContain("2017");
    expect(letterOf(disclosure, results)).toContain("2017年预算 因公出国（境）费：110.00（2017年预算）");
  });
});
