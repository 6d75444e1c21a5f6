import { PURPOSE_FAMILIES, purposeFamily, type PurposeFamily } from "../core/classification/purposeFamily.ts";

/** Light or dark: the two grounds every colour is chosen and measured on. Print is light on white. */
export type Theme = "light" | "dark";

export interface Colour {
  readonly light: string;
  readonly dark: string;
}

/**
 * Colours that are not a functional class's, by the name of their custom property in ui/tokens.css.
 * Where no stylesheet reaches (ECharts, exported images) the hex of the theme is taken from here.
 */
export const COLOURS = {
  paper: { light: "#FCFCFA", dark: "#15171A" },
  panel: { light: "#F3F3EF", dark: "#1E2125" },
  ink: { light: "#1A1C1E", dark: "#ECEDEA" },
  "ink-2": { light: "#595F66", dark: "#A6ACB4" },
  accent: { light: "#1B55A5", dark: "#8DB8F5" },
  selected: { light: "#E9F0F9", dark: "#1D2A3C" },
  hairline: { light: "#DADBD6", dark: "#34383E" },
  rule: { light: "#1A1C1E", dark: "#ECEDEA" },
  basic: { light: "#39424C", dark: "#DDE1E6" },
  project: { light: "#8A929A", dark: "#757E88" },
  hatch: { light: "#8A929A", dark: "#7C858F" },
  increase: { light: "#0B7268", dark: "#4FBFAF" },
  decrease: { light: "#A65308", dark: "#E79A4A" },
  lit: { light: "#FFE9A8", dark: "#5A4710" },
  "lit-frame": { light: "#8A6300", dark: "#E0B548" },
  overseas: { light: "#5B4B9A", dark: "#AFA0EA" },
  purchase: { light: "#0B6E8F", dark: "#4FB6D8" },
  operation: { light: "#4C95AE", dark: "#9AD3E6" },
  reception: { light: "#A0522D", dark: "#E29C74" },
  /** Words on a class band: white, and the paper of the dark theme. */
  "band-ink": { light: "#FFFFFF", dark: "#15171A" },
  /** Words on a filled basic bar. */
  "on-basic": { light: "#FCFCFA", dark: "#15171A" },
  "on-project": { light: "#1A1C1E", dark: "#000000" },
} as const satisfies Record<string, Colour>;

export const TINTS = ["tint", "tint-2", "tint-3"] as const;
export type Tint = (typeof TINTS)[number];

/** The edge of a family (outline, band, bar) and the fills that tell its classes apart. */
export const FAMILY_COLOURS: Readonly<Record<PurposeFamily, Readonly<Record<"edge" | Tint, Colour>>>> = {
  s1: {
    edge: { light: "#35618F", dark: "#8DB4DE" },
    tint: { light: "#D6E2EE", dark: "#1E2E40" },
    "tint-2": { light: "#E6EDF5", dark: "#1A2532" },
    "tint-3": { light: "#C1D1E2", dark: "#293B50" },
  },
  s2: {
    edge: { light: "#6B4E93", dark: "#B9A0E0" },
    tint: { light: "#E2DAEE", dark: "#2D2440" },
    "tint-2": { light: "#EEE9F5", dark: "#241F31" },
    "tint-3": { light: "#D3C8E2", dark: "#3B3050" },
  },
  s3: {
    edge: { light: "#0F7173", dark: "#5FBDB9" },
    tint: { light: "#CFE6E4", dark: "#12333A" },
    "tint-2": { light: "#E2F0EF", dark: "#132A2E" },
    "tint-3": { light: "#B6D7D5", dark: "#1A4147" },
  },
  s4: {
    edge: { light: "#9C3F6B", dark: "#E292B7" },
    tint: { light: "#F2D9E4", dark: "#3D2030" },
    "tint-2": { light: "#F8E9F0", dark: "#301C27" },
    "tint-3": { light: "#E7C5D4", dark: "#4E2B3E" },
  },
  s5: {
    edge: { light: "#7F5B00", dark: "#D8AE4C" },
    tint: { light: "#EFE0B8", dark: "#3A3014" },
    "tint-2": { light: "#F7EFD9", dark: "#2C2615" },
    "tint-3": { light: "#E0CFA0", dark: "#4A3D1A" },
  },
  s6: {
    edge: { light: "#41703A", dark: "#8CC17F" },
    tint: { light: "#D8E7D2", dark: "#203320" },
    "tint-2": { light: "#E8F1E4", dark: "#1B291B" },
    "tint-3": { light: "#C4D8BE", dark: "#2B412A" },
  },
  s7: {
    edge: { light: "#98502B", dark: "#E09A70" },
    tint: { light: "#F2DDCF", dark: "#3E2819" },
    "tint-2": { light: "#F8ECE4", dark: "#302218" },
    "tint-3": { light: "#E6CBBA", dark: "#4E3322" },
  },
  s8: {
    edge: { light: "#5C6067", dark: "#A6ACB4" },
    tint: { light: "#E4E5E5", dark: "#2B2E33" },
    "tint-2": { light: "#EFEFEF", dark: "#24272B" },
    "tint-3": { light: "#D2D4D5", dark: "#373B40" },
  },
};

/** How a functional class is coloured: its family and which of the family's fills it takes. */
export interface ClassColour {
  readonly family: PurposeFamily;
  readonly tint: Tint;
}

/** The colour of a functional code by its class, the first three digits; codes of no known class are s8. */
export function classColour(code: string): ClassColour {
  const { family, place } = purposeFamily(code);
  return { family, tint: place === 1 ? "tint" : place === 2 ? "tint-2" : "tint-3" };
}

export type ColourToken = keyof typeof COLOURS | `${PurposeFamily}-${"edge" | Tint}`;

/** A colour as CSS takes it: `var(--s5-edge)`. It follows the theme of the page by itself. */
export function cssColour(token: ColourToken): string {
  return `var(--${token})`;
}

/** A colour as a hex of one theme, for what is drawn without the page's stylesheet. */
export function hexColour(token: ColourToken, theme: Theme): string {
  const [family, part] = [token.slice(0, 2), token.slice(3)];
  if (isFamily(family) && isPart(part)) return FAMILY_COLOURS[family][part][theme];
  return COLOURS[token as keyof typeof COLOURS][theme];
}

/** The fill of a selected cell as a hex: 30 % of the class's edge over its tint. */
export function selectedFill({ family, tint }: ClassColour, theme: Theme): string {
  const [edge, ground] = [hexColour(`${family}-edge`, theme), hexColour(`${family}-${tint}`, theme)];
  const channels = [1, 3, 5].map((at) => {
    const [over, under] = [channel(edge, at), channel(ground, at)];
    return Math.round(0.3 * over + 0.7 * under);
  });
  return `#${channels.map((each) => each.toString(16).padStart(2, "0")).join("")}`;
}

function channel(hex: string, at: number): number {
  return Number(`0x${hex.slice(at, at + 2)}`);
}

function isFamily(text: string): text is PurposeFamily {
  return PURPOSE_FAMILIES.some((family) => family === text);
}

function isPart(text: string): text is "edge" | Tint {
  return text === "edge" || TINTS.some((tint) => tint === text);
}
