import type { Disclosure } from "../budget/disclosure.ts";
import { statementRef } from "../budget/evidence.ts";
import type { Figure } from "../budget/figure.ts";
import { deltaFigure, notInFile, proseFigure, statementFigure } from "../budget/figureOf.ts";
import { differenceOf } from "../budget/figureSum.ts";
import { haveSameUnits } from "../budget/relatedEditions.ts";
import type { Statement } from "../budget/statement.ts";
import type { Measure } from "../budget/vocabulary.ts";
import { absFen } from "../money/fen.ts";
import { percentOf } from "../money/ratio.ts";
import type { Change, ChangeRow } from "./change.ts";
import { figureOfMeasure, statementFor } from "./measureFigure.ts";
import { findNode, nodesUnder, spendingTreeOf } from "./spendingTreeOf.ts";
import type { SpendingTree } from "./spendingTree.ts";

/**
 * What moved since the year before. From a loaded prior disclosure where it is comparable (same
 * department, scope, units, phase, the year before): computed. Else from the prose: the stated
 * change, and the prior year derived from it. A line of which neither speaks has base `unknown`.
 * @param prior the disclosure of the year before, or null; one that is not comparable is left aside
 */
export function changeOf(disclosure: Disclosure, prior: Disclosure | null): Change {
  const before = prior !== null && isComparable(disclosure, prior) ? prior : null;
  const rows = [
    ...MEASURES.map((measure) => rowOf(wholeOf(disclosure, before, measure))),
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
  "three-public",
  "overseas",
  "vehicles",
  "vehicle-purchase",
  "vehicle-operation",
  "reception",
] as const satisfies readonly Measure[];

/** All that is known of one line before it is compared. */
interface Known {
  readonly disclosure: Disclosure;
  readonly measure: Measure;
  readonly code: string | null;
  readonly now: Figure;
  /** From the prior disclosure; null where none is loaded. */
  readonly loaded: Figure | null;
  /** The statement that words the change, and the prior amount the prose gives. */
  readonly statement: Statement | null;
  readonly statedPrior: Figure | null;
}

function wholeOf(disclosure: Disclosure, before: Disclosure | null, measure: Measure): Known {
  const statement = statementFor(disclosure, measure, ({ change }) => change !== null);
  return {
    disclosure,
    measure,
    code: null,
    now: figureOfMeasure(disclosure, measure).figure,
    loaded: before === null ? null : figureOfMeasure(before, measure).figure,
    statement,
    statedPrior: priorStated(disclosure, measure, statement),
  };
}

/** Functional lines: all of both trees where a prior year is loaded, else those the prose compares. */
function linesOf(disclosure: Disclosure, before: Disclosure | null): readonly Known[] {
  const tree = spendingTreeOf(disclosure);
  const old = before === null ? null : spendingTreeOf(before);
  const worded = disclosure.statements.filter(({ code, change }) => code !== null && change !== null);
  const codes = new Set([
    ...(old === null ? [] : [...codesOf(tree), ...codesOf(old)]),
    ...worded.flatMap(({ code }) => (code === null ? [] : [code])),
  ]);
  return [...codes].map((code) => {
    const statement = worded.find((each) => each.code === code && each.measure === "total") ?? null;
    const printed = findNode(tree, code)?.figures.total;
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

function baseStated(disclosure: Disclosure, statement: Statement | null): Figure | null {
  const amount = statement?.change?.base.amount ?? null;
  if (statement === null || amount === null) return null;
  return proseFigure(amount, statementRef(disclosure, statement, "base"));
}

function priorStated(disclosure: Disclosure, measure: Measure, statement: Statement | null): Figure | null {
  const lastYear = { ...disclosure, year: disclosure.year - 1 };
  const said = statementFor(lastYear, measure, ({ amount }) => amount !== null);
  return baseStated(disclosure, statement) ?? (said === null ? null : statementFigure(disclosure, said));
}

function rowOf(known: Known): ChangeRow | null {
  const { disclosure, now, statement } = known;
  const statedDelta = statement === null ? null : deltaFigure(disclosure, statement);
  if (now.amount === null && statement === null && (known.loaded?.amount ?? null) === null) return null;
  const compared = compare(known, statedDelta);
  const size = compared.delta.amount;
  const whole = compared.prior.amount;
  const comparable = compared.base === "computed" || hasComparableBase(known);
  return {
    measure: known.measure,
    code: known.code,
    now,
    ...compared,
    percent:
      comparable && size !== null && whole !== null && whole > 0 ? percentOf(absFen(size), whole, 2) : null,
    statedDelta,
    statedPercent: statement?.change?.percent ?? null,
    reasonKinds: statement?.reasonKinds ?? [],
    reason: statement?.reason ?? null,
  };
}

function compare(known: Known, statedDelta: Figure | null): Pick<ChangeRow, "delta" | "prior" | "base"> {
  const { now, loaded, statedPrior } = known;
  const computed = loaded === null ? null : differenceOf(now, loaded);
  if (loaded !== null && computed !== null) return { delta: computed, prior: loaded, base: "computed" };
  if (statedPrior !== null) {
    const delta = statedDelta ?? differenceOf(now, statedPrior);
    return { delta: delta ?? notInFile(), prior: statedPrior, base: "stated" };
  }
  const derived = statedDelta === null ? null : differenceOf(now, statedDelta);
  if (statedDelta !== null && derived !== null)
    return { delta: statedDelta, prior: derived, base: "derived" };
  return { delta: statedDelta ?? notInFile(), prior: loaded ?? notInFile(), base: "unknown" };
}

/** Whether the stated change is against the year before in the same phase; prose that names no base is. */
function hasComparableBase({ disclosure, statement }: Known): boolean {
  const base = statement?.change?.base ?? null;
  if (base === null) return true;
  if (base.year !== null && base.year !== disclosure.year - 1) return false;
  if (base.kind === "unstated" || base.kind === disclosure.phase) return true;
  return disclosure.phase === "final" && base.kind === "executed";
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
