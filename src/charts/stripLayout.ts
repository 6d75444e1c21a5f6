import { compareFen, type Fen } from "../core/money/fen.ts";
import { fraction, logPlace } from "./number.ts";
import { textWidth } from "./textWidth.ts";

/** One body on a strip. */
export interface StripEntry {
  readonly key: string;
  readonly name: string;
  /** Null for one without an amount: it is not drawn. */
  readonly amount: Fen | null;
  /** The amount as it is written. */
  readonly text: string;
  readonly own: boolean;
}

export interface StripDot {
  readonly key: string;
  readonly own: boolean;
  readonly x: number;
  /** Dots of equal amounts stand on one another, 0 at the bottom. */
  readonly row: number;
  readonly title: string;
  /** Null where there is no room. */
  readonly label: { readonly text: string; readonly x: number; readonly y: number } | null;
}

export interface StripLayout {
  readonly height: number;
  readonly axis: { readonly y: number; readonly from: number; readonly to: number };
  readonly dots: readonly StripDot[];
}

const RADIUS = 6;
const LINE = 18;
const SIZE = 12;
const ROWS = 3;

/**
 * Bodies as dots along an axis from zero, with names over them where they fit: the own one first,
 * then the others from the largest. On a logarithmic axis nils stand before its beginning.
 */
export function stripLayout(
  entries: readonly StripEntry[],
  width: number,
  scale: "linear" | "log",
): StripLayout {
  const known = entries.filter(({ amount }) => amount !== null);
  const most = Math.max(0, ...known.map(({ amount }) => amount ?? 0));
  const positive = known.flatMap(({ amount }) => (amount !== null && amount > 0 ? [amount] : []));
  const least = [...positive].sort(compareFen)[0] ?? null;
  const [from, to] = [RADIUS + 2, width - RADIUS - 2];
  const logFrom = scale === "log" ? from + 40 : from;
  const place = ({ amount }: StripEntry): number => {
    const top = positive.find((each) => each === most) ?? null;
    if (scale === "linear") return from + fraction(amount, top) * (to - from);
    const at = least === null || top === null ? null : logPlace(amount, least, top);
    return at === null ? from : logFrom + at * (to - logFrom);
  };
  const placed = stacked(known.map((entry) => ({ entry, x: place(entry) })));
  const deepest = Math.max(0, ...placed.map(({ row }) => row));
  const { dots, rows } = labelled(placed, width);
  const bottom = rows * LINE - 4;
  const y = bottom + RADIUS + 6 + deepest * (2 * RADIUS + 1);
  return {
    height: y + RADIUS + 6,
    axis: { y, from: logFrom, to },
    dots: dots.map((dot) =>
      dot.label === null ? dot : { ...dot, label: { ...dot.label, y: bottom - dot.label.y * LINE } },
    ),
  };
}

interface Placed {
  readonly entry: StripEntry;
  readonly x: number;
  readonly row: number;
}

function stacked(points: readonly Omit<Placed, "row">[]): readonly Placed[] {
  const taken: number[] = [];
  return points.map(({ entry, x }) => {
    const row = taken.filter((other) => Math.abs(other - x) < 2 * RADIUS).length;
    taken.push(x);
    return { entry, x, row };
  });
}

/** The labels with the number of their row as `y`, 0 next to the dots. */
function labelled(
  placed: readonly Placed[],
  width: number,
): { readonly dots: readonly StripDot[]; readonly rows: number } {
  const boxes: { readonly row: number; readonly from: number; readonly to: number }[] = [];
  const labels = new Map<string, StripDot["label"]>();
  const inTurn = [...placed].sort(
    (a, b) => Number(b.entry.own) - Number(a.entry.own) || (b.entry.amount ?? 0) - (a.entry.amount ?? 0),
  );
  for (const { entry, x } of inTurn) {
    const text = `${entry.name} ${entry.text}`;
    const room = textWidth(text, SIZE);
    if (room > width) continue;
    const from = Math.min(Math.max(0, x - room / 2), width - room);
    for (let row = 0; row < ROWS; row += 1) {
      const meets = boxes.some((box) => box.row === row && box.from < from + room + 8 && box.to > from - 8);
      if (meets) continue;
      boxes.push({ row, from, to: from + room });
      labels.set(entry.key, { text, x: from, y: row });
      break;
    }
  }
  const dots = placed.map(({ entry, x, row }) => ({
    key: entry.key,
    own: entry.own,
    x,
    row,
    title: `${entry.name} ${entry.text}`,
    label: labels.get(entry.key) ?? null,
  }));
  return { dots, rows: 1 + Math.max(0, ...boxes.map(({ row }) => row)) };
}
