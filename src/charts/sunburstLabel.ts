import type { LabelText } from "./cellLabel.ts";
import { textWidth } from "./textWidth.ts";
import { wrapText } from "./wrapText.ts";

/** A sector of a ring around (0, 0): angles in radians clockwise from the top, radii in px. */
export interface Sector {
  readonly start: number;
  readonly end: number;
  readonly inner: number;
  readonly outer: number;
}

/** Words in the middle of a sector: level, along the ring, or along the radius. */
export interface SectorLabel {
  readonly lines: readonly string[];
  readonly size: number;
  readonly lineHeight: number;
  readonly turn: "level" | "tangential" | "radial";
}

const SIZES = [14, 13, 12];
const TURNS = ["level", "tangential", "radial"] as const;
/** Widths of a line tried, in em. */
const LINE_EMS = [24, 10, 8, 6, 5, 4, 3];
const CLEAR = 3;

/**
 * Writes into a sector what fits inside it whole: name, amount and share, then less, then nothing.
 * @returns null where not even the name fits at 12 px
 */
export function fitSector(text: LabelText, sector: Sector): SectorLabel | null {
  if (narrowest(sector) < 12) return null;
  const share = text.share === null ? [] : [text.share];
  const names = [text.name, ...(text.shortName === null ? [] : [text.shortName])];
  for (const figures of [[text.amount, ...share], share, []]) {
    for (const size of SIZES) {
      for (const turn of TURNS) {
        for (const name of names) {
          const label = written(name, figures, size, turn, sector);
          if (label !== null) return label;
        }
      }
    }
  }
  return null;
}

/** The smaller of a ring's thickness and the widest chord across the sector: no line is lower. */
function narrowest({ start, end, inner, outer }: Sector): number {
  const half = Math.min((end - start) / 2, Math.PI / 2);
  return Math.min(outer - inner, 2 * outer * Math.sin(half));
}

function written(
  name: string,
  figures: readonly string[],
  size: number,
  turn: SectorLabel["turn"],
  sector: Sector,
): SectorLabel | null {
  const lineHeight = Math.round(size * 1.3);
  for (const ems of LINE_EMS) {
    const named = wrapText(name, size, ems * size, 3);
    if (named === null) break;
    const lines = [...named, ...figures];
    const width = Math.max(...lines.map((line) => textWidth(line, size)));
    if (isInside(sector, width, lines.length * lineHeight, turn)) return { lines, size, lineHeight, turn };
  }
  return null;
}

/** Whether a box of words in the middle of a sector stays clear of its edges. */
function isInside(sector: Sector, width: number, height: number, turn: SectorLabel["turn"]): boolean {
  const middle = (sector.start + sector.end) / 2;
  const radius = (sector.inner + sector.outer) / 2;
  const across = turn === "level" ? Math.PI / 2 : turn === "tangential" ? middle + Math.PI / 2 : middle;
  const [x, y] = [Math.sin(middle) * radius, -Math.cos(middle) * radius];
  const [alongX, alongY] = [Math.sin(across), -Math.cos(across)];
  const steps = [-1, -0.5, 0, 0.5, 1];
  return steps.every((u) =>
    steps.every((v) => {
      if (Math.abs(u) < 1 && Math.abs(v) < 1) return true;
      const [right, down] = [(u * width) / 2, (v * height) / 2];
      return holds(sector, x + alongX * right - alongY * down, y + alongY * right + alongX * down, middle);
    }),
  );
}

function holds(sector: Sector, x: number, y: number, middle: number): boolean {
  const radius = Math.hypot(x, y);
  if (radius < sector.inner + CLEAR || radius > sector.outer - CLEAR) return false;
  const half = (sector.end - sector.start) / 2;
  if (half > Math.PI - 1e-6) return true;
  const turned = Math.atan2(x, -y) - middle;
  const away = Math.abs(turned - 2 * Math.PI * Math.round(turned / (2 * Math.PI)));
  return away + CLEAR / radius <= half;
}
