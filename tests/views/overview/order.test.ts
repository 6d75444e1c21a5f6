import { describe, expect, it } from "vitest";
import { notInFile, statedFigure } from "../../../src/core/budget/figureOf.ts";
import { fen } from "../../../src/core/money/fen.ts";
import { inGroups, latestEntries, sortable } from "../../../src/views/overview/groups.ts";
import { sortedBy, sortOf } from "../../../src/views/overview/order.ts";
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

  it("puts a department without the figure last in either direction", () => {
    expect(ids(sortedBy([a, b, c], "three-public"))).toEqual(["101", "103", "102"]);
    expect(ids(sortedBy([a, b, c], "-three-public"))).toEqual(["103", "101", "102"]);
  });

  it("compares shares as fractions", () => {
    expect(ids(sortedBy([a, b, c], "-three-public-share"))).toEqual(["103", "101", "102"]);
  });

  it("leaves the order alone for a column it does not know", () => {
    expect(ids(sortedBy([c, a, b], "-colour"))).toEqual(["103", "101", "102"]);
  });

  it("takes each department's newest document, budgets and finals apart", () => {
    const older = sampleEntry("990101-101-2022-budget", { year: 2022 });
    const final = sampleEntry("990101-101-2022-final", { year: 2022, phase: "final" });
    expect(latestEntries([older, final, a]).map(({ id }) => id)).toEqual([
      "990101-101-2022-final",
      "990101-101-2023-budget",
    ]);
  });
});

describe("whether an order is worth a button", () => {
  it("is not where every group has one row", () => {
    expect(sortable(inGroups([a]))).toBe(false);
    expect(sortable(inGroups([a, b]))).toBe(true);
  });

  it("reads column and direction of an address, and no column that is not there", () => {
    expect(sortOf("-three-public")).toEqual({ key: "three-public", descending: true });
    expect(sortOf("total")).toEqual({ key: "total", descending: false });
    expect(sortOf("-code")).toBeNull();
    expect(sortOf(null)).toBeNull();
  });
});
