import type { Disclosure } from "../budget/disclosure.ts";
import type { Figure } from "../budget/figure.ts";
import { notInFile } from "../budget/figureOf.ts";
import { differenceOf } from "../budget/figureSum.ts";
import { speaksOfPeriod } from "../budget/period.ts";
import type { Measure } from "../budget/vocabulary.ts";
import { compareFen, type Fen } from "../money/fen.ts";
import { percentPoints } from "../money/ratio.ts";
import { appropriationOf } from "./appropriation.ts";
import type { ComparedCell, ComparedMeasure, ShareSpread, ShareWhole, Spread } from "./comparison.ts";
import { figureOfMeasure } from "./measureFigure.ts";
import { shareOf } from "./shareOf.ts";
import { figureInTable } from "./tableFigure.ts";

/** One measure of several disclosures, and within each group of comparable ones the largest against the smallest. */
export function comparedMeasureOf(
  disclosures: readonly Disclosure[],
  groups: readonly (readonly string[])[],
  measure: Measure,
): ComparedMeasure {
  const cells = disclosures.map((disclosure) => comparedCell(disclosure, measure));
  return {
    measure,
    whole: WHOLES[measure] ?? null,
    cells,
    spreads: groups.flatMap((group) => {
      const members = disclosures.filter(({ id }) => group.includes(id));
      const spread = spreadOf(
        cells.filter(({ disclosure }) => group.includes(disclosure)),
        arePooled(members, measure),
      );
      return spread === null ? [] : [spread];
    }),
  };
}

/** One measure of one disclosure with the whole its share is of. */
export function comparedCell(disclosure: Disclosure, measure: Measure): ComparedCell {
  const figure =
    measure === "appropriation" ? appropriationOf(disclosure) : figureOfMeasure(disclosure, measure).figure;
  const kind = WHOLES[measure];
  const whole = kind === undefined ? null : wholeOf(disclosure, kind);
  return { disclosure: disclosure.id, figure, whole, share: whole === null ? null : shareOf(figure, whole) };
}

/** Whether the text of one of several documents says that another body pays for the item, or for one inside it. */
export function arePooled(disclosures: readonly Disclosure[], measure: Measure): boolean {
  return disclosures.some((disclosure) =>
    disclosure.statements.some((said) => {
      const item = said.pooled?.item;
      if (item === undefined || !speaksOfPeriod(said, disclosure)) return false;
      return item === measure || (measure === "three-public" && said.pooled !== null);
    }),
  );
}

const WHOLES: Readonly<Partial<Record<Measure, ShareWhole>>> = {
  basic: "total",
  project: "total",
  operating: "total",
  remittance: "total",
  subsidy: "total",
  reserve: "total",
  personnel: "basic-economic",
  "public-operating": "basic-economic",
  "three-public": "appropriation",
  overseas: "appropriation",
  vehicles: "appropriation",
  "vehicle-purchase": "appropriation",
  "vehicle-operation": "appropriation",
  reception: "appropriation",
};

function wholeOf(disclosure: Disclosure, kind: ShareWhole): Figure {
  switch (kind) {
    case "total":
      return figureOfMeasure(disclosure, "total").figure;
    case "appropriation":
      return appropriationOf(disclosure);
    case "basic-economic":
      return (
        figureInTable(disclosure, "total", { kind, side: null, roles: ["total", "year-total"] }) ??
        notInFile()
      );
  }
}

interface Known {
  readonly cell: ComparedCell;
  readonly amount: Fen;
}

function spreadOf(cells: readonly ComparedCell[], isPooled: boolean): Spread | null {
  const known = cells.flatMap((cell): readonly Known[] =>
    cell.figure.amount === null ? [] : [{ cell, amount: cell.figure.amount }],
  );
  const inOrder = [...known].sort((a, b) => compareFen(b.amount, a.amount));
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (first === undefined || last === undefined || known.length < 2) return null;
  const equal = (amount: Fen): readonly ComparedCell[] =>
    known.filter((each) => each.amount === amount).map(({ cell }) => cell);
  const isOpen = !isPooled && first.amount !== last.amount;
  return {
    known: known.map(({ cell }) => cell.disclosure),
    unknown: cells.filter(({ figure }) => figure.amount === null).map(({ disclosure }) => disclosure),
    largest: equal(first.amount),
    smallest: equal(last.amount),
    difference: isOpen ? differenceOf(first.cell.figure, last.cell.figure) : null,
    barred: isPooled ? "pooled" : null,
    shares: isPooled ? null : shareSpread(known),
  };
}

interface Ratio {
  readonly cell: ComparedCell;
  readonly operands: readonly [part: Fen, whole: Fen];
}

function shareSpread(known: readonly Known[]): ShareSpread | null {
  const ratios = known.flatMap(({ cell, amount }): readonly Ratio[] => {
    const whole = cell.whole?.amount ?? null;
    return whole === null || whole <= 0 ? [] : [{ cell, operands: [amount, whole] }];
  });
  const inOrder = [...ratios].sort((a, b) => (isBelow(a, b) ? 1 : isBelow(b, a) ? -1 : 0));
  const [highest, lowest] = [inOrder[0], inOrder.at(-1)];
  if (highest === undefined || lowest === undefined || ratios.length < 2) return null;
  const points = percentPoints(highest.operands, lowest.operands);
  return points === null ? null : { highest: highest.cell, lowest: lowest.cell, points };
}

/** Compared across, exactly: a/b < c/d where both wholes are above 0. */
function isBelow({ operands: [a, b] }: Ratio, { operands: [c, d] }: Ratio): boolean {
  return BigInt(a) * BigInt(d) < BigInt(c) * BigInt(b);
}
