import type { PlotParts, PlotText } from "./plot.ts";
import { wrapText } from "./wrapText.ts";

/** Who stands in a row: the body, and its year where rows need telling apart. */
export interface PanelRow {
  readonly name: string;
  readonly note: string | null;
}

/** Columns of one measure each beside the names of the rows; stacked where there is no room beside. */
export interface PanelFrame {
  readonly width: number;
  readonly height: number;
  readonly panels: readonly Panel[];
}

export interface Panel {
  readonly x: number;
  readonly width: number;
  /** Baseline of the head's first line. */
  readonly head: number;
  /** Upper edge of each row. */
  readonly rows: readonly number[];
  readonly bottom: number;
}

const NAMES = 208;
const LEAST = 168;
const GAP = 20;
const HEAD = 48;
/** From here on names stand beside the bars; below they stand over them. */
const BESIDE = 600;

/**
 * Divides the width among panels and writes the names of the rows, once beside each band of panels
 * or, where it is narrow, over each row.
 * @param rowHeight of what a panel draws in a row, without a name over it
 */
export function panelFrame(
  rows: readonly PanelRow[],
  count: number,
  width: number,
  rowHeight: number,
  parts: PlotParts,
): PanelFrame {
  const isBeside = width >= BESIDE;
  const left = isBeside ? NAMES : 0;
  const perBand = isBeside
    ? Math.max(1, Math.min(count, Math.floor((width - left + GAP) / (LEAST + GAP))))
    : 1;
  const panelWidth = (width - left - GAP * (perBand - 1)) / perBand;
  const panels: Panel[] = [];
  let top = 0;
  for (let first = 0; first < count; first += perBand) {
    const inBand = Math.min(perBand, count - first);
    const tops: number[] = [];
    let y = top + HEAD;
    for (const row of rows) {
      const names = writeName(row, y, isBeside ? left - 16 : width, isBeside);
      parts.texts.push(...names.texts);
      tops.push(y + (isBeside ? 0 : names.height));
      y += isBeside ? Math.max(rowHeight, names.height + 4) : names.height + rowHeight;
      parts.lines.push({ x1: 0, y1: y, x2: width, y2: y, colour: "hairline" });
    }
    parts.lines.push({ x1: 0, y1: top + HEAD, x2: width, y2: top + HEAD, colour: "rule" });
    for (let at = 0; at < inBand; at += 1) {
      const x = left + at * (panelWidth + GAP);
      panels.push({ x, width: panelWidth, head: top + 18, rows: tops, bottom: y });
    }
    top = y + 24;
  }
  return { width, height: Math.max(1, top - 16), panels };
}

function writeName(
  { name, note }: PanelRow,
  top: number,
  room: number,
  isBeside: boolean,
): { readonly texts: readonly PlotText[]; readonly height: number } {
  if (!isBeside) {
    const said = note === null ? name : `${name} ${note}`;
    const lines = wrapText(said, 14, room, 3) ?? [said];
    const texts = lines.map((text, at): PlotText => ({
      text,
      x: 0,
      y: top + 20 + at * 18,
      size: 14,
      isBold: true,
    }));
    return { texts, height: 6 + lines.length * 18 };
  }
  const lines = wrapText(name, 14, room, 3) ?? [name];
  const texts: PlotText[] = lines.map((text, at) => ({
    text,
    x: 0,
    y: top + 21 + at * 18,
    size: 14,
    isBold: true,
  }));
  if (note !== null)
    texts.push({ text: note, x: 0, y: top + 21 + lines.length * 18, size: 12, colour: "ink-2" });
  return { texts, height: 10 + (lines.length + (note === null ? 0 : 1)) * 18 };
}
