import { describe, expect, it } from "vitest";
import { disclosureId, periodOfId } from "../../../src/core/budget/disclosureId.ts";

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

  it("tells year and phase, of a unit and of a corrected edition too", () => {
    expect(periodOfId("130532-434-2023-budget")).toEqual({ year: 2023, phase: "budget" });
    expect(periodOfId("310107-n0a8i3re-2024-final-unit-r2")).toEqual({ year: 2024, phase: "final" });
    expect(periodOfId("130532-434")).toBeNull();
  });
});
