import { areaOf, boxAround, holds, shared, type Box } from "./box.ts";
import { drawnPath, thinBox } from "./drawing.ts";
import { startingState, type GraphicsState } from "./graphicsState.ts";
import { isInkSeen, setColour, type Ground } from "./ink.ts";
import type { PdfFont, PdfTextItem } from "./library.ts";
import type { Rule } from "./marks.ts";
import { compose, isNumbers, matrixOf, transformed, type Matrix } from "./matrix.ts";
import { placeText, type PlacedGlyph } from "./placedGlyph.ts";

/** What the operators of a page draw, in the page's own direction. */
export interface Content {
  readonly glyphs: readonly PlacedGlyph[];
  readonly rules: readonly Rule[];
  readonly images: readonly Box[];
  readonly shapes: number;
}

/** An operator by its name in pdf.js (`showText`, `constructPath`) and its arguments. */
export interface Operator {
  readonly name: string;
  readonly args: readonly unknown[];
}

/** Follows the operators of a page and collects its glyphs, rules and images. */
export function followContent(
  operators: Iterable<Operator>,
  start: Matrix,
  fonts: ReadonlyMap<string, PdfFont>,
): Content {
  const page = new ContentReading(start, fonts);
  for (const { name, args } of operators) page.follow(name, args);
  return page;
}

const STROKES = new Set(["stroke", "closeStroke"]);
const FILLS = new Set(["fill", "eoFill"]);
const BOTH = new Set(["fillStroke", "eoFillStroke", "closeFillStroke", "closeEOFillStroke"]);
const IMAGES = new Set([
  "paintImageXObject",
  "paintInlineImageXObject",
  "paintImageMaskXObject",
  "paintSolidColorImageMask",
]);

class ContentReading implements Content {
  readonly glyphs: PlacedGlyph[] = [];
  readonly rules: Rule[] = [];
  readonly images: Box[] = [];
  shapes = 0;
  private state: GraphicsState;
  private readonly saved: GraphicsState[] = [];
  private readonly grounds: Ground[] = [];
  private isClipPending = false;
  private run = 0;
  private readonly fonts: ReadonlyMap<string, PdfFont>;

  constructor(start: Matrix, fonts: ReadonlyMap<string, PdfFont>) {
    this.state = startingState(start);
    this.fonts = fonts;
  }

  follow(name: string, args: readonly unknown[]): void {
    if (name === "showText") this.showText(args[0]);
    else if (name === "constructPath") this.paintPath(args);
    else if (IMAGES.has(name)) this.paintImage();
    else if (!this.followText(name, args)) this.followState(name, args);
  }

  private followText(name: string, args: readonly unknown[]): boolean {
    const [x, y] = [numberOf(args[0]), numberOf(args[1])];
    switch (name) {
      case "beginText":
        this.setTextMatrix([1, 0, 0, 1, 0, 0]);
        return true;
      case "setTextMatrix":
        this.setTextMatrix(matrixOf(isNumbers(args[0]) ? args[0] : args));
        return true;
      case "moveText":
        this.moveText(x, y);
        return true;
      case "setLeadingMoveText":
        this.state.leading = y;
        this.moveText(x, y);
        return true;
      case "nextLine":
        this.moveText(0, this.state.leading);
        return true;
      case "setLeading":
        this.state.leading = -x;
        return true;
      case "setFont":
        this.setFont(args[0], args[1]);
        return true;
      case "setCharSpacing":
        this.state.charSpacing = x;
        return true;
      case "setWordSpacing":
        this.state.wordSpacing = x;
        return true;
      case "setHScale":
        this.state.horizontalScale = x / 100;
        return true;
      case "setTextRise":
        this.state.rise = x;
        return true;
      case "setTextRenderingMode":
        this.state.textMode = x;
        return true;
      default:
        return false;
    }
  }

  private followState(name: string, args: readonly unknown[]): void {
    switch (name) {
      case "save":
      case "beginGroup":
        this.saved.push({ ...this.state });
        break;
      case "restore":
      case "endGroup":
      case "paintFormXObjectEnd":
      case "endAnnotation":
        this.state = this.saved.pop() ?? this.state;
        break;
      case "transform":
        this.transform(args);
        break;
      case "paintFormXObjectBegin":
        this.saved.push({ ...this.state });
        if (isNumbers(args[0])) this.transform(args[0]);
        if (isNumbers(args[1])) this.clipTo(args[1]);
        break;
      case "beginAnnotation":
        this.saved.push({ ...this.state });
        this.transform(args[2]);
        this.transform(args[3]);
        break;
      case "clip":
      case "eoClip":
        this.isClipPending = true;
        break;
      case "setLineWidth":
        this.state.lineWidth = numberOf(args[0]);
        break;
      case "setGState":
        this.setGraphicsState(args[0]);
        break;
      default:
        setColour(this.state, name, args[0]);
    }
  }

  private setGraphicsState(entries: unknown): void {
    if (!Array.isArray(entries)) return;
    for (const entry of entries as readonly unknown[]) {
      if (!Array.isArray(entry)) continue;
      const [key, value] = entry as readonly unknown[];
      if (key === "LW") this.state.lineWidth = numberOf(value);
      if (key === "ca") this.state.fillAlpha = numberOf(value);
      if (key === "Font" && Array.isArray(value)) this.setFont(value[0], value[1]);
    }
  }

  private setFont(name: unknown, size: unknown): void {
    this.state.font = typeof name === "string" ? (this.fonts.get(name) ?? null) : null;
    this.state.fontSize = numberOf(size);
  }

  private setTextMatrix(matrix: Matrix): void {
    Object.assign(this.state, { textMatrix: matrix, x: 0, y: 0, lineX: 0, lineY: 0 });
  }

  private moveText(x: number, y: number): void {
    const { state } = this;
    state.lineX += x;
    state.lineY += y;
    state.x = state.lineX;
    state.y = state.lineY;
  }

  private transform(numbers: unknown): void {
    if (isNumbers(numbers)) this.state.ctm = compose(this.state.ctm, matrixOf(numbers));
  }

  private showText(items: unknown): void {
    if (!Array.isArray(items)) return;
    this.run += 1;
    const { clip } = this.state;
    for (const glyph of placeText(items as readonly PdfTextItem[], this.state, this.run)) {
      const x = (glyph.from.x + glyph.to.x + glyph.up.x * 0.7) / 2;
      const y = (glyph.from.y + glyph.to.y + glyph.up.y * 0.7) / 2;
      if (clip !== null && !holds(clip, x, y, 1)) continue;
      this.glyphs.push({ ...glyph, isSeen: isInkSeen(this.state, this.grounds, x, y) });
    }
  }

  private paintPath([paint, path, around]: readonly unknown[]): void {
    const name = String(paint);
    const [codes] = Array.isArray(path) ? (path as readonly unknown[]) : [];
    if (isNumbers(codes)) {
      const kind = STROKES.has(name) ? "stroke" : FILLS.has(name) ? "fill" : BOTH.has(name) ? "both" : null;
      const drawn = kind === null ? null : drawnPath(kind, codes, this.state);
      if (drawn !== null) {
        this.rules.push(...drawn.rules);
        this.shapes += drawn.shapes;
        const isWhite = this.state.fill === "white";
        if (this.state.fillAlpha > 0) this.grounds.push(...drawn.filled.map((box) => ({ ...box, isWhite })));
      }
    }
    if (this.isClipPending && isNumbers(around)) this.clipTo(around);
    this.isClipPending = false;
  }

  private clipTo(numbers: ArrayLike<number>): void {
    const box = this.boxOf(numbers[0] ?? 0, numbers[1] ?? 0, numbers[2] ?? 0, numbers[3] ?? 0);
    this.state.clip = this.state.clip === null ? box : shared(this.state.clip, box);
  }

  private paintImage(): void {
    const whole = this.boxOf(0, 0, 1, 1);
    const rule = thinBox(whole);
    if (rule !== null) this.rules.push(rule);
    else {
      const seen = this.state.clip === null ? whole : shared(whole, this.state.clip);
      if (areaOf(seen) > 0) {
        this.images.push(seen);
        this.grounds.push({ ...seen, isWhite: false });
      }
    }
  }

  private boxOf(x0: number, y0: number, x1: number, y1: number): Box {
    const corners = [
      [x0, y0],
      [x1, y0],
      [x0, y1],
      [x1, y1],
    ] as const;
    const points = corners.map(([x, y]) => transformed(this.state.ctm, x, y));
    return boxAround(points.map(({ x, y }) => ({ x0: x, y0: y, x1: x, y1: y }))) ?? { x0, y0, x1, y1 };
  }
}

function numberOf(value: unknown): number {
  return typeof value === "number" ? value : 0;
}
