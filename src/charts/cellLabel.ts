import { insetAll, isAtLeast, type Rect } from "./rect.ts";
import { textWidth } from "./textWidth.ts";
import { wrapText } from "./wrapText.ts";

/** One line or part of a line of a label, placed; `y` is its baseline, `x` its start or, at `anchor` end, its end. */
export interface TextRun {
  readonly part: "name" | "amount" | "share";
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly anchor: "start" | "end";
}

export interface LabelText {
  readonly name: string;
  /** The name without its suffix 支出; null where none may go. */
  readonly shortName: string | null;
  readonly amount: string;
  /** Null where the whole is nil and there is no share. */
  readonly share: string | null;
}

export interface Label {
  readonly runs: readonly TextRun[];
  /** Lower edge of the last line. */
  readonly bottom: number;
}

interface Trial {
  readonly nameSize: number;
  readonly amountSize: number;
  readonly shareSize: number;
  readonly figures: "amount-share" | "amount" | "share" | "none";
  readonly lines: number;
}

const LARGE = { width: 180, height: 160 };
const NAME_LINES = 4;
export const BAND_HEIGHT = 24;

/** Ways to write a label, best first: figures go from the end before the type gets too small for the name. */
const TRIALS: readonly Trial[] = [
  trial(14, "amount-share"),
  trial(13, "amount-share"),
  trial(14, "amount"),
  trial(13, "amount"),
  trial(12, "amount-share"),
  trial(12, "amount"),
  trial(14, "share"),
  trial(12, "share"),
  trial(14, "none"),
  trial(13, "none"),
  trial(12, "none"),
];
const LARGE_TRIAL: Trial = { nameSize: 16, amountSize: 20, shareSize: 16, figures: "amount-share", lines: 2 };

function trial(nameSize: number, figures: Trial["figures"]): Trial {
  return { nameSize, amountSize: Math.max(12, nameSize - 1), shareSize: 12, figures, lines: NAME_LINES };
}

/**
 * Writes name, amount and share into a cell: whole or not at all, never cut.
 * @returns null where not even the name fits at 12 px
 */
export function fitLabel(text: LabelText, cell: Rect, bold: boolean): Label | null {
  const large = isAtLeast(cell, LARGE.width, LARGE.height);
  const room = insetAll(cell, large ? 9 : cell.width < 64 ? 5 : 6);
  for (const each of large ? [LARGE_TRIAL, ...TRIALS] : TRIALS) {
    const label = written(text, room, each, bold || large);
    if (label !== null) return label;
  }
  return null;
}

function written(text: LabelText, room: Rect, trial: Trial, bold: boolean): Label | null {
  const lines = nameLines(text, room.width, trial);
  if (lines === null) return null;
  const figures = figureLines(text, room.width, trial);
  const height = figures.reduce(
    (sum, line) => sum + heightOf(line),
    lines.length * lineHeight(trial.nameSize),
  );
  if (height > room.height) return null;
  const pen = new Pen(room);
  for (const line of lines) pen.line([{ part: "name", text: line, size: trial.nameSize, bold }]);
  for (const line of figures) pen.line(line);
  return pen.fits() ? { runs: pen.runs, bottom: pen.at } : null;
}

function nameLines(text: LabelText, width: number, trial: Trial): readonly string[] | null {
  const whole = wrapText(text.name, trial.nameSize, width, trial.lines);
  if (text.shortName === null || whole?.length === 1) return whole;
  const short = wrapText(text.shortName, trial.nameSize, width, trial.lines);
  return short !== null && (whole === null || short.length < whole.length) ? short : whole;
}

type Piece = Pick<TextRun, "part" | "text" | "size" | "bold">;

function figureLines(text: LabelText, width: number, trial: Trial): readonly (readonly Piece[])[] {
  const amount: Piece = { part: "amount", text: text.amount, size: trial.amountSize, bold: false };
  const share: Piece | null =
    text.share === null ? null : { part: "share", text: text.share, size: trial.shareSize, bold: false };
  switch (trial.figures) {
    case "none":
      return [];
    case "amount":
      return [[amount]];
    case "share":
      return share === null ? [] : [[share]];
    case "amount-share": {
      if (share === null) return [[amount]];
      const together = widthOf(amount) + GAP + widthOf(share);
      return together <= width ? [[amount, share]] : [[amount], [share]];
    }
  }
}

const GAP = 8;

function lineHeight(size: number): number {
  return Math.round(size * 1.36);
}

function heightOf(pieces: readonly Piece[]): number {
  return lineHeight(Math.max(...pieces.map((piece) => piece.size)));
}

function widthOf(piece: Piece): number {
  return textWidth(piece.text, piece.size);
}

/** Writes lines downwards in a rectangle. */
class Pen {
  readonly runs: TextRun[] = [];
  at: number;
  private wide = 0;
  private readonly room: Rect;

  constructor(room: Rect) {
    this.room = room;
    this.at = room.y;
  }

  line(pieces: readonly Piece[]): void {
    const size = Math.max(...pieces.map((piece) => piece.size));
    const height = lineHeight(size);
    const y = this.at + baselineIn(height, size);
    let x = this.room.x;
    for (const piece of pieces) {
      this.runs.push({ ...piece, x, y, anchor: "start" });
      x += widthOf(piece) + GAP;
    }
    this.wide = Math.max(this.wide, x - GAP - this.room.x);
    this.at += height;
  }

  fits(): boolean {
    return this.at <= this.room.y + this.room.height && this.wide <= this.room.width;
  }
}

function baselineIn(height: number, size: number): number {
  return Math.round((height - size) / 2 + size * 0.87);
}

/**
 * Writes name and figures on one line across a cell: the name at the left, the figures at the right.
 * @returns null where not even the name fits
 */
export function fitLine(text: LabelText, cell: Rect, bold: boolean): Label | null {
  const room = cell.width - 2 * LINE_PADDING;
  const names = [text.name, ...(text.shortName === null ? [] : [text.shortName])];
  const share = text.share === null ? [] : [{ part: "share" as const, text: text.share }];
  const amount = [{ part: "amount" as const, text: text.amount }];
  for (const figures of [[...amount, ...share], amount, share, []]) {
    for (const name of names) {
      for (const size of [14, 13, 12].filter((each) => each + 5 <= cell.height)) {
        const taken = figures.reduce((sum, each) => sum + textWidth(each.text, 12) + 10, 0);
        if (textWidth(name, size) + (taken > 0 ? taken + 6 : 0) > room) continue;
        return { runs: lineRuns(cell, { text: name, size, bold }, figures), bottom: cell.y + cell.height };
      }
    }
  }
  return null;
}

const LINE_PADDING = 7;

function lineRuns(
  cell: Rect,
  name: Pick<TextRun, "text" | "size" | "bold">,
  figures: readonly Pick<TextRun, "part" | "text">[],
): readonly TextRun[] {
  const y = cell.y + baselineIn(cell.height, name.size);
  const runs: TextRun[] = [{ ...name, part: "name", x: cell.x + LINE_PADDING, y, anchor: "start" }];
  let x = cell.x + cell.width - LINE_PADDING;
  for (const figure of [...figures].reverse()) {
    runs.push({ ...figure, x, y, size: 12, bold: false, anchor: "end" });
    x -= textWidth(figure.text, 12) + 10;
  }
  return runs;
}
