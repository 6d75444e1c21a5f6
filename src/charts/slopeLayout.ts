import type { OneSeries, YearPoint, YearSeries } from "../core/analysis/yearSeries.ts";
import type { Measure } from "../core/budget/vocabulary.ts";
import { ZERO, type Fen } from "../core/money/fen.ts";
import { axisLines, fraction } from "./number.ts";
import { classColour, type ColourToken } from "./palette.ts";
import { emptyParts, type Plot, type PlotParts } from "./plot.ts";
import { textWidth } from "./textWidth.ts";
import { wrapText } from "./wrapText.ts";

/** The words of a slope chart. Keep the object between renders. */
export interface SlopeWords {
  readonly name: (series: OneSeries) => string;
  readonly amount: (amount: Fen) => string;
  readonly tick: (amount: Fen, step: Fen) => string;
  readonly year: (year: number) => string;
  /** Under a year whose figures are all derived. */
  readonly derived: string;
  /** Between two years that do not compare; null for no words. */
  readonly gap: (bar: NonNullable<YearPoint["bar"]>) => string | null;
}

const TOP = 16;
const HEIGHT = 320;
const LINE = 16;

/** How many series a slope chart draws: the whole and the largest parts; the table has them all. */
export const MOST_SLOPES = 7;

/**
 * Draws the years of one body as lines from zero: one for the whole, one for each of its largest
 * parts, named at their ends. A point that does not compare with the year before has no line to it.
 */
export function slopeLayout(years: YearSeries, width: number, words: SlopeWords): Plot {
  const parts = emptyParts();
  const drawn = years.series.slice(0, MOST_SLOPES);
  const most = mostOf(drawn);
  const ticks = axisLines(most);
  const step = ticks[1] ?? ZERO;
  const left = Math.ceil(Math.max(...ticks.map((tick) => textWidth(words.tick(tick, step), 12)))) + 10;
  const room = width < 560 ? Math.round(width * 0.42) : 240;
  const right = width - room;
  const x = (year: number): number =>
    placeOf(years.years.indexOf(year), years.years.length, left + 28, right - 12);
  const y = (amount: Fen): number => Math.round(TOP + HEIGHT - fraction(amount, most) * HEIGHT);
  for (const tick of ticks) {
    const colour = tick === 0 ? "rule" : "hairline";
    parts.lines.push({ x1: left, y1: y(tick), x2: right, y2: y(tick), colour });
    parts.texts.push({
      text: words.tick(tick, step),
      x: left - 8,
      y: y(tick) + 4,
      size: 12,
      anchor: "end",
      colour: "ink-2",
    });
  }
  for (const series of drawn) seriesLines(series, { x, y, parts });
  endLabels(drawn, { right, room, x, y, words, parts });
  const foot = yearWords(years, { x, words, parts });
  return { width, height: TOP + HEIGHT + foot, ...parts };
}

interface Scale {
  readonly x: (year: number) => number;
  readonly y: (amount: Fen) => number;
  readonly parts: PlotParts;
}

function seriesLines(series: OneSeries, { x, y, parts }: Scale): void {
  const colour = slopeColour(series);
  series.points.forEach((point, i) => {
    const before = i === 0 ? null : (series.points[i - 1] ?? null);
    if (point?.figure.amount == null) return;
    const at = { x: x(point.year), y: y(point.figure.amount) };
    if (before?.figure.amount != null && point.isLinked) {
      const isDerived = before.figure.state === "derived";
      parts.lines.push({
        x1: x(before.year),
        y1: y(before.figure.amount),
        x2: at.x,
        y2: at.y,
        colour,
        width: 2,
        ...(isDerived ? { dash: "4 3" } : {}),
      });
    }
    parts.dots.push({ ...at, colour, isHollow: point.figure.state === "derived" });
  });
}

/** Names and amounts at the right, pushed apart where they would meet, with a leader from the point. */
function endLabels(
  drawn: readonly OneSeries[],
  {
    right,
    room,
    x,
    y,
    words,
    parts,
  }: Scale & { readonly right: number; readonly room: number; readonly words: SlopeWords },
): void {
  const labels = drawn.flatMap((series) => {
    const last = series.points.findLast((point) => point !== null);
    if (last?.figure.amount == null) return [];
    const lines = [
      ...(wrapText(words.name(series), 12, room - 20, 2) ?? []),
      words.amount(last.figure.amount),
    ];
    return [{ lines, year: last.year, wanted: y(last.figure.amount), height: lines.length * LINE + 4 }];
  });
  const places = spread(
    labels.map(({ wanted, height }) => ({ wanted, height })),
    TOP - 8,
    TOP + HEIGHT + 20,
  );
  labels.forEach(({ lines, year, wanted, height }, i) => {
    const top = places[i] ?? wanted;
    const middle = top + height / 2;
    parts.lines.push({ x1: x(year) + 8, y1: wanted, x2: right + 12, y2: middle, colour: "hairline" });
    lines.forEach((text, at) => {
      const isAmount = at === lines.length - 1;
      parts.texts.push({ text, x: right + 16, y: top + 13 + at * LINE, size: 12, isBold: isAmount });
    });
  });
}

/**
 * Upper edges of boxes stacked in the order they want, none over another, as near to where they
 * want to stand as the room between `top` and `bottom` allows.
 */
export function spread(
  boxes: readonly { readonly wanted: number; readonly height: number }[],
  top: number,
  bottom: number,
): readonly number[] {
  const order = boxes.map((box, i) => ({ ...box, i })).sort((a, b) => a.wanted - b.wanted);
  const edges = order.map(({ wanted, height }) => wanted - height / 2);
  let least = top;
  order.forEach(({ height }, k) => {
    edges[k] = Math.max(edges[k] ?? 0, least);
    least = (edges[k] ?? 0) + height;
  });
  let most = bottom;
  for (let k = order.length - 1; k >= 0; k -= 1) {
    const height = order[k]?.height ?? 0;
    edges[k] = Math.min(edges[k] ?? 0, most - height);
    most = edges[k] ?? 0;
  }
  const placed: number[] = [];
  order.forEach(({ i }, k) => {
    placed[i] = edges[k] ?? 0;
  });
  return placed;
}

function yearWords(
  { years, series }: YearSeries,
  { x, words, parts }: Pick<Scale, "x" | "parts"> & { readonly words: SlopeWords },
): number {
  const foot = TOP + HEIGHT;
  for (const [i, year] of years.entries()) {
    const points = series.map(({ points: each }) => each[i] ?? null).filter((each) => each !== null);
    parts.texts.push({ text: words.year(year), x: x(year), y: foot + 20, size: 14, anchor: "middle" });
    if (points.length > 0 && points.every(({ figure }) => figure.state === "derived")) {
      parts.texts.push({
        text: words.derived,
        x: x(year),
        y: foot + 36,
        size: 12,
        anchor: "middle",
        colour: "ink-2",
      });
    }
    const before = years[i - 1];
    const bar = series[0]?.points[i]?.bar ?? null;
    const gap = bar === null ? null : words.gap(bar);
    if (before !== undefined && gap !== null) {
      const middle = (x(before) + x(year)) / 2;
      parts.lines.push({ x1: middle, y1: TOP, x2: middle, y2: foot, colour: "hatch", dash: "2 4" });
      parts.texts.push({ text: gap, x: middle, y: foot + 36, size: 12, anchor: "middle", colour: "ink-2" });
    }
  }
  return 44;
}

/** The same colour as everywhere else: the class's, the kind's, the item's; ink for the whole. */
function slopeColour({ code, measure, key }: OneSeries): ColourToken {
  if (key === "") return "ink";
  if (code?.startsWith("2") === true) return `${classColour(code).family}-edge`;
  return (code === null ? MEASURE_COLOURS[measure] : null) ?? "ink-2";
}

const MEASURE_COLOURS: Readonly<Partial<Record<Measure, ColourToken>>> = {
  basic: "basic",
  project: "project",
  overseas: "overseas",
  vehicles: "purchase",
  reception: "reception",
};

function placeOf(index: number, count: number, from: number, to: number): number {
  return Math.round(count < 2 ? (from + to) / 2 : from + (index / (count - 1)) * (to - from));
}

function mostOf(drawn: readonly OneSeries[]): Fen {
  return drawn
    .flatMap(({ points }) => points.map((point) => point?.figure.amount ?? ZERO))
    .reduce<Fen>((most, amount) => (amount > most ? amount : most), ZERO);
}
