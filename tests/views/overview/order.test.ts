import { describe, expect, it } from "vitest";
import { notInFile, statedFigure } from "../../../src/core/budget/figureOf.ts";
import { fen } from "../../../src/core/money/fen.ts";
import { inGroups, sortable } from "../../../src/views/overview/groups.ts";
import { SORT_VALUES, sortOf, sortText } from "../../../src/views/overview/order.ts";
import { sampleEntry } from "../../state/sampleCatalog.ts";

const threePublic = (fenAmount: number) =>
  statedFigure(fen(fenAmount), { kind: "cell", disclosure: "d", table: "t9", row: 5, column: 2 });
const a = sampleEntry("990101-101-2023-budget", { wan: 300, threePublic: threePublic(500) });
const b = sampleEntry("990101-102-2023-budget", { wan: 100, threePublic: notInFile() });
const c = sampleEntry("990101-103-2023-budget", { wan: 200, threePublic: threePublic(700) });
const ids = (entries: readonly { id: string }[]): readonly string[] =>
  entries.map(({ id }) => id.slice(7, 10));

describe("the order of departments", () => {
  it("ranks by total, largest first, within one place, year and phase only", () => {
    const older = sampleEntry("990101-104-2022-budget", { year: 2022, wan: 900 });
    const groups = inGroups([a, older, b, c]);
    expect(groups.map(({ year, entries }) => [year, ids(entries)])).toEqual([
      [2023, ["101", "103", "102"]],
      [2022, ["104"]],
    ]);
  });

  it("keeps units apart from departments", () => {
    const unit = sampleEntry("990101-101-2023-budget-unit", { scope: "unit", wan: 900 });
    expect(inGroups([a, unit]).map(({ entries }) => entries.length)).toEqual([1, 1]);
  });

  it("has no value for a department without the figure", () => {
    expect(SORT_VALUES["three-public"](b)).toBeNull();
    expect(SORT_VALUES["three-public-share"](b)).toBeNull();
    expect(SORT_VALUES["percent"](a)).toBeNull();
  });

  it("orders shares that are alike to the tenth place, without a binary fraction", () => {
    const close = [1, 2].map((more) =>
      sampleEntry(`990101-20${String(more)}-2023-budget`, {
        wan: 900_000_000,
        threePublic: threePublic(300_000_000_000_000 + more * 1_000),
      }),
    );
    const [one, two] = close.map((entry) => SORT_VALUES["three-public-share"](entry));
    expect(one).toBe(333333333334);
    expect(two).toBe(333333333335);
  });

  it("puts one contradiction before any number of remarks", () => {
    const checks = { ...a.checks };
    const differs = sampleEntry("990101-301-2023-budget", { checks: { ...checks, differs: 1 } });
    const observed = sampleEntry("990101-302-2023-budget", { checks: { ...checks, observation: 90 } });
    expect(Number(SORT_VALUES.checks(differs))).toBeGreaterThan(Number(SORT_VALUES.checks(observed)));
  });
});

describe("whether an order is worth a button", () => {
  it("is not where every group has one row", () => {
    expect(sortable(inGroups([a]))).toBe(false);
    expect(sortable(inGroups([a, b]))).toBe(true);
  });

  it("reads column and direction of an address, and no column that is not there", () => {
    expect(sortOf("-three-public")).toEqual({ column: "three-public", descending: true });
    expect(sortOf("total")).toEqual({ column: "total", descending: false });
    expect(sortOf("-code")).toBeNull();
    expect(sortOf(null)).toBeNull();
    expect(sortText({ column: "three-public", descending: true })).toBe("-three-public");
    expect(sortText(null)).toBeNull();
  });
});
