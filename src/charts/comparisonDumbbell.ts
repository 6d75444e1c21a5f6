import type { ComparedCell, PeriodMeasure, PeriodRow } from "../core/analysis/comparison.ts";
import type { Measure } from "../core/budget/vocabulary.ts";
import type { Fen } from "../core/money/fen.ts";
import { colourOf, drawDecades, writeHead } from "./comparisonBars.ts";
import { logPlace, shareLength, type ComparisonScale } from "./comparisonMarks.ts";
import { fraction } from "./number.ts";
import { panelFrame, type PanelRow } from "./panelFrame.ts";
import { emptyParts, type Plot } from "./plot.ts";
import { textWidth } from "./textWidth.ts";

/** The words of the dumbbells. Keep the object between renders. */
export interface DumbbellWords {
  readonly head: (measure: Measure, full: Fen | null) => readonly [name: string, note: string];
  /** Over a dumbbell: 16,497.86 → 18,976.76, and the change, or why there is none. */
  readonly cell: (row: PeriodRow, measure: PeriodMeasure) => readonly [values: string, change: string];
}

const ROW = 52;

/** Two years of each body as two points of one line: hollow the first, full the last. A line that may not be read as a change is dashed. */
export function comparisonDumbbell(
  periods: readonly PeriodRow[],
  rows: readonly PanelRow[],
  scale: ComparisonScale,
  width: number,
  words: DumbbellWords,
): Plot {
  const parts = emptyParts();
  const measures = dumbbellMeasures(periods, scale);
  const frame = panelFrame(rows, measures.length, width, ROW, parts);
  frame.panels.forEach((panel, index) => {
    const measure = measures[index];
    if (measure === undefined) return;
    const axis = axisOf(periods, measure, scale);
    writeHead(panel, words.head(measure, axis.full), colourOf(measure), parts);
    drawDecades(panel, axis, parts);
    periods.forEach((period, at) => {
      const own = period.measures.find((each) => each.measure === measure);
      const top = panel.rows[at] ?? 0;
      if (own === undefined) return;
      const [values, change] = words.cell(period, own);
      parts.texts.push({ text: values, x: panel.x, y: top + 19, size: 12 });
      const taken = textWidth(values, 12) + 8;
      if (taken + textWidth(change, 12) <= panel.width)
        parts.texts.push({ text: change, x: panel.x + taken, y: top + 19, size: 12, isBold: true });
      const y = top + 36;
      const x = (cell: ComparedCell): number | null => {
        const place = axis.place(cell);
        return place === null ? null : panel.x + 5 + place * (panel.width - 10);
      };
      const [before, after] = [x(own.before), x(own.after)];
      parts.lines.push({ x1: panel.x, y1: y, x2: panel.x + panel.width, y2: y, colour: "hairline" });
      if (before !== null && after !== null)
        parts.lines.push({
          x1: before,
          y1: y,
          x2: after,
          y2: y,
          colour: colourOf(measure),
          width: 3,
          ...(period.barriers.length > 0 ? { dash: "2 4" } : {}),
        });
      const colour = colourOf(measure);
      if (before !== null) parts.dots.push({ x: before, y, colour, isHollow: true });
      if (after !== null) parts.dots.push({ x: after, y, colour, isHollow: false });
    });
  });
  return { width: frame.width, height: frame.height, ...parts };
}

/** The measures drawn: on a scale of shares those that have a whole. */
export function dumbbellMeasures(periods: readonly PeriodRow[], scale: ComparisonScale): readonly Measure[] {
  return (periods[0]?.measures ?? [])
    .filter(({ after }) => scale !== "share" || after.whole !== null)
    .map(({ measure }) => measure);
}

interface Axis {
  /** Null for shares and on a log scale. */
  readonly full: Fen | null;
  readonly decades: { readonly from: number; readonly to: number } | null;
  /** From 0 to 1; null for a cell that has no place on the axis. */
  readonly place: (cell: ComparedCell) => number | null;
}

function axisOf(periods: readonly PeriodRow[], measure: Measure, scale: ComparisonScale): Axis {
  const cells = periods
    .flatMap(({ measures }) => measures.filter((each) => each.measure === measure))
    .flatMap(({ before, after }) => [before, after]);
  if (scale === "share") {
    const place = (cell: ComparedCell): number | null => (cell.share === null ? null : shareLength(cell));
    return { full: null, decades: null, place };
  }
  const amounts = cells.flatMap(({ figure: { amount } }) => (amount === null ? [] : [amount]));
  const most = amounts.reduce<Fen | null>((best, each) => (best === null || each > best ? each : best), null);
  const above = amounts.filter((amount) => amount > 0);
  if (scale === "amount" || above.length === 0) {
    const place = ({ figure: { amount } }: ComparedCell): number | null =>
      amount === null ? null : fraction(amount, most);
    return { full: most, decades: null, place };
  }
  const from = Math.floor(Math.log10(Math.min(...above)));
  const decades = { from, to: Math.max(from + 1, Math.ceil(Math.log10(Math.max(...above)))) };
  const place = ({ figure: { amount } }: ComparedCell): number | null =>
    amount === null || amount <= 0 ? null : logPlace(amount, decades);
  return { full: null, decades, place };
}
