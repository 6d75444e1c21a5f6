import type { Disclosure } from "../budget/disclosure.ts";
import { speaksOfWhole, statementRef } from "../budget/evidence.ts";
import type { Figure } from "../budget/figure.ts";
import { notInFile, proseFigure } from "../budget/figureOf.ts";
import { THREE_PUBLIC } from "../budget/measureGroups.ts";
import type { Statement } from "../budget/statement.ts";
import type { Measure } from "../budget/vocabulary.ts";
import { speaksOfPeriod } from "../budget/period.ts";
import { figureInTable, type FigurePlace } from "./tableFigure.ts";

/** A measure of the whole disclosure, and what its table says where that differs. */
export interface MeasureFigure {
  readonly figure: Figure;
  /** The table's own cell, blank or not; not-in-file where no table prints the measure. */
  readonly tableFigure: Figure;
}

/**
 * One measure of the whole disclosure: from its table, else from the prose (据说明, the blank cell
 * kept beside the statement), else what the table says of it: blank, declared none, withheld;
 * else not in the file. Further places that print the same amount follow as sources.
 */
export function figureOfMeasure(disclosure: Disclosure, measure: Measure): MeasureFigure {
  return figureFrom(disclosure, measure, PLACES[measure] ?? []);
}

/** As `figureOfMeasure`, reading the tables named. */
export function figureFrom(
  disclosure: Disclosure,
  measure: Measure,
  places: readonly FigurePlace[],
): MeasureFigure {
  const printed = places
    .map((place) => figureInTable(disclosure, measure, place))
    .filter((figure) => figure !== null);
  const statement = statementFor(disclosure, measure, ({ amount }) => amount !== null);
  const tableFigure = printed.find(({ state }) => state === "stated") ?? printed[0] ?? notInFile();
  return { tableFigure, figure: mergeSources(disclosure, tableFigure, printed, statement) };
}

/**
 * The statement that speaks of a measure of the whole in the disclosure's own year and phase:
 * of all money together, else (三公 only, which is paid from it) of 一般公共预算.
 * Null where no such statement passes the test.
 */
export function statementFor(
  disclosure: Disclosure,
  measure: Measure,
  test: (statement: Statement) => boolean,
): Statement | null {
  const speaking = disclosure.statements.filter(
    (each) =>
      each.measure === measure && speaksOfWhole(each) && speaksOfPeriod(each, disclosure) && test(each),
  );
  const ofAll = speaking.find(({ fund }) => fund === null);
  return (
    ofAll ??
    (ABOUT_THREE_PUBLIC.has(measure) ? (speaking.find(({ fund }) => fund === "general") ?? null) : null)
  );
}

const ABOUT_THREE_PUBLIC: ReadonlySet<Measure> = new Set(THREE_PUBLIC);

const SPENDING: readonly FigurePlace[] = [
  { kind: "expenditure", side: null, roles: ["total", "year-total"] },
  { kind: "summary", side: "expenditure", roles: ["year-total", "total"] },
];
const BASIC: readonly FigurePlace[] = [
  { kind: "basic-economic", side: null, roles: ["total", "year-total"] },
];
const ITEMS: readonly FigurePlace[] = [{ kind: "three-public", side: null, roles: ["total", "item"] }];

const PLACES: Readonly<Partial<Record<Measure, readonly FigurePlace[]>>> = {
  total: SPENDING,
  basic: SPENDING,
  project: SPENDING,
  operating: SPENDING,
  remittance: SPENDING,
  subsidy: SPENDING,
  reserve: SPENDING,
  "carry-forward": SPENDING,
  revenue: [
    { kind: "revenue", side: null, roles: ["total", "year-total"] },
    { kind: "summary", side: "revenue", roles: ["total", "year-total"] },
  ],
  personnel: BASIC,
  "public-operating": BASIC,
  "three-public": ITEMS,
  overseas: ITEMS,
  vehicles: ITEMS,
  "vehicle-purchase": ITEMS,
  "vehicle-operation": ITEMS,
  reception: ITEMS,
  "administrative-operating": [
    { kind: "administrative-operating", side: null, roles: ["total", "item"] },
    // Shanghai prints 机关运行经费预算数 as the last column of the 三公 table.
    { kind: "three-public", side: null, roles: ["total", "item"], shared: true },
  ],
};

function mergeSources(
  disclosure: Disclosure,
  tableFigure: Figure,
  printed: readonly Figure[],
  statement: Statement | null,
): Figure {
  const said = statement === null ? [] : [statementRef(disclosure, statement, "amount")];
  const amount = statement?.amount ?? null;
  if (tableFigure.state === "stated") {
    const same = printed.filter((figure) => figure !== tableFigure && figure.amount === tableFigure.amount);
    const sources = [...tableFigure.sources, ...same.flatMap(({ sources: own }) => own)];
    return { ...tableFigure, sources: amount === tableFigure.amount ? [...sources, ...said] : sources };
  }
  if (amount === null) return tableFigure;
  if (tableFigure.state === "declared-none" && amount === 0) {
    return { ...tableFigure, sources: [...said, ...tableFigure.sources] };
  }
  return proseFigure(amount, ...said, ...tableFigure.sources);
}
