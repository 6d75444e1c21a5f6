import type { ComparedCell, ComparedMeasure } from "../core/analysis/comparison.ts";
import type { Measure } from "../core/budget/vocabulary.ts";
import type { Fen } from "../core/money/fen.ts";
import { figureBar, type FigureBar } from "./figureBar.ts";
import { fraction } from "./number.ts";

/** What bars measure: amounts from zero, shares of a whole named with them, amounts on a log scale. */
export type ComparisonScale = "amount" | "share" | "log";

/**
 * How one figure is drawn: a bar from zero, or a point from 0 to 1 of a log scale, which has no zero
 * to begin a bar from.
 */
export type ComparisonMark = FigureBar | { readonly kind: "point"; readonly at: number };

/** One measure as it is drawn, in the order of its cells. */
export interface PlottedMeasure {
  readonly measure: Measure;
  /** What the full length stands for: an amount; null for shares, whose full length is 100 %, and on a log scale. */
  readonly full: Fen | null;
  /** The powers of ten of a log scale, in fen; null elsewhere and where there is nothing above 0. */
  readonly decades: { readonly from: number; readonly to: number } | null;
  readonly marks: readonly ComparisonMark[];
}

/**
 * How measures are drawn. On a scale of shares a measure that is itself a whole is left out.
 * Spending and its parts have one full length; every other measure has its own.
 */
export function plottedMeasures(
  measures: readonly ComparedMeasure[],
  scale: ComparisonScale,
): readonly PlottedMeasure[] {
  const shown = scale === "share" ? measures.filter(({ whole }) => whole !== null) : measures;
  const ofSpending = largest(shown.filter(isSpending).flatMap(({ cells }) => cells));
  return shown.map((each) => {
    const full = isSpending(each) ? ofSpending : largest(each.cells);
    const decades = scale === "log" ? decadesOf(each.cells) : null;
    return {
      measure: each.measure,
      full: scale === "amount" ? full : null,
      decades,
      marks: each.cells.map((cell) => markOf(cell, scale, full, decades)),
    };
  });
}

/** How small the shortest bar of a linear scale is: below a hundredth or a thousandth of the full length; null for neither. */
export function smallestBar(plotted: readonly PlottedMeasure[]): "hundredth" | "thousandth" | null {
  const lengths = plotted.flatMap(({ marks }) =>
    marks.flatMap((mark) => (mark.kind === "bar" || mark.kind === "dotted" ? [mark.length] : [])),
  );
  const least = Math.min(1, ...lengths.filter((length) => length > 0));
  return least < 0.001 ? "thousandth" : least < 0.01 ? "hundredth" : null;
}

const SPENDING: ReadonlySet<Measure> = new Set<Measure>([
  "total",
  "basic",
  "project",
  "operating",
  "remittance",
  "subsidy",
  "reserve",
  "appropriation",
]);

function isSpending({ measure }: ComparedMeasure): boolean {
  return SPENDING.has(measure);
}

function largest(cells: readonly ComparedCell[]): Fen | null {
  const amounts = cells.flatMap(({ figure: { amount } }) => (amount === null ? [] : [amount]));
  return amounts.reduce<Fen | null>((most, each) => (most === null || each > most ? each : most), null);
}

function markOf(
  { figure, whole }: ComparedCell,
  scale: ComparisonScale,
  full: Fen | null,
  decades: PlottedMeasure["decades"],
): ComparisonMark {
  if (scale === "share") return figureBar(figure, whole?.amount ?? null);
  const bar = figureBar(figure, full);
  if (scale === "amount" || decades === null || figure.amount === null || figure.amount <= 0) return bar;
  return { kind: "point", at: logPlace(figure.amount, decades) };
}

/** Where an amount above 0 stands between two powers of ten, from 0 to 1. */
export function logPlace(amount: Fen, { from, to }: { readonly from: number; readonly to: number }): number {
  return (Math.log10(amount) - from) / (to - from);
}

function decadesOf(cells: readonly ComparedCell[]): PlottedMeasure["decades"] {
  const amounts = cells.flatMap(({ figure: { amount } }) => (amount === null || amount <= 0 ? [] : [amount]));
  if (amounts.length === 0) return null;
  const from = Math.floor(Math.log10(Math.min(...amounts)));
  return { from, to: Math.max(from + 1, Math.ceil(Math.log10(Math.max(...amounts)))) };
}

/** A share as a length: the fraction its bar fills. */
export function shareLength({ figure, whole }: ComparedCell): number {
  return fraction(figure.amount, whole?.amount ?? null);
}
