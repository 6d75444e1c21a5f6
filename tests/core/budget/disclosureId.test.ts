import { describe, expect, it } from "vitest";
import { disclosureId } from "../../../src/core/budget/disclosureId.ts";

describe("the id of a disclosure", () => {
  it("is the department's key, the year and the phase, and says where it is a unit's alone", () => {
    const department = { key: "130532-434" };
    expect(disclosureId({ department, year: 2023, phase: "budget", scope: "department" })).toBe(
      "130532-434-2023-budget",
    );
    expect(disclosureId({ department, year: 2024, phase: "final", scope: "unit" })).toBe(
      "130532-434-2024-final-unit",
    );
  });
});
