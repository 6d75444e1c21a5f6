import { addFen, ZERO, type Fen } from "../core/money/fen.ts";
import { axisLines, fraction } from "./number.ts";
import type { ColourToken } from "./palette.ts";
import { emptyParts, type Plot, type PlotParts, type PlotRect } from "./plot.ts";
import { textWidth } from "./textWidth.ts";
import type { WaterfallWords } from "./waterfallLayout.ts";
import type { Waterfall, WaterfallEnd, WaterfallStep } from "./waterfallSteps.ts";
import { wrapText } from "./wrapText.ts";

const NAMES = 232;
const BAR = 18;
/** From here on names stand beside the bars; below they stand over them. */
const BESIDE = 560;

/**
 * The way from one year to the next lying down, a row for each end and each step, for many steps or
 * little room: names never stand upright or are cut. From zero; each bar begins where the last ended.
 */
export function bridgeLayout(way: Waterfall, width: number, words: WaterfallWords): Plot {
  const parts = emptyParts();
  const isBeside = width >= BESIDE;
  const left = isBeside ? NAMES : 0;
  const amounts = [
    ...way.steps.map(({ delta }) => `▲${words.signed(delta)}`),
    words.amount(way.prior.amount),
    words.amount(way.now.amount),
  ];
  const right = Math.ceil(Math.max(...amounts.map((text) => textWidth(text, 14)))) + 12;
  const room = width - left - right;
  const x = (amount: Fen): number => Math.round(left + fraction(amount, way.most) * room);
  const frame: Frame = { left, width, isBeside, x, words, parts };
  let y = 24;
  let level: { readonly at: number; readonly from: number } | null = null;
  for (const each of [way.prior, ...way.steps, way.now]) {
    const place = each.kind === "step" ? stepRow(each, y, frame) : endRow(each, y, frame);
    if (level !== null) {
      const at = x(each.kind === "step" ? each.from : each.amount);
      parts.lines.push({ x1: at, y1: level.from, x2: at, y2: place.bar, colour: "ink-2" });
    }
    level = { at: y, from: place.bar + BAR };
    y = place.bottom;
  }
  return { width, height: y + 4, ...withAxis(parts, way.most, frame, y) };
}

interface Frame {
  readonly left: number;
  readonly width: number;
  readonly isBeside: boolean;
  readonly x: (amount: Fen) => number;
  readonly words: WaterfallWords;
  readonly parts: PlotParts;
}

interface RowPlace {
  /** Upper edge of the bar. */
  readonly bar: number;
  readonly bottom: number;
}

function endRow(end: WaterfallEnd, y: number, frame: Frame): RowPlace {
  const { words, parts, x } = frame;
  const [name, note] = end.kind === "prior" ? words.prior : words.now;
  const place = nameRow(name, note, y, frame);
  const pieces = end.parts.length === 0 ? [{ measure: "total" as const, amount: end.amount }] : end.parts;
  let from: Fen = ZERO;
  for (const { measure, amount } of pieces) {
    const to = addFen(from, amount);
    const known = measure === "basic" || measure === "project" ? measure : "panel";
    parts.rects.push(
      end.derived
        ? box(x(from), x(to), place.bar, "paper", "ink-2", "2 2")
        : known === "panel"
          ? box(x(from), x(to), place.bar, "panel", "ink-2")
          : box(x(from), x(to), place.bar, known),
    );
    from = to;
  }
  label(words.amount(end.amount), x(end.amount), place.bar, "ink", frame);
  return place;
}

function stepRow(step: WaterfallStep, y: number, frame: Frame): RowPlace {
  const { words, parts, x } = frame;
  const [name, reason] = words.step(step.row);
  const place = nameRow(name, reason, y, frame);
  const [from, to] = [Math.min(x(step.from), x(step.to)), Math.max(x(step.from), x(step.to))];
  const isRise = step.delta > 0;
  const isKnown = step.row !== null && step.delta !== 0;
  const hue: ColourToken = isRise ? "increase" : "decrease";
  if (step.row === null) parts.rects.push(box(from, to, place.bar, "hatched", "hatch"));
  else if (step.delta !== 0) parts.rects.push(box(from, Math.max(to, from + 1), place.bar, hue));
  const mark = step.delta === 0 ? "" : isRise ? "▲" : "▼";
  label(mark + words.signed(step.delta), to, place.bar, isKnown ? hue : "ink", frame);
  return place;
}

function box(
  from: number,
  to: number,
  y: number,
  fill: PlotRect["fill"],
  outline?: ColourToken,
  dash?: string,
): PlotRect {
  const rect = { x: from, y, width: Math.max(1, to - from), height: BAR };
  return {
    rect,
    fill,
    ...(outline === undefined ? {} : { outline }),
    ...(dash === undefined ? {} : { dash }),
  };
}

function label(text: string, x: number, y: number, colour: ColourToken, { parts }: Frame): void {
  parts.texts.push({ text, x: x + 6, y: y + 14, size: 14, colour, isBold: true });
}

/** A row's name, and what it rests on or the reason given, beside the bar or over it. */
function nameRow(name: string, note: string | null, y: number, { isBeside, width, parts }: Frame): RowPlace {
  // Over the bars the names keep clear of the axis.
  const indent = isBeside ? 0 : 6;
  const room = isBeside ? NAMES - 16 : width - indent;
  let at = y + 4;
  for (const text of wrapText(name, 14, room, 3) ?? [name]) {
    at += 18;
    parts.texts.push({ text, x: indent, y: at - 4, size: 14 });
  }
  for (const text of note === null ? [] : (wrapText(note, 12, room, 3) ?? [])) {
    at += 16;
    parts.texts.push({ text, x: indent, y: at - 4, size: 12, colour: "ink-2" });
  }
  const bar = isBeside ? y + 4 : at + 2;
  return { bar, bottom: Math.max(bar + BAR, at) + (isBeside ? 10 : 12) };
}

/** Round amounts over the rows, their lines behind the bars. */
function withAxis(parts: PlotParts, most: Fen, { x, words, width }: Frame, bottom: number): PlotParts {
  const ticks = axisLines(most);
  const step = ticks[1] ?? ZERO;
  const shown = ticks.filter((tick) => x(tick) + textWidth(words.tick(tick, step), 12) / 2 <= width);
  return {
    ...parts,
    lines: [
      ...shown.map((tick) => ({
        x1: x(tick),
        y1: 20,
        x2: x(tick),
        y2: bottom,
        colour: tick === 0 ? ("rule" as const) : ("hairline" as const),
      })),
      ...parts.lines,
    ],
    texts: [
      ...shown.map((tick) => ({
        text: words.tick(tick, step),
        x: x(tick),
        y: 14,
        size: 12 as const,
        anchor: tick === 0 ? ("start" as const) : ("middle" as const),
        colour: "ink-2" as const,
      })),
      ...parts.texts,
    ],
  };
}
