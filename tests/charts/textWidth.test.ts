import { describe, expect, it } from "vitest";
import { isSquare, textEms, textWidth } from "../../src/charts/textWidth.ts";

describe("width of words", () => {
  it("counts a Chinese character as a square and a digit as a little more than half", () => {
    expect(textEms("城乡社区支出")).toBe(6);
    expect(textWidth("城乡社区支出", 14)).toBe(84);
    expect(textEms("55")).toBeCloseTo(1.16);
  });

  it("never takes a printed amount for narrower than it is in Source Han Sans", () => {
    // 0.555 em a digit, 0.278 em a comma or point
    expect(textEms("15,436.93")).toBeGreaterThan(7 * 0.555 + 2 * 0.278);
  });

  it("takes Chinese punctuation for squares", () => {
    expect(["（", "、", "，", "“", "出"].every(isSquare)).toBe(true);
    expect(["a", "7", "%", ","].some(isSquare)).toBe(false);
  });
});
