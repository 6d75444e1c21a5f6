import type { Change, ChangeRow } from "../core/analysis/change.ts";
import { addFen, subtractFen, sumFen, ZERO, type Fen } from "../core/money/fen.ts";
import { SPENDING_MEASURES, type SpendingMeasure } from "../core/budget/vocabulary.ts";

/** One year's whole at an end of the waterfall. */
export interface WaterfallEnd {
  readonly kind: "prior" | "now";
  readonly amount: Fen;
  /** Computed by us: drawn hollow and dotted. */
  readonly derived: boolean;
  /** From the axis up; empty where the year's parts are not known or do not make up the whole. */
  readonly parts: readonly { readonly measure: SpendingMeasure; readonly amount: Fen }[];
}

/** One move between the two years. */
export interface WaterfallStep {
  readonly kind: "step";
  /** What moved; null for what no part explains. */
  readonly row: ChangeRow | null;
  /** Signed. */
  readonly delta: Fen;
  readonly from: Fen;
  readonly to: Fen;
}

export interface Waterfall {
  readonly prior: WaterfallEnd;
  readonly steps: readonly WaterfallStep[];
  readonly now: WaterfallEnd;
  /** The highest level reached. */
  readonly most: Fen;
}

/**
 * How spending moved from one year to the next: the two wholes and a step for each part whose
 * change is known, in the order of the measures; what they leave unexplained is a step of its own.
 * @returns null where one of the two wholes is not known
 */
export function waterfallSteps(change: Change): Waterfall | null {
  const wholes = change.rows.filter((row) => row.code === null);
  const total = wholes.find((row) => row.measure === "total");
  const parts = SPENDING_MEASURES.filter((measure) => measure !== "total").flatMap((measure) => {
    const row = wholes.find((each) => each.measure === measure);
    return row === undefined ? [] : [row];
  });
  const moved = parts.filter((row) => row.delta.amount !== null);
  return total === undefined ? null : waterfallOf(total, moved.length === 0 ? [total] : moved, parts);
}

/**
 * The way from one year's whole to the next by the steps given, whatever they split it by.
 * @param parts rows by kind of spending that the end bars are divided into where they make them up
 * @returns null where one of the two wholes is not known
 */
export function waterfallOf(
  whole: ChangeRow,
  moved: readonly ChangeRow[],
  parts: readonly ChangeRow[],
): Waterfall | null {
  const [before, after] = [whole.prior.amount, whole.now.amount];
  if (before === null || after === null) return null;
  const steps = stepsFrom(before, after, moved);
  return {
    prior: {
      kind: "prior",
      amount: before,
      derived: whole.prior.state === "derived",
      parts: makingUp(before, parts, (row) => row.prior.amount),
    },
    steps,
    now: {
      kind: "now",
      amount: after,
      derived: whole.now.state === "derived",
      parts: makingUp(after, parts, (row) => row.now.amount),
    },
    most: steps.reduce<Fen>(
      (most, step) => (step.to > most ? step.to : most),
      before > after ? before : after,
    ),
  };
}

function stepsFrom(before: Fen, after: Fen, rows: readonly ChangeRow[]): readonly WaterfallStep[] {
  const steps: WaterfallStep[] = [];
  let level = before;
  for (const row of rows) {
    const delta = row.delta.amount ?? subtractFen(after, level);
    const to = addFen(level, delta);
    steps.push({ kind: "step", row, delta, from: level, to });
    level = to;
  }
  const left = subtractFen(after, level);
  return left === 0 ? steps : [...steps, { kind: "step", row: null, delta: left, from: level, to: after }];
}

function makingUp(
  whole: Fen,
  rows: readonly ChangeRow[],
  amountOf: (row: ChangeRow) => Fen | null,
): WaterfallEnd["parts"] {
  const known = SPENDING_MEASURES.flatMap((measure) => {
    const row = rows.find((each) => each.measure === measure);
    const amount = row === undefined ? null : amountOf(row);
    return amount === null || amount <= ZERO ? [] : [{ measure, amount }];
  });
  return sumFen(known.map((part) => part.amount)) === whole ? known : [];
}
