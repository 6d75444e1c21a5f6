import type { Ranked, RankingCell, RankingRow } from "../core/analysis/threePublicRanking.ts";
import type { Figure } from "../core/budget/figure.ts";
import { absFen, compareFen, type Fen } from "../core/money/fen.ts";
import { figureBar, type FigureBar } from "./figureBar.ts";
import { fraction } from "./number.ts";

/** What the bars of a ranking show. */
export const RANKING_MODES = ["amount", "share", "change", "piece", "final"] as const;
export type RankingMode = (typeof RANKING_MODES)[number];

/** The full length of one column: the amount it stands for; null where nothing above 0 is shown. */
export type FullLength = { readonly amount: Fen; readonly whole: Fen | null } | null;

/** A bar from a middle line: its side and its length from 0 to 1 of one side. */
export interface SidedBar {
  readonly side: "increase" | "decrease" | "none";
  readonly length: number;
}

/** The largest of a column: of its amounts, of its shares (with the whole), of its changes without sign, of amounts per piece. */
export function fullLength(rows: readonly RankingRow[], measure: Ranked, mode: RankingMode): FullLength {
  if (mode === "share") return largestShare(rows, measure);
  const figures = rows.flatMap(({ cells }) => figuresOf(cells[measure], mode));
  const amounts = figures.flatMap(({ amount }) => (amount === null ? [] : [absFen(amount)]));
  const most = amounts.sort(compareFen).at(-1) ?? null;
  return most === null || most === 0 ? null : { amount: most, whole: null };
}

/** The bar of a cell on its column's own scale from zero; of a pooled one the hatching over all of it. */
export function rankingBar(row: RankingRow, measure: Ranked, mode: RankingMode, full: FullLength): FigureBar {
  const cell = row.cells[measure];
  if (cell.saying === "pooled") return { kind: "hatched" };
  const bar = figureBar(
    mode === "piece" ? (cell.perPiece[0]?.figure ?? cell.figure) : cell.figure,
    full?.amount ?? null,
  );
  if (mode !== "share" || (bar.kind !== "bar" && bar.kind !== "dotted")) return bar;
  const most = full === null ? 0 : fraction(full.amount, full.whole);
  return most === 0
    ? { kind: "none" }
    : { ...bar, length: fraction(cell.figure.amount, row.appropriation.amount) / most };
}

/** The bar of a change, to the right for an increase. */
export function changeBar({ change }: RankingCell, full: FullLength): SidedBar {
  const delta = change?.delta.amount ?? null;
  if (delta === null || delta === 0) return { side: "none", length: 0 };
  return { side: delta > 0 ? "increase" : "decrease", length: fraction(absFen(delta), full?.amount ?? null) };
}

function figuresOf(cell: RankingCell, mode: RankingMode): readonly Figure[] {
  switch (mode) {
    case "change":
      return cell.change === null ? [] : [cell.change.delta];
    case "piece":
      return cell.perPiece.map(({ figure }) => figure);
    case "final":
      return cell.budgeted === null ? [cell.figure] : [cell.figure, cell.budgeted];
    default:
      return [cell.figure];
  }
}

function largestShare(rows: readonly RankingRow[], measure: Ranked): FullLength {
  let best: FullLength = null;
  for (const { cells, appropriation } of rows) {
    const { amount } = cells[measure].figure;
    const whole = appropriation.amount;
    if (amount === null || amount <= 0 || whole === null || whole <= 0) continue;
    if (best === null || fraction(amount, whole) > fraction(best.amount, best.whole))
      best = { amount, whole };
  }
  return best;
}
