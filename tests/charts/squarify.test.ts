import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { squarify } from "../../src/charts/squarify.ts";
import type { Rect } from "../../src/charts/rect.ts";

const amounts = fc.array(fc.integer({ min: 1, max: 9_000_000_000_000 }), { minLength: 1, maxLength: 60 });
const within = fc.record({
  x: fc.constant(10),
  y: fc.constant(20),
  width: fc.integer({ min: 40, max: 1200 }),
  height: fc.integer({ min: 40, max: 1200 }),
});

function overlap(a: Rect, b: Rect): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

describe("squarified cells", () => {
  it("cut the example of the paper into its first column of two", () => {
    const cells = squarify([6, 6, 4, 3, 2, 2, 1], { x: 0, y: 0, width: 6, height: 4 });
    expect(cells[0]).toEqual({ x: 0, y: 0, width: 3, height: 2 });
    expect(cells[1]).toEqual({ x: 0, y: 2, width: 3, height: 2 });
    expect(cells[2]?.x).toBe(3);
  });

  it("have areas proportional to the amounts within float error", () => {
    fc.assert(
      fc.property(amounts, within, fc.constantFrom(0.8, 1, 1.7), (list, rect, shape) => {
        const total = list.reduce((sum, amount) => sum + amount, 0);
        const perAmount = (rect.width * rect.height) / total;
        squarify(list, rect, shape).forEach((cell, i) => {
          const wanted = (list[i] ?? 0) * perAmount;
          expect(Math.abs(cell.width * cell.height - wanted)).toBeLessThan(1e-6 * rect.width * rect.height);
        });
      }),
    );
  });

  it("neither overlap nor leave the rectangle", () => {
    fc.assert(
      fc.property(amounts, within, (list, rect) => {
        const cells = squarify(list, rect);
        expect(cells).toHaveLength(list.length);
        cells.forEach((cell, i) => {
          expect(cell.x).toBeGreaterThan(rect.x - 1e-6);
          expect(cell.y).toBeGreaterThan(rect.y - 1e-6);
          expect(cell.x + cell.width).toBeLessThan(rect.x + rect.width + 1e-6);
          expect(cell.y + cell.height).toBeLessThan(rect.y + rect.height + 1e-6);
          for (const other of cells.slice(i + 1)) expect(overlap(cell, other)).toBeLessThan(1e-6);
        });
      }),
      { numRuns: 60 },
    );
  });

  it("put the last amount bottom right", () => {
    const last = squarify([80, 10, 6, 4], { x: 0, y: 0, width: 500, height: 600 }).at(-1);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(500);
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeCloseTo(600);
  });
});
