/** A host's colours in the frame: taken where everything stays readable, otherwise moved until it is. */

export type Theme = "light" | "dark";

/** The tokens of ui/tokens.css that the host's colours touch or stand beside; a test keeps the two alike. */
export const STANDARD = {
  light: {
    paper: "#fcfcfa",
    ink: "#1a1c1e",
    "ink-2": "#595f66",
    accent: "#1b55a5",
    increase: "#0b7268",
    decrease: "#a65308",
    basic: "#39424c",
    project: "#8a929a",
    "on-project": "#1a1c1e",
  },
  dark: {
    paper: "#15171a",
    ink: "#ecedea",
    "ink-2": "#a6acb4",
    accent: "#8db8f5",
    increase: "#4fbfaf",
    decrease: "#e79a4a",
    basic: "#dde1e6",
    project: "#757e88",
    "on-project": "#000000",
  },
} as const satisfies Record<Theme, Readonly<Record<string, string>>>;

const TEXT = 4.5;
const MARK = 3;
const STEPS = 50;

/** `1b55a5` or `15a`, with or without `#`, as `#1b55a5`; null for anything else. */
export function readHexColour(text: string | undefined): string | null {
  const [, hex] = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/iu.exec(text ?? "") ?? [];
  if (hex === undefined) return null;
  const six = hex.length === 6 ? hex : hex.replace(/./gu, "$&$&");
  return `#${six.toLowerCase()}`;
}

/** The theme that a ground calls for: the one whose ink reads better on it. */
export function themeOfGround(ground: string): Theme {
  return contrast(ground, STANDARD.light.ink) >= contrast(ground, STANDARD.dark.ink) ? "light" : "dark";
}

/**
 * The tokens that a host's colours change, by name without `--`; none where the host names no colour.
 * Text keeps 4.5:1 and marks 3:1 on every ground they stand on: the accent is mixed towards the
 * theme's ink, the ground towards its paper, until that holds.
 */
export function hostTokens(
  host: { readonly accent: string | null; readonly ground: string | null },
  theme: Theme,
): Readonly<Record<string, string>> {
  const { accent, ground } = host;
  if (accent === null && ground === null) return {};
  const standard = STANDARD[theme];
  const paper =
    ground === null
      ? standard.paper
      : nearest(ground, standard.paper, (mixed) => areReadable(onGround(mixed, accent, theme), theme));
  const tokens = onGround(paper, accent, theme);
  return ground === null ? { accent: tokens.accent, selected: tokens.selected } : tokens;
}

type Tokens = Readonly<
  Record<
    | "paper"
    | "panel"
    | "hairline"
    | "selected"
    | "ink-2"
    | "accent"
    | "increase"
    | "decrease"
    | "project"
    | "hatch",
    string
  >
>;

/** All that a ground changes with it: surfaces a little towards the ink, inks as far as they must be. */
function onGround(paper: string, accent: string | null, theme: Theme): Tokens {
  const standard = STANDARD[theme];
  const { ink } = standard;
  const panel = mix(paper, ink, 0.04);
  const readable = (colour: string, least: number, ...under: readonly string[]): string =>
    nearest(colour, ink, (mixed) => under.every((each) => contrast(mixed, each) >= least));
  const accentOnPage = readable(accent ?? standard.accent, TEXT, paper, panel);
  const selected = mix(paper, accentOnPage, 0.1);
  const project = readable(standard.project, MARK, paper);
  return {
    paper,
    panel,
    hairline: mix(paper, ink, 0.15),
    selected,
    "ink-2": readable(standard["ink-2"], TEXT, paper, panel, selected),
    accent: readable(accentOnPage, TEXT, paper, panel, selected),
    increase: readable(standard.increase, TEXT, paper),
    decrease: readable(standard.decrease, TEXT, paper),
    project,
    hatch: project,
  };
}

function areReadable(tokens: Tokens, theme: Theme): boolean {
  const { ink, basic, "on-project": onProject } = STANDARD[theme];
  return (
    contrast(ink, tokens.panel) >= 7 &&
    contrast(tokens.project, tokens.paper) >= MARK &&
    contrast(basic, tokens.project) >= MARK &&
    contrast(onProject, tokens.project) >= TEXT
  );
}

/** The first colour that will do on the way from one to another, in steps of a fiftieth; the other if none does. */
function nearest(from: string, to: string, willDo: (mixed: string) => boolean): string {
  for (let step = 0; step < STEPS; step += 1) {
    const mixed = mix(from, to, step / STEPS);
    if (willDo(mixed)) return mixed;
  }
  return to;
}

function mix(from: string, to: string, share: number): string {
  const [a, b] = [channels(from), channels(to)];
  const mixed = a.map((value, i) => Math.round(value + ((b[i] ?? value) - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number(`0x${colour.slice(at, at + 2)}`));
}

/** The ratio of WCAG 2.2, 1 to 21. */
function contrast(a: string, b: string): number {
  const [first, second] = [luminance(a), luminance(b)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
