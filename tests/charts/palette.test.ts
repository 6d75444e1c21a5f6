import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  classColour,
  COLOURS,
  cssColour,
  FAMILY_COLOURS,
  hexColour,
  selectedFill,
  TINTS,
  type ColourToken,
  type Theme,
} from "../../src/charts/palette.ts";
import { PURPOSE_FAMILIES } from "../../src/core/classification/purposeFamily.ts";

const THEMES: readonly Theme[] = ["light", "dark"];

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number(`0x${hex.slice(at, at + 2)}`) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function between(a: ColourToken, b: ColourToken, theme: Theme): number {
  return contrast(hexColour(a, theme), hexColour(b, theme));
}

describe.each(THEMES)("colours of the %s theme", (theme) => {
  it.each<[ColourToken, ColourToken]>([
    ["ink", "paper"],
    ["ink", "panel"],
    ["ink", "selected"],
    ["ink", "lit"],
    ["ink-2", "paper"],
    ["ink-2", "panel"],
    ["ink-2", "selected"],
    ["accent", "paper"],
    ["increase", "paper"],
    ["decrease", "paper"],
    ["on-basic", "basic"],
    ["on-project", "project"],
  ])("%s can be read on %s", (text, ground) => {
    expect(between(text, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each<[ColourToken, ColourToken]>([
    ["basic", "paper"],
    ["project", "paper"],
    ["hatch", "paper"],
    ["basic", "project"],
    ["lit-frame", "paper"],
    ["overseas", "paper"],
    ["purchase", "paper"],
    ["operation", "paper"],
    ["reception", "paper"],
  ])("the mark %s stands out on %s", (mark, ground) => {
    expect(between(mark, ground, theme)).toBeGreaterThanOrEqual(3);
  });

  it.each(PURPOSE_FAMILIES)(
    "the cells of %s can be read, told apart from the page and selected",
    (family) => {
      expect(between(`${family}-edge`, "paper", theme)).toBeGreaterThanOrEqual(4.5);
      expect(between("band-ink", `${family}-edge`, theme)).toBeGreaterThanOrEqual(4.5);
      for (const tint of TINTS) {
        const selected = selectedFill({ family, tint }, theme);
        expect(between("ink", `${family}-${tint}`, theme)).toBeGreaterThanOrEqual(7);
        expect(between(`${family}-edge`, `${family}-${tint}`, theme)).toBeGreaterThanOrEqual(3);
        expect(between("basic", `${family}-${tint}`, theme)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(hexColour("ink", theme), selected)).toBeGreaterThanOrEqual(4.5);
        expect(contrast(hexColour("accent", theme), selected)).toBeGreaterThanOrEqual(3);
      }
    },
  );
});

describe("measured contrasts", () => {
  it("gives the ratios printed beside the tokens", () => {
    expect(between("ink", "paper", "light")).toBeCloseTo(16.64, 2);
    expect(between("ink", "paper", "dark")).toBeCloseTo(15.28, 2);
    expect(between("project", "paper", "light")).toBeCloseTo(3.07, 2);
    expect(between("s5-edge", "paper", "light")).toBeCloseTo(6.01, 2);
    expect(contrast(hexColour("ink", "light"), selectedFill(classColour("212"), "light"))).toBeCloseTo(
      8.76,
      2,
    );
  });
});

describe("stylesheet of the tokens", () => {
  const css = readFileSync(new URL("../../src/ui/tokens.css", import.meta.url), "utf8");
  const [light = "", system = "", chosen = ""] = css.split(/@media screen/u);

  it("holds every colour of the palette in both themes, dark by system and by choice", () => {
    const tokens: ColourToken[] = [
      ...(Object.keys(COLOURS) as (keyof typeof COLOURS)[]),
      ...PURPOSE_FAMILIES.flatMap((family) =>
        (["edge", ...TINTS] as const).map((part): ColourToken => `${family}-${part}`),
      ),
    ];
    expect(tokens).toHaveLength(22 + 8 * 4);
    for (const token of tokens) {
      expect(light).toContain(`--${token}: ${hexColour(token, "light").toLowerCase()};`);
      expect(system).toContain(`--${token}: ${hexColour(token, "dark").toLowerCase()};`);
      expect(chosen).toContain(`--${token}: ${hexColour(token, "dark").toLowerCase()};`);
    }
  });
});

describe("colour of a class", () => {
  it("goes by purpose and stays the same for all codes of a class", () => {
    expect(classColour("212")).toEqual({ family: "s5", tint: "tint" });
    expect(classColour("2120101")).toEqual({ family: "s5", tint: "tint" });
    expect(classColour("221")).toEqual({ family: "s5", tint: "tint-2" });
    expect(classColour("207")).toEqual({ family: "s3", tint: "tint-3" });
    expect(classColour("229")).toEqual({ family: "s8", tint: "tint" });
    expect(classColour("")).toEqual({ family: "s8", tint: "tint" });
  });

  it("is named for stylesheets and written out for ECharts", () => {
    expect(cssColour("s5-edge")).toBe("var(--s5-edge)");
    expect(hexColour("s5-edge", "dark")).toBe("#D8AE4C");
    expect(FAMILY_COLOURS.s1.edge.light).toBe("#35618F");
  });
});
