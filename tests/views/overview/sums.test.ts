import { describe, expect, it } from "vitest";
import { declaredNone, notInFile, statedFigure } from "../../../src/core/budget/figureOf.ts";
import { fen } from "../../../src/core/money/fen.ts";
import { inGroups } from "../../../src/views/overview/groups.ts";
import { sumsOf } from "../../../src/views/overview/sums.ts";
import { sampleEntry } from "../../state/sampleCatalog.ts";

const stated = (wan: number) =>
  statedFigure(fen(wan * 1_000_000), { kind: "cell", disclosure: "d", table: "t9", row: 5, column: 2 });

describe("what the departments loaded come to", () => {
  it("adds up one place, year, phase and scope, never two of them", () => {
    const sums = sumsOf(
      inGroups([
        sampleEntry("990101-101-2023-budget", { wan: 300 }),
        sampleEntry("990101-102-2023-budget", { wan: 200 }),
        sampleEntry("990101-101-2022-budget", { wan: 900, year: 2022 }),
        sampleEntry("990101-103-2023-final", { wan: 900, phase: "final" }),
        sampleEntry("990101-104-2023-budget-unit", { wan: 900, scope: "unit" }),
        sampleEntry("990201-101-2023-budget", { wan: 900, region: { code: "990201", name: "某区" } }),
      ]),
    );
    expect(sums.map(({ group, total }) => [group.key, total.figure.amount])).toEqual([
      ["990101-2023-budget-department", 500_000_000],
    ]);
  });

  it("names how many departments a sum is without; declared none is 0, a blank is not", () => {
    const [sum] = sumsOf(
      inGroups([
        sampleEntry("990101-101-2023-budget", { threePublic: stated(26) }),
        sampleEntry("990101-102-2023-budget", { threePublic: declaredNone() }),
        sampleEntry("990101-103-2023-budget", { threePublic: notInFile() }),
      ]),
    );
    expect(sum?.threePublic.figure.amount).toBe(26_000_000);
    expect(sum?.threePublic.without).toBe(1);
  });
});
