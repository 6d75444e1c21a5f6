import type { Disclosure } from "../budget/disclosure.ts";
import { speaksOfWhole, statementRef } from "../budget/evidence.ts";
import type { Figure } from "../budget/figure.ts";
import { quotientOf } from "../budget/figureSum.ts";
import type { SourceRef } from "../budget/source.ts";
import type { Statement } from "../budget/statement.ts";
import { nameKey } from "../text/chinese.ts";
import type { PerPiece, Piece, Ranked } from "./threePublicRanking.ts";

/** The amounts per piece of one item, and the pieces of which the document prints that there are none. */
export interface Pieces {
  readonly perPiece: readonly PerPiece[];
  readonly none: readonly Piece[];
}

/**
 * An item divided by each count that the document prints for it: running costs by vehicles kept,
 * purchases by vehicles bought, travel by groups and travellers, receptions by batches and guests.
 * Nothing where no count is printed or the amount is not known.
 */
export function perPieceOf(disclosure: Disclosure, measure: Ranked, figure: Figure): Pieces {
  const counts = (COUNTED[measure] ?? []).flatMap(([piece, find]) => {
    const counted = find(disclosure);
    return counted === null ? [] : [{ piece, ...counted }];
  });
  return {
    none: counts.filter(({ count }) => /^0+(?:\.0+)?$/u.test(count)).map(({ piece }) => piece),
    perPiece: counts.flatMap(({ piece, count, year, source }) => {
      if (figure.amount === null || figure.amount === 0) return [];
      const quotient = quotientOf(figure, { count, source });
      return quotient.amount === null ? [] : [{ piece, figure: quotient, count, year }];
    }),
  };
}

interface Counted {
  readonly count: string;
  readonly year: number;
  readonly source: SourceRef;
}

type Finder = (disclosure: Disclosure) => Counted | null;

const COUNTED: Readonly<Partial<Record<Ranked, readonly (readonly [Piece, Finder])[]>>> = {
  "vehicle-operation": [["vehicle", vehiclesKept]],
  "vehicle-purchase": [["vehicle", (each) => said(each, ofWhole("vehicle-purchase", /辆|台/u))]],
  overseas: [
    ["group", (each) => said(each, ofWhole("overseas", /团|组|次|批/u))],
    ["traveller", (each) => said(each, ofWhole("overseas", /^人/u))],
  ],
  reception: [
    ["batch", (each) => said(each, ofWhole("reception", /批|次$|个/u, /人/u))],
    ["guest", (each) => said(each, ofWhole("reception", /^人/u))],
  ],
};

/** 公务用车保有量 of the text, else the vehicles among the assets, else those the text lists. */
function vehiclesKept(disclosure: Disclosure): Counted | null {
  return (
    said(disclosure, ofWhole("vehicle-operation", /辆|台/u)) ??
    amongAssets(disclosure) ??
    said(
      disclosure,
      ({ measure, item, count }) => measure === "fixed-assets" && item === "车辆" && count !== null,
    )
  );
}

function amongAssets(disclosure: Disclosure): Counted | null {
  const vehicles = disclosure.assets.find(
    ({ item, role }) => role === "part" && nameKey(item).includes("车辆"),
  );
  const count = vehicles?.quantity ?? null;
  if (vehicles === undefined || count === null) return null;
  // What a budget prints of its assets is held at the end of the year before.
  const year = disclosure.phase === "budget" ? disclosure.year - 1 : disclosure.year;
  return { count, year, source: vehicles.cells.quantity };
}

function ofWhole(measure: Ranked, unit: RegExp, not?: RegExp): (statement: Statement) => boolean {
  return (each) =>
    each.measure === measure &&
    speaksOfWhole(each) &&
    each.count !== null &&
    unit.test(each.count.unit) &&
    not?.test(each.count.unit) !== true;
}

function said(disclosure: Disclosure, test: (statement: Statement) => boolean): Counted | null {
  const statement = disclosure.statements.find(test);
  if (statement?.count == null) return null;
  const source = statementRef(disclosure, statement, "count");
  return { count: statement.count.value, year: statement.year, source };
}
