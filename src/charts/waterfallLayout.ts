import type { ChangeRow } from "../core/analysis/change.ts";
import type { SpendingMeasure } from "../core/budget/vocabulary.ts";
import { ZERO, type Fen } from "../core/money/fen.ts";
import { axisLines, fraction } from "./number.ts";
import type { ColourToken } from "./palette.ts";
import type { Rect } from "./rect.ts";
import { textWidth } from "./textWidth.ts";
import type { Waterfall, WaterfallEnd, WaterfallStep } from "./waterfallSteps.ts";
import { wrapText } from "./wrapText.ts";

/** The words of a waterfall in the reader's language and unit. Keep the object between renders. */
export interface WaterfallWords {
  /** Accessible name: the change in a sentence. */
  readonly chart: string;
  /** "1,402.21" */
  readonly amount: (amount: Fen) => string;
  /** "+52.20", "−314.08" */
  readonly signed: (delta: Fen) => string;
  /** A round amount at the axis, "500", with the places that the step between two lines needs. */
  readonly tick: (amount: Fen, step: Fen) => string;
  /** 2022年预算, and what it rests on (推算). */
  readonly prior: readonly [name: string, note: string];
  readonly now: readonly [name: string, note: string];
  readonly part: (measure: SpendingMeasure) => string;
  /** Name of a step and the reason given for it (原因：职能划转); null for none. A null row is what no part explains. */
  readonly step: (row: ChangeRow | null) => readonly [name: string, reason: string | null];
}

export interface WaterfallText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly anchor: "start" | "middle" | "end";
  readonly colour: ColourToken;
  readonly bold: boolean;
  /** Width of the dotted line under a derived amount; 0 for none. */
  readonly underline: number;
}

export interface WaterfallBar {
  readonly rect: Rect;
  readonly look: "basic" | "project" | "other" | "hollow" | "increase" | "decrease" | "unexplained";
}

export interface WaterfallLayout {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly { readonly y: number; readonly axis: boolean }[];
  readonly left: number;
  readonly bars: readonly WaterfallBar[];
  readonly links: readonly { readonly x1: number; readonly x2: number; readonly y: number }[];
  readonly texts: readonly WaterfallText[];
}

const HEAD = 28;
const AMOUNT_SIZE = 14;

/**
 * Lays out the way from one year's spending to the next, from zero: an end bar for each year,
 * split into its parts, and a step between levels for each change. Words that do not fit their
 * column or bar are left out; the table beside it has them.
 * @param height of bars and heads; the words under the axis come on top of it
 */
export function waterfallLayout(
  waterfall: Waterfall,
  width: number,
  height: number,
  words: WaterfallWords,
): WaterfallLayout {
  const ticks = axisLines(waterfall.most);
  const step = ticks[1] ?? ZERO;
  const left = Math.ceil(Math.max(...ticks.map((tick) => textWidth(words.tick(tick, step), 12)))) + 8;
  const columns = [waterfall.prior, ...waterfall.steps, waterfall.now];
  const column = (width - left) / columns.length;
  const y = (amount: Fen): number =>
    Math.round(height - fraction(amount, waterfall.most) * (height - HEAD)) + 0;
  const frame: Frame = { left, column, bar: Math.min(96, Math.round(column * 0.62)), y, base: height, words };
  const drawn = columns.map((each, i) =>
    each.kind === "step" ? stepColumn(each, i, frame) : endColumn(each, i, frame),
  );
  const under = drawn.map((each) => each.under);
  const tickTexts = ticks.map((tick) =>
    text(words.tick(tick, step), left - 8, y(tick) + 4, { anchor: "end", colour: "ink-2" }),
  );
  return {
    width,
    height: height + Math.max(...under) + 4,
    left,
    lines: ticks.map((tick) => ({ y: y(tick), axis: tick === 0 })),
    bars: drawn.flatMap((each) => each.bars),
    links: linksBetween(columns, frame),
    texts: [...tickTexts, ...drawn.flatMap((each) => each.texts)],
  };
}

interface Frame {
  readonly left: number;
  readonly column: number;
  readonly bar: number;
  readonly y: (amount: Fen) => number;
  readonly base: number;
  readonly words: WaterfallWords;
}

interface ColumnDrawn {
  readonly bars: readonly WaterfallBar[];
  readonly texts: readonly WaterfallText[];
  /** Height of the words under the axis. */
  readonly under: number;
}

function middleOf(index: number, frame: Frame): number {
  return Math.round(frame.left + frame.column * (index + 0.5));
}

function endColumn(end: WaterfallEnd, index: number, frame: Frame): ColumnDrawn {
  const { words } = frame;
  const x = middleOf(index, frame);
  const bars: WaterfallBar[] = [];
  const texts: WaterfallText[] = [];
  let foot = frame.base;
  const parts = end.parts.length === 0 ? [{ measure: "total" as const, amount: end.amount }] : end.parts;
  for (const { measure, amount } of parts) {
    const top = Math.round(foot - (frame.base - frame.y(amount)));
    const rect: Rect = {
      x: x - Math.floor(frame.bar / 2),
      y: top,
      width: frame.bar,
      height: Math.max(1, foot - top),
    };
    const look = end.derived ? "hollow" : measure === "basic" || measure === "project" ? measure : "other";
    bars.push({ rect, look });
    if (measure !== "total") texts.push(...partTexts(words.part(measure), words.amount(amount), rect, look));
    foot = top;
  }
  const shown = words.amount(end.amount);
  const size = labelSize(shown, frame.column);
  const underline = end.derived ? textWidth(shown, size) : 0;
  texts.push({ ...text(shown, x, foot - 8, { size, bold: true }), underline });
  const [name, note] = end.kind === "prior" ? words.prior : words.now;
  const under = wordsUnder(name, note, x, frame);
  return { bars, texts: [...texts, ...under.texts], under: under.height };
}

/** Name and amount of a part inside its bar: both, the amount alone, or nothing. */
function partTexts(
  name: string,
  amount: string,
  rect: Rect,
  look: WaterfallBar["look"],
): readonly WaterfallText[] {
  const fits = (words: string): boolean => textWidth(words, 12) <= rect.width - 8;
  const colour: ColourToken = look === "basic" ? "on-basic" : look === "project" ? "on-project" : "ink";
  const [x, y] = [rect.x + rect.width / 2, rect.y + rect.height / 2];
  if (rect.height >= 40 && fits(name) && fits(amount)) {
    return [text(name, x, y - 3, { colour }), text(amount, x, y + 14, { colour })];
  }
  return rect.height >= 20 && fits(amount) ? [text(amount, x, y + 4, { colour })] : [];
}

function stepColumn(step: WaterfallStep, index: number, frame: Frame): ColumnDrawn {
  const { words } = frame;
  const x = middleOf(index, frame);
  const [top, bottom] = [
    Math.min(frame.y(step.from), frame.y(step.to)),
    Math.max(frame.y(step.from), frame.y(step.to)),
  ];
  const rise = step.delta > 0;
  const look = step.row === null ? "unexplained" : rise ? "increase" : "decrease";
  const rect: Rect = {
    x: x - Math.floor(frame.bar / 2),
    y: top,
    width: frame.bar,
    height: Math.max(1, bottom - top),
  };
  const below = !rise && step.delta !== 0 && bottom + 22 <= frame.base;
  const colour: ColourToken = step.delta === 0 || step.row === null ? "ink" : rise ? "increase" : "decrease";
  const mark = step.delta === 0 ? "" : rise ? "▲" : "▼";
  const [name, reason] = words.step(step.row);
  const under = wordsUnder(name, reason, x, frame);
  const label = text(mark + words.signed(step.delta), x, below ? bottom + 18 : top - 8, {
    size: labelSize(mark + words.signed(step.delta), frame.column),
    colour,
    bold: true,
  });
  return {
    bars: step.delta === 0 ? [] : [{ rect, look }],
    texts: [label, ...under.texts],
    under: under.height,
  };
}

function labelSize(label: string, column: number): number {
  return textWidth(label, AMOUNT_SIZE) <= column - 10 ? AMOUNT_SIZE : 12;
}

/** A column's name and note under the axis, wrapped to the column. */
function wordsUnder(
  name: string,
  note: string | null,
  x: number,
  frame: Frame,
): { readonly texts: readonly WaterfallText[]; readonly height: number } {
  const room = frame.column - 8;
  const size = wrapText(name, 14, room, 1) === null ? 12 : 14;
  const texts: WaterfallText[] = [];
  let y = frame.base + 6;
  const write = (lines: readonly string[], at: number, colour: ColourToken): void => {
    for (const line of lines) {
      y += at + 4;
      texts.push(text(line, x, y, { size: at, colour }));
    }
  };
  write(wrapText(name, size, room, 3) ?? [], size, "ink");
  if (note !== null) write(wrapText(note, 12, room, 4) ?? [], 12, "ink-2");
  return { texts, height: y - frame.base + 4 };
}

function linksBetween(
  columns: readonly (WaterfallEnd | WaterfallStep)[],
  frame: Frame,
): WaterfallLayout["links"] {
  // A step that does not move has no bar to end at: the line runs on.
  const half = (column: WaterfallEnd | WaterfallStep | undefined): number =>
    column?.kind === "step" && column.delta === 0 ? 0 : frame.bar / 2;
  return columns.slice(1).map((after, i) => {
    const before = columns[i];
    const level = before === undefined ? null : before.kind === "step" ? before.to : before.amount;
    return {
      x1: middleOf(i, frame) + half(before),
      x2: middleOf(i + 1, frame) - half(after),
      y: level === null ? frame.base : frame.y(level),
    };
  });
}

function text(
  words: string,
  x: number,
  y: number,
  look: Partial<Pick<WaterfallText, "size" | "anchor" | "colour" | "bold">>,
): WaterfallText {
  return { text: words, x, y, size: 12, anchor: "middle", colour: "ink", bold: false, underline: 0, ...look };
}
