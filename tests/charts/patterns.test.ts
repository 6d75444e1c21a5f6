import { describe, expect, it } from "vitest";
import { decalOf } from "../../src/charts/decal.ts";
import { FAMILY_MOTIFS, hasPattern, PATTERNED } from "../../src/charts/patterns.ts";
import type { ColourToken } from "../../src/charts/palette.ts";
import { PURPOSE_FAMILIES } from "../../src/core/classification/purposeFamily.ts";

describe("patterns on the fills of charts", () => {
  it.each<readonly ColourToken[]>([
    ["overseas", "purchase", "operation", "reception"],
    ["increase", "decrease", "project"],
    PURPOSE_FAMILIES.map((family): ColourToken => `${family}-edge`),
    PURPOSE_FAMILIES.map((family): ColourToken => `${family}-tint`),
  ])("tell the colours of one picture apart: %s, %s …", (...colours) => {
    const paths = colours.map(
      (colour) => PATTERNED.find(({ ground }) => ground === colour)?.motif.path ?? colour,
    );
    expect(new Set(paths).size).toBe(colours.length);
    for (const path of paths) expect(path).toMatch(/^M/u);
  });

  it("leave basic spending plain beside the striped projects", () => {
    expect(hasPattern("project")).toBe(true);
    expect(hasPattern("basic")).toBe(false);
    expect(hasPattern("paper")).toBe(false);
  });

  it("are fainter on the tints that words stand on than on bars", () => {
    const opacity = (colour: ColourToken) => PATTERNED.find(({ ground }) => ground === colour)?.opacity;
    expect(opacity("s5-tint")).toBe(0.45);
    expect(opacity("s5-edge")).toBe(0.85);
  });

  it("are eight different ones in the rings too", () => {
    const drawn = PURPOSE_FAMILIES.map((family) => {
      const { symbol, rotation, dashArrayY } = decalOf(family, "light");
      return `${symbol} ${String(rotation)} ${dashArrayY.join(",")}`;
    });
    expect(new Set(drawn).size).toBe(8);
    expect(Object.keys(FAMILY_MOTIFS)).toHaveLength(8);
  });
});
