import { describe, expect, it } from "vitest";
import { gather } from "../../src/charts/gather.ts";
import type { Rect } from "../../src/charts/rect.ts";

const map: Rect = { x: 0, y: 0, width: 400, height: 400 };
const tooSmall = (cell: Rect): boolean => cell.width < 40 || cell.height < 24;

describe("gathering", () => {
  it("draws all where all are large enough", () => {
    const { cells, rest, beyond } = gather([50, 30, 20], 0, map, 1, tooSmall);
    expect([cells.length, rest, beyond]).toEqual([3, null, null]);
  });

  it("joins the smallest from the smallest up and puts them last", () => {
    const { cells, rest } = gather([7000, 2600, 3, 2, 1], 0, map, 1, tooSmall);
    expect(cells).toHaveLength(2);
    expect((rest?.x ?? 0) + (rest?.width ?? 0)).toBeCloseTo(400);
    expect((rest?.width ?? 0) * (rest?.height ?? 0)).toBeCloseTo((6 / 9606) * 160000);
  });

  it("leaves a small one alone", () => {
    const { cells, rest } = gather([7000, 2600, 3], 0, map, 1, tooSmall);
    expect([cells.length, rest]).toEqual([3, null]);
  });

  it("keeps room for what the whole holds beyond its parts", () => {
    const { beyond } = gather([60], 40, map, 1, tooSmall);
    expect((beyond?.width ?? 0) * (beyond?.height ?? 0)).toBeCloseTo(64000);
  });

  it("joins a last cell that has no words", () => {
    const { cells, rest } = gather([50, 30, 20], 0, map, 1, (_, i, last) => last && i === 2);
    expect([cells.length, rest]).toEqual([3, null]);
    const two = gather([50, 30, 20], 0, map, 1, (_, i) => i >= 1);
    expect([two.cells.length, two.rest === null]).toEqual([1, false]);
  });
});
