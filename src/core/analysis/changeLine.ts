import { deltaFigure, derivedFigure, notInFile, statementFigure, termsOf } from "../budget/figureOf.ts";
import type { Figure } from "../budget/figure.ts";
import { differenceOf } from "../budget/figureSum.ts";
import type { ChangeBar, ChangeLine, StatedMove } from "./changeBreakdown.ts";
import { baseStated, hasComparableBase, rowOf, type KnownLine } from "./changeRow.ts";
import type { ChangeRow } from "./change.ts";
import type { CodeNote } from "./codeJoins.ts";

/** A line before it is compared. */
export interface GivenLine {
  readonly key: string;
  readonly name: string;
  readonly level: ChangeLine["level"];
  readonly isLeaf: boolean;
  readonly known: KnownLine;
  /** Why the loaded year is not compared with; null where it may be. */
  readonly bar: ChangeBar | null;
  readonly note: CodeNote | null;
  /** That a table not printing the line is shown to mean nothing was there: its other lines make up the whole. */
  readonly nil: boolean;
}

/** Compares the two years of a line; null where neither year nor the prose has a figure of it. */
export function lineOf(given: GivenLine): ChangeLine | null {
  const { known, bar } = given;
  const row =
    rowOf(bar === null ? known : { ...known, loaded: null }) ??
    (hasAmount(known.loaded) ? unknownRow(known) : null);
  if (row === null) return null;
  const compared = withNil(withLoaded(withoutOtherBasis(row, known), known), given);
  const found = bar ?? barOf(compared, known);
  return {
    ...compared,
    percent: found === null ? compared.percent : null,
    key: given.key,
    name: given.name,
    level: given.level,
    isLeaf: given.isLeaf,
    loaded: known.loaded,
    stated: statedMove(known),
    bar: found,
    note: given.note,
  };
}

function unknownRow({ measure, code, now }: KnownLine): ChangeRow {
  return {
    measure,
    code,
    now,
    delta: notInFile(),
    prior: notInFile(),
    base: "unknown",
    percent: null,
    statedDelta: null,
    statedPercent: null,
    reasonKinds: [],
    reason: null,
  };
}

/** Against another basis only what the sentence itself prints is shown, never a difference of ours. */
function withoutOtherBasis(row: ChangeRow, known: KnownLine): ChangeRow {
  const ours = row.base === "stated" && row.delta.state === "derived";
  return ours && !hasComparableBase(known) ? { ...row, delta: notInFile() } : row;
}

/** Both figures are shown where they make no difference. */
function withLoaded(row: ChangeRow, { loaded }: KnownLine): ChangeRow {
  return row.base === "unknown" && loaded !== null ? { ...row, prior: loaded } : row;
}

function withNil(row: ChangeRow, { nil, bar, known }: GivenLine): ChangeRow {
  const { now, loaded } = known;
  const isKnown = row.base !== "unknown" && hasComparableBase(known);
  if (!nil || bar !== null || isKnown || loaded === null) return row;
  const isNew = hasAmount(now) && loaded.state === "not-in-file";
  const isGone = hasAmount(loaded) && now.state === "not-in-file";
  if (!isNew && !isGone) return row;
  const delta = derivedFigure(isNew ? termsOf(now) : termsOf(loaded, -1));
  return { ...row, delta, prior: loaded, base: "computed", percent: isGone ? "100.00" : null };
}

function barOf(row: ChangeRow, known: KnownLine): ChangeBar | null {
  const { prior, base, delta, now } = row;
  if (base !== "computed" && known.statement !== null && !hasComparableBase(known)) return "basis";
  const isNew = base === "computed" && prior.state === "not-in-file";
  if (isNew || prior.amount === 0) return delta.amount === 0 ? null : "zero-base";
  if (prior.amount !== null && prior.amount < 0) return "negative-base";
  const blank = hasAmount(now) !== hasAmount(prior) && known.loaded !== null;
  return delta.amount === null && blank ? "blank" : null;
}

function statedMove({ disclosure, statement, statedPrior, now }: KnownLine): StatedMove | null {
  const change = statement?.change ?? null;
  if (statement === null || change === null) return null;
  const delta = deltaFigure(disclosure, statement);
  const own = statementFigure(disclosure, statement) ?? now;
  const derived = delta === null ? null : differenceOf(own, delta);
  return {
    statement: statement.id,
    delta,
    prior: baseStated(disclosure, statement) ?? statedPrior ?? derived,
    percent: change.percent,
    direction: change.direction,
    base: change.base.kind,
  };
}

function hasAmount(figure: Figure | null): figure is Figure {
  return figure !== null && figure.amount !== null;
}
