import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FAMILY_COLOURS, COLOURS } from "../../src/charts/palette.ts";
import {
  hostTokens,
  readHexColour,
  STANDARD,
  themeOfGround,
  type Theme,
} from "../../src/embed/hostColours.ts";

const GROUNDS = ["#ffffff", "#f4f8fb", "#fff5e0", "#808080", "#0b1f3a", "#101820", "#000000", "#ffe000"];
const ACCENTS = ["#c8102e", "#ffd500", "#ffffff", "#000000", "#003366", "#00ff00", "#808080"];
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

describe("a colour in the address", () => {
  it.each([
    ["1b55a5", "#1b55a5"],
    ["#1B55A5", "#1b55a5"],
    ["15a", "#1155aa"],
  ])("%s is read as %s", (text, colour) => {
    expect(readHexColour(text)).toBe(colour);
  });

  it.each(["", "red", "12", "1b55a", "1b55a5ff", "url(x)", "1b55a5;}", "{"])("%s is none", (text) => {
    expect(readHexColour(text)).toBeNull();
  });
});

describe("a host's accent", () => {
  it("stays as it is where it can be read", () => {
    expect(hostTokens({ accent: "#c8102e", ground: null }, "light")).toEqual({
      accent: "#c8102e",
      selected: "#f7e4e6",
    });
    expect(hostTokens({ accent: "#ffd500", ground: null }, "dark")).toEqual({
      accent: "#ffd500",
      selected: "#2c2a17",
    });
  });

  it("is mixed towards the ink where it is too pale or too dark for text", () => {
    expect(hostTokens({ accent: "#ffd500", ground: null }, "light")["accent"]).toBe("#7d6b11");
    expect(hostTokens({ accent: "#c8102e", ground: null }, "dark")["accent"]).toBe("#d66475");
  });
});

describe("a host's ground", () => {
  it("stays as it is where words and marks hold on it, and surfaces follow it", () => {
    expect(hostTokens({ accent: null, ground: "#f4f8fb" }, "light")).toMatchObject({
      paper: "#f4f8fb",
      panel: "#ebeff2",
      hairline: "#d3d7da",
      accent: "#1b55a5",
      project: "#889098",
    });
    expect(hostTokens({ accent: null, ground: "#0b1f3a" }, "dark")["paper"]).toBe("#0b1f3a");
  });

  it("is mixed towards the theme's paper where they would not", () => {
    expect(hostTokens({ accent: null, ground: "#808080" }, "light")["paper"]).toBe("#f5f5f3");
    expect(hostTokens({ accent: null, ground: "#808080" }, "dark")["paper"]).toBe("#333437");
  });

  it("calls for the theme whose ink reads better", () => {
    expect(themeOfGround("#fff5e0")).toBe("light");
    expect(themeOfGround("#0b1f3a")).toBe("dark");
  });
});

describe.each(THEMES)("any colours of a host in the %s theme", (theme) => {
  const both = GROUNDS.flatMap((ground) => ACCENTS.map((accent) => ({ accent, ground })));
  const given = [...both, ...ACCENTS.map((accent) => ({ accent, ground: null }))];

  it.each(given)("$accent on $ground can be read", (host) => {
    const standard = { ...STANDARD[theme], panel: COLOURS.panel[theme], selected: COLOURS.selected[theme] };
    const tokens = { ...standard, ...hostTokens(host, theme) };
    const { paper } = tokens;
    for (const under of [paper, tokens.panel, tokens.selected]) {
      expect(contrast(tokens.accent, under)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(tokens["ink-2"], under)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(tokens.ink, under)).toBeGreaterThanOrEqual(7);
    }
    expect(contrast(tokens.increase, paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens.decrease, paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens.project, paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(tokens.basic, tokens.project)).toBeGreaterThanOrEqual(3);
  });

  it.each(GROUNDS)("the edges of the chart stand out on %s", (ground) => {
    const paper = hostTokens({ accent: null, ground }, theme)["paper"] ?? "";
    for (const { edge } of Object.values(FAMILY_COLOURS)) {
      expect(contrast(edge[theme], paper)).toBeGreaterThanOrEqual(3);
    }
  });
});

it("the colours it starts from are those of the style sheet", () => {
  const sheet = readFileSync(new URL("../../src/ui/tokens.css", import.meta.url), "utf8");
  const [light = "", dark = ""] = sheet.split("prefers-color-scheme: dark");
  for (const [theme, part] of [
    ["light", light],
    ["dark", dark],
  ] as const) {
    for (const [name, colour] of Object.entries(STANDARD[theme])) {
      expect(part, `${theme} ${name}`).toContain(`--${name}: ${colour};`);
    }
  }
});
