import { describe, expect, it } from "vitest";
import { inset, insetAll, isAtLeast } from "../../src/charts/rect.ts";

const rect = { x: 10, y: 20, width: 100, height: 50 };

describe("rectangles", () => {
  it("are moved inwards side by side, never inside out", () => {
    expect(inset(rect, { top: 24, right: 1, bottom: 2, left: 3 })).toEqual({
      x: 13,
      y: 44,
      width: 96,
      height: 24,
    });
    expect(insetAll(rect, 30)).toEqual({ x: 40, y: 50, width: 40, height: 0 });
  });

  it("are compared by both sides", () => {
    expect(isAtLeast(rect, 100, 50)).toBe(true);
    expect(isAtLeast(rect, 100, 51)).toBe(false);
  });
});
