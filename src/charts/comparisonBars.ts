import type { ComparedMeasure } from "../core/analysis/comparison.ts";
import type { Measure } from "../core/budget/vocabulary.ts";
import type { ComparisonMark, PlottedMeasure } from "./comparisonMarks.ts";
import type { ColourToken } from "./palette.ts";
import { panelFrame, type Panel, type PanelRow } from "./panelFrame.ts";
import { emptyParts, type Plot, type PlotParts } from "./plot.ts";
import { textWidth } from "./textWidth.ts";

/** The words of the bars in the reader's language and unit. Keep the object between renders. */
export interface BarsWords {
  /** A measure with what its full length stands for: 基本支出 · 满格37,151.47. */
  readonly head: (plotted: PlottedMeasure) => readonly [name: string, note: string];
  /** What stands over a bar: the amount, then its share or its state; "" for neither. */
  readonly cell: (measure: ComparedMeasure, at: number) => readonly [value: string, note: string];
}

const ROW = 50;
const BAR = 10;

/** One column of bars per measure, one row per document, every column from zero or on its own log scale. */
export function comparisonBars(
  measures: readonly ComparedMeasure[],
  plotted: readonly PlottedMeasure[],
  rows: readonly PanelRow[],
  width: number,
  words: BarsWords,
): Plot {
  const parts = emptyParts();
  const frame = panelFrame(rows, plotted.length, width, ROW, parts);
  frame.panels.forEach((panel, index) => {
    const column = plotted[index];
    const measure = measures.find((each) => each.measure === column?.measure);
    if (column === undefined || measure === undefined) return;
    writeHead(panel, words.head(column), colourOf(column.measure), parts);
    drawDecades(panel, column, parts);
    column.marks.forEach((mark, at) => {
      const top = panel.rows[at] ?? 0;
      const [value, note] = words.cell(measure, at);
      parts.texts.push({ text: value, x: panel.x, y: top + 20, size: 14 });
      const taken = value === "" ? 0 : textWidth(value, 14) + 8;
      if (note !== "" && taken + textWidth(note, 12) <= panel.width)
        parts.texts.push({ text: note, x: panel.x + taken, y: top + 20, size: 12, colour: "ink-2" });
      drawMark(mark, { x: panel.x, y: top + 29, width: panel.width }, colourOf(column.measure), parts);
    });
  });
  return { width: frame.width, height: frame.height, ...parts };
}

/** The one colour of a measure; those without their own are ink. */
export function colourOf(measure: Measure): ColourToken {
  switch (measure) {
    case "basic":
    case "personnel":
      return "basic";
    case "project":
    case "public-operating":
      return "project";
    case "overseas":
      return "overseas";
    case "vehicle-purchase":
      return "purchase";
    case "vehicles":
    case "vehicle-operation":
      return "operation";
    case "reception":
      return "reception";
    default:
      return "ink";
  }
}

/** A panel's head: a square of its colour, its name, and the note of its scale under it. */
export function writeHead(
  panel: Panel,
  [name, note]: readonly [name: string, note: string],
  colour: ColourToken,
  parts: PlotParts,
): void {
  const { x, head } = panel;
  parts.rects.push({ rect: { x, y: head - 10, width: 10, height: 10 }, fill: colour });
  parts.texts.push({ text: name, x: x + 16, y: head, size: 14, isBold: true });
  parts.texts.push({ text: note, x, y: head + 20, size: 12, colour: "ink-2" });
}

/** The lines of the powers of ten, behind the points. */
export function drawDecades(
  panel: Panel,
  { decades }: Pick<PlottedMeasure, "decades">,
  parts: PlotParts,
): void {
  if (decades === null) return;
  const count = decades.to - decades.from;
  for (let at = 0; at <= count; at += 1) {
    const x = panel.x + (at / count) * panel.width;
    parts.lines.push({ x1: x, y1: panel.rows[0] ?? 0, x2: x, y2: panel.bottom, colour: "hairline" });
  }
}

interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function drawMark(mark: ComparisonMark, { x, y, width }: Room, colour: ColourToken, parts: PlotParts): void {
  const outlined = { x: x + 0.5, y: y + 0.5, height: BAR - 1 };
  switch (mark.kind) {
    case "none":
      return;
    case "bar":
      parts.rects.push({
        rect: { x, y, width: Math.max(1, mark.length * width), height: BAR },
        fill: colour,
      });
      return;
    case "dotted":
      parts.rects.push({
        rect: { ...outlined, width: Math.max(1, mark.length * width - 1) },
        fill: "paper",
        outline: colour,
        dash: "2 2",
      });
      return;
    case "stub":
      parts.lines.push({ x1: x + 0.5, y1: y, x2: x + 0.5, y2: y + BAR, colour: "hatch" });
      return;
    case "dashed":
      parts.rects.push({ rect: { ...outlined, width: 23 }, fill: "paper", outline: "hatch", dash: "4 3" });
      return;
    case "hatched":
      parts.rects.push({ rect: { ...outlined, width: width - 1 }, fill: "hatched", outline: "hatch" });
      return;
    case "point": {
      const at = x + mark.at * width;
      parts.dots.push({ x: at, y: y + BAR / 2, colour, isHollow: false });
      return;
    }
  }
}
