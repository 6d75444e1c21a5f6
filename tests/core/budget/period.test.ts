import { describe, expect, it } from "vitest";
import { speaksOfPeriod } from "../../../src/core/budget/period.ts";

describe("what a column or sentence speaks of", () => {
  const budget = { year: 2024, phase: "budget" } as const;
  const final = { year: 2024, phase: "final" } as const;

  it("is the disclosure's own year and phase where it names none", () => {
    expect(speaksOfPeriod({ basis: null, year: null }, budget)).toBe(true);
    expect(speaksOfPeriod({ basis: "budget", year: 2024 }, budget)).toBe(true);
  });

  it("is another year or basis where it names one", () => {
    expect(speaksOfPeriod({ basis: null, year: 2023 }, budget)).toBe(false);
    expect(speaksOfPeriod({ basis: "executed", year: null }, budget)).toBe(false);
    expect(speaksOfPeriod({ basis: "budget", year: 2024 }, final)).toBe(false);
  });

  it("is the outturn in final accounts", () => {
    expect(speaksOfPeriod({ basis: "executed", year: 2024 }, final)).toBe(true);
    expect(speaksOfPeriod({ basis: "final", year: null }, final)).toBe(true);
  });
});
