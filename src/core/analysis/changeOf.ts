import type { Disclosure } from "../budget/disclosure.ts";
import { notInFile, statementFigure } from "../budget/figureOf.ts";
import { THREE_PUBLIC } from "../budget/measureGroups.ts";
import { haveSameUnits } from "../budget/relatedEditions.ts";
import type { Measure } from "../budget/vocabulary.ts";
import type { Change, ChangeRow } from "./change.ts";
import { baseStated, rowOf, wholeOf, type KnownLine } from "./changeRow.ts";
import { changeOfCode, codesWithChange, tellsYearOnYear } from "./changeStatements.ts";
import { findNode, nodesUnder, spendingTreeOf } from "./spendingTreeOf.ts";
import type { SpendingTree } from "./spendingTree.ts";

/**
 * What moved since the year before. From a loaded prior disclosure where it is comparable (same
 * department, scope, units, phase, the year before): computed. Else from the prose: the change
 * stated against the year before in the same phase, and the prior year derived from it; one told
 * against this year's own budget or last year's execution is none of these. A line of which neither
 * speaks has base `unknown`.
 * @param prior the disclosure of the year before, or null; one that is not comparable is left aside
 */
export function changeOf(disclosure: Disclosure, prior: Disclosure | null): Change {
  const before = prior !== null && isComparable(disclosure, prior) ? prior : null;
  const rows = [
    ...MEASURES.map((measure) => rowOf(wholeOf(disclosure, before, measure, tellsYearOnYear))),
    ...linesOf(disclosure, before).map(rowOf),
  ].filter((row) => row !== null);
  return { baseYear: disclosure.year - 1, rows, addsUp: addsUp(rows) };
}

/** Whether two disclosures of one department may be subtracted from one another. */
export function isComparable(now: Disclosure, before: Disclosure): boolean {
  return (
    now.department.key === before.department.key &&
    now.scope === before.scope &&
    now.phase === before.phase &&
    before.year === now.year - 1 &&
    haveSameUnits(now, before)
  );
}

const MEASURES = [
  "total",
  "basic",
  "project",
  "personnel",
  "public-operating",
  ...THREE_PUBLIC,
] as const satisfies readonly Measure[];

/** Functional lines: all of both trees where a prior year is loaded, else those the prose compares. */
function linesOf(disclosure: Disclosure, before: Disclosure | null): readonly KnownLine[] {
  const tree = spendingTreeOf(disclosure);
  const old = before === null ? null : spendingTreeOf(before);
  const codes = new Set([
    ...(old === null ? [] : [...codesOf(tree), ...codesOf(old)]),
    ...codesWithChange(disclosure, tellsYearOnYear),
  ]);
  return [...codes].map((code) => {
    const printed = findNode(tree, code)?.figures.total;
    const statement = changeOfCode(disclosure, code, printed ?? null, tellsYearOnYear);
    return {
      disclosure,
      measure: "total",
      code,
      now: printed ?? (statement === null ? null : statementFigure(disclosure, statement)) ?? notInFile(),
      loaded: old === null ? null : (findNode(old, code)?.figures.total ?? notInFile()),
      statement,
      statedPrior: baseStated(disclosure, statement),
    };
  });
}

function codesOf(tree: SpendingTree): readonly string[] {
  return tree.root === null ? [] : nodesUnder(tree.root).flatMap(({ code }) => (code === "" ? [] : [code]));
}

/** Null too where the total has parts beside basic and project: then the two need not explain it. */
function addsUp(rows: readonly ChangeRow[]): boolean | null {
  const of = (measure: Measure): ChangeRow | null =>
    rows.find((row) => row.measure === measure && row.code === null) ?? null;
  const [total, basic, project] = [of("total"), of("basic"), of("project")];
  if (total === null || basic === null || project === null) return null;
  const sums = (pick: (row: ChangeRow) => number | null): boolean | null => {
    const [whole, one, other] = [pick(total), pick(basic), pick(project)];
    return whole === null || one === null || other === null ? null : one + other === whole;
  };
  return sums(({ now }) => now.amount) === false ? null : sums(({ delta }) => delta.amount);
}
