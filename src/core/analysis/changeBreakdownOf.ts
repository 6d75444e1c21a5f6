import type { Disclosure } from "../budget/disclosure.ts";
import type { Figure } from "../budget/figure.ts";
import { notInFile } from "../budget/figureOf.ts";
import { differenceOf, sumOfFigures } from "../budget/figureSum.ts";
import { haveSameUnits } from "../budget/relatedEditions.ts";
import { SPENDING_MEASURES, type Measure } from "../budget/vocabulary.ts";
import type { CodeChange } from "../classification/codeChanges.ts";
import type { ChangeBar, ChangeBreakdown, ChangeLine, ChangeSplit } from "./changeBreakdown.ts";
import { lineOf } from "./changeLine.ts";
import { wholeOf } from "./changeRow.ts";
import { tellsLastYear, tellsYearOnYear } from "./changeStatements.ts";
import { codedChangesOf, type FoundLines, type YearPair } from "./codedChangesOf.ts";

/** The breakdowns, the one a reader begins with first. */
export const CHANGE_SPLITS = [
  "function",
  "kind",
  "economic",
  "three-public",
] as const satisfies readonly ChangeSplit[];

/**
 * How a body's spending moved since the year before, split in one way.
 * @param prior the body's disclosure of the year before, or null; one of another scope, phase or of
 *   other units is not compared with, but its figures are kept beside this year's
 * @param changes of the classification; null where they are not known: then a line that one year
 *   does not print is not taken for new
 * @returns null where the file gives no figure of the whole
 */
export function changeBreakdownOf(
  disclosure: Disclosure,
  prior: Disclosure | null,
  by: ChangeSplit,
  changes: readonly CodeChange[] | null,
): ChangeBreakdown | null {
  const pair = { disclosure, prior, bar: prior === null ? null : pairBar(disclosure, prior), changes };
  const { whole, wholeIs, lines } =
    by === "function" || by === "economic" ? codedChangesOf(pair, by) : measuresOf(pair, by);
  if (whole === null) return null;
  const steps = stepsOf(by, lines);
  return {
    disclosure: disclosure.id,
    department: disclosure.department.name,
    by,
    year: disclosure.year,
    baseYear: disclosure.year - 1,
    phase: disclosure.phase,
    prior: prior?.id ?? null,
    units: [prior?.consolidates?.count ?? null, disclosure.consolidates?.count ?? null],
    wholeIs,
    whole,
    lines,
    steps,
    rest: restOf(whole, steps),
  };
}

function pairBar(now: Disclosure, before: Disclosure): ChangeBar | null {
  if (now.scope !== before.scope) return "scope";
  if (now.phase !== before.phase) return "phase";
  return haveSameUnits(now, before) ? null : "units";
}

const ITEMS = [
  ["overseas", 1, true],
  ["vehicles", 1, false],
  ["vehicle-purchase", 2, true],
  ["vehicle-operation", 2, true],
  ["reception", 1, true],
] as const satisfies readonly (readonly [Measure, 1 | 2, boolean])[];

const KINDS = SPENDING_MEASURES.filter((measure) => measure !== "total").flatMap(
  (measure): readonly (readonly [Measure, 1 | 2, boolean])[] =>
    measure === "basic"
      ? [
          ["basic", 1, false],
          ["personnel", 2, true],
          ["public-operating", 2, true],
        ]
      : [[measure, 1, true]],
);

function measuresOf(pair: YearPair, by: "kind" | "three-public"): FoundLines {
  const measure = by === "kind" ? "total" : "three-public";
  const line = (
    of: Measure,
    level: ChangeLine["level"],
    isLeaf: boolean,
    key: string = of,
  ): ChangeLine | null => {
    const { disclosure, prior, bar } = pair;
    return lineOf({
      key,
      name: "",
      level,
      isLeaf,
      known: wholeOf(disclosure, prior, of, tellsYearOnYear, tellsLastYear),
      bar,
      note: null,
      nil: false,
    });
  };
  const parts = by === "kind" ? KINDS : ITEMS;
  return {
    wholeIs: measure,
    whole: line(measure, 0, false, ""),
    lines: parts.map(([of, level, isLeaf]) => line(of, level, isLeaf)).filter((each) => each !== null),
  };
}

/** The first level; of 三公 the parts of vehicles where both are known, so that each item has its step. */
function stepsOf(by: ChangeSplit, lines: readonly ChangeLine[]): readonly ChangeLine[] {
  const moved = (line: ChangeLine): boolean => line.delta.amount !== null;
  const parts = lines.filter((line) => line.level === 2 && moved(line));
  const isSplit = by === "three-public" && parts.length === 2;
  return lines.filter((line) => {
    if (isSplit && line.measure === "vehicles") return false;
    return moved(line) && (line.level === 1 || (isSplit && line.level === 2));
  });
}

function restOf(whole: ChangeLine, steps: readonly ChangeLine[]): Figure | null {
  if (whole.delta.amount === null || steps.length === 0) return null;
  const rest = differenceOf(whole.delta, sumOfFigures(steps.map(({ delta }) => delta))) ?? notInFile();
  return rest.amount === null || rest.amount === 0 ? null : rest;
}
