import type { ComparedClasses } from "../core/analysis/comparison.ts";
import { fraction } from "./number.ts";
import { emptyParts, type Plot } from "./plot.ts";
import { wrapText } from "./wrapText.ts";

/** The words of the heatmap. Keep the object between renders. */
export interface HeatmapWords {
  /** A column's head: the body, and its year where that differs. */
  readonly head: (disclosure: string) => readonly [name: string, note: string];
  /** A class as its row names it. */
  readonly name: (key: string) => string;
  /** The share in the cell; 未列 where the table does not list the class, the state where it prints no amount. */
  readonly cell: (disclosure: string, key: string) => string;
}

/**
 * Upper bounds of the tones, as parts of the whole; what is above the last takes the strongest. Four, about
 * ten steps of lightness apart on either ground; the strongest still carries text.
 */
export const TONES = [
  { below: 0.05, opacity: 0.06 },
  { below: 0.2, opacity: 0.16 },
  { below: 0.5, opacity: 0.27 },
  { below: Infinity, opacity: 0.4 },
] as const;

const LEAST = 62;
const MOST = 300;
const ROW = 34;
const GAP = 2;

/**
 * Shares of functional classes, a row per class and a column per document: one hue in four tones, the
 * share printed in every cell. Wider than asked for where the columns would be too narrow to print.
 */
export function comparisonHeatmap(classes: ComparedClasses, width: number, words: HeatmapWords): Plot {
  const parts = emptyParts();
  const names = width < 600 ? 108 : 232;
  const count = classes.rows.length;
  const column = Math.max(LEAST, Math.min(MOST, Math.floor((width - names) / Math.max(1, count))));
  const heads = classes.rows.map(({ disclosure }) => {
    const [name, note] = words.head(disclosure);
    return { lines: wrapText(name, 12, column - 8, 6) ?? [name], note };
  });
  const head = Math.max(0, ...heads.map(({ lines, note }) => lines.length + (note === "" ? 0 : 1))) * 16 + 8;
  heads.forEach(({ lines, note }, at) => {
    const x = names + at * column + (column - GAP) / 2;
    const said = [...lines, ...(note === "" ? [] : [note])];
    said.forEach((text, line) => {
      const isNote = line === lines.length;
      const y = head - 8 - (said.length - 1 - line) * 16;
      parts.texts.push({ text, x, y, size: 12, anchor: "middle", colour: isNote ? "ink-2" : "ink" });
    });
  });
  let y = head;
  for (const { key } of classes.columns) {
    const name = words.name(key);
    const lines = wrapText(name, 12, names - 8, 4) ?? [name];
    const height = Math.max(ROW, lines.length * 16 + 8);
    lines.forEach((text, line) => {
      parts.texts.push({
        text,
        x: 0,
        y: y + height / 2 + 4 + (line - (lines.length - 1) / 2) * 16,
        size: 12,
      });
    });
    classes.rows.forEach((row, at) => {
      const rect = { x: names + at * column, y: y + GAP / 2, width: column - GAP, height: height - GAP };
      const cell = row.cells.get(key);
      const text = words.cell(row.disclosure, key);
      const middle = {
        x: rect.x + rect.width / 2,
        y: rect.y + rect.height / 2 + 5,
        anchor: "middle",
      } as const;
      if (row.total === null) {
        parts.rects.push({ rect, fill: "hatched" });
      } else if (cell === undefined || cell.share === null) {
        parts.rects.push({ rect, fill: "paper", outline: "hairline" });
        parts.texts.push({ text, ...middle, size: 12, colour: "ink-2" });
      } else {
        parts.rects.push({ rect, fill: "basic", opacity: toneOf(cell.figure.amount, row.total.amount) });
        parts.texts.push({ text, ...middle, size: 14 });
      }
    });
    y += height;
  }
  return { width: Math.max(width, names + count * column), height: Math.max(1, y + 4), ...parts };
}

function toneOf(part: Parameters<typeof fraction>[0], whole: Parameters<typeof fraction>[1]): number {
  const share = fraction(part, whole);
  return TONES.find(({ below }) => share < below)?.opacity ?? 0;
}
