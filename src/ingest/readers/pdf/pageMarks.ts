import { areaOf, type Box } from "./box.ts";
import type { Content } from "./content.ts";
import { centreX, centreY, isBlank, type Glyph, type PageMarks, type Rule } from "./marks.ts";
import type { Point } from "./matrix.ts";
import type { PlacedGlyph } from "./placedGlyph.ts";
import { LOST, readableText } from "./readableText.ts";
import { seenText } from "./unseenText.ts";

/** Share of the font size above the baseline that a character's box takes, and below it. */
const ABOVE = 0.88;
const BELOW = 0.12;

type Turn = 0 | 90 | 180 | 270;

/** The marks of a page, turned so that most of its text runs rightwards. Text printed twice (for bold) is kept once. */
export function pageMarks(content: Content, width: number, height: number): PageMarks {
  const turn = turnOf(content.glyphs);
  const turned = (point: Point): Point => turnPoint(point, turn, width, height);
  const isSide = turn === 90 || turn === 270;
  const [pageWidth, pageHeight] = isSide ? [height, width] : [width, height];
  const page: Box = { x0: 0, y0: 0, x1: pageWidth, y1: pageHeight };
  const text = seenText(content.glyphs);
  const glyphs = readableText(text.glyphs)
    .map((glyph) => boxed(glyph, turned))
    .filter((glyph) => isOn(page, glyph));
  return {
    width: pageWidth,
    height: pageHeight,
    glyphs: printedOnce(glyphs),
    rules: content.rules.map((rule) => turnRule(rule, turned)),
    images: content.images.map((box) => turnBox(box, turned)).filter((box) => areaOf(box) > 0),
    shapes: content.shapes,
    lost: glyphs.filter((glyph) => glyph.text === LOST).length,
    unseen: text.unseen,
  };
}

/** By how much the page must be turned (counterclockwise) for most of its glyphs to stand upright. */
function turnOf(glyphs: readonly PlacedGlyph[]): Turn {
  const count = { 0: 0, 90: 0, 180: 0, 270: 0 };
  for (const { up } of glyphs.filter((glyph) => !isBlank(glyph))) {
    if (Math.abs(up.y) >= Math.abs(up.x)) count[up.y <= 0 ? 0 : 180] += 1;
    else count[up.x > 0 ? 90 : 270] += 1;
  }
  const turns = [0, 90, 180, 270] as const;
  return turns.reduce<Turn>((most, turn) => (count[turn] > count[most] ? turn : most), 0);
}

function turnPoint({ x, y }: Point, turn: Turn, width: number, height: number): Point {
  switch (turn) {
    case 0:
      return { x, y };
    case 90:
      return { x: y, y: width - x };
    case 180:
      return { x: width - x, y: height - y };
    case 270:
      return { x: height - y, y: x };
  }
}

function turnRule(rule: Rule, turned: (point: Point) => Point): Rule {
  const isHorizontal = rule.axis === "horizontal";
  const a = turned(isHorizontal ? { x: rule.from, y: rule.at } : { x: rule.at, y: rule.from });
  const b = turned(isHorizontal ? { x: rule.to, y: rule.at } : { x: rule.at, y: rule.to });
  return Math.abs(a.x - b.x) >= Math.abs(a.y - b.y)
    ? { axis: "horizontal", at: (a.y + b.y) / 2, from: Math.min(a.x, b.x), to: Math.max(a.x, b.x) }
    : { axis: "vertical", at: (a.x + b.x) / 2, from: Math.min(a.y, b.y), to: Math.max(a.y, b.y) };
}

function turnBox({ x0, y0, x1, y1 }: Box, turned: (point: Point) => Point): Box {
  const [a, b] = [turned({ x: x0, y: y0 }), turned({ x: x1, y: y1 })];
  return {
    x0: Math.min(a.x, b.x),
    y0: Math.min(a.y, b.y),
    x1: Math.max(a.x, b.x),
    y1: Math.max(a.y, b.y),
  };
}

function boxed(glyph: PlacedGlyph, turned: (point: Point) => Point): Glyph {
  const from = turned(glyph.from);
  const to = turned(glyph.to);
  const top = turned({ x: glyph.from.x + glyph.up.x, y: glyph.from.y + glyph.up.y });
  const size = Math.hypot(glyph.up.x, glyph.up.y);
  const rises = { x: (top.x - from.x) * ABOVE, y: (top.y - from.y) * ABOVE };
  const falls = { x: (from.x - top.x) * BELOW, y: (from.y - top.y) * BELOW };
  const xs = [from, to].flatMap(({ x }) => [x + rises.x, x + falls.x]);
  const ys = [from, to].flatMap(({ y }) => [y + rises.y, y + falls.y]);
  return {
    text: glyph.text,
    size,
    run: glyph.run,
    x0: Math.min(...xs),
    x1: Math.max(...xs),
    y0: Math.min(...ys),
    y1: Math.max(...ys),
  };
}

function isOn(page: Box, glyph: Glyph): boolean {
  const [x, y] = [centreX(glyph), centreY(glyph)];
  return x >= page.x0 && x <= page.x1 && y >= page.y0 && y <= page.y1;
}

/** Bold and shadow are at times made by printing a letter again a hair's breadth away. */
function printedOnce(glyphs: readonly Glyph[]): readonly Glyph[] {
  const kept = new Map<string, Glyph[]>();
  return glyphs.filter((glyph) => {
    if (isBlank(glyph)) return true;
    const key = `${glyph.text} ${Math.round(centreY(glyph) / 4)}`;
    const same = kept.get(key) ?? [];
    const near = 0.15 * Math.min(glyph.size, glyph.x1 - glyph.x0 + 0.1);
    const isAgain = same.some(
      (other) =>
        other.run !== glyph.run &&
        Math.abs(centreX(other) - centreX(glyph)) <= near &&
        Math.abs(centreY(other) - centreY(glyph)) <= 0.15 * glyph.size,
    );
    if (!isAgain) kept.set(key, [...same, glyph]);
    return !isAgain;
  });
}
