import type { Disclosure } from "../budget/disclosure.ts";
import { cellAt, statementOf } from "../budget/evidence.ts";
import type { Basis, Phase, Scope, SpendingMeasure } from "../budget/vocabulary.ts";
import { regionLevel, type RegionLevel } from "../classification/region.ts";
import { figureOfMeasure } from "./measureFigure.ts";
import { nodesUnder, spendingTreeOf } from "./spendingTreeOf.ts";

/** What a disclosure is like where comparisons may fail. */
export interface Comparand {
  readonly disclosure: string;
  /** Key of the body. */
  readonly body: string;
  readonly year: number;
  readonly phase: Phase;
  readonly scope: Scope;
  /** How many units' money is inside; null where the document does not say. */
  readonly units: number | null;
  readonly level: RegionLevel;
  /** What its total measures: 预算数, 决算数; where column and sentence name none, that of its phase. */
  readonly basis: Basis;
  /** All money, or 财政拨款 alone, of the functional tree; null without one. */
  readonly money: "all" | "appropriation" | null;
  /** The deepest functional level printed: 1 类, 2 款, 3 项; 0 without a tree. */
  readonly depth: 0 | 1 | 2 | 3;
  /** Whether its functional table splits basic and project; empty where it has one amount column. */
  readonly split: readonly SpendingMeasure[];
  /** The year whose functional classification it uses: codes move from year to year. */
  readonly classification: number;
}

export const CONDITIONS = [
  "year",
  "phase",
  "scope",
  "units",
  "level",
  "basis",
  "money",
  "depth",
  "split",
  "classification",
] as const satisfies readonly (keyof Comparand)[];
export type ConditionKind = (typeof CONDITIONS)[number];

/** Whether several disclosures are alike in one respect. */
export interface Condition {
  readonly kind: ConditionKind;
  /** Null where a document does not say: neither alike nor different. */
  readonly holds: boolean | null;
}

/** What of a disclosure decides which comparisons hold. */
export function comparandOf(disclosure: Disclosure): Comparand {
  const { id, department, year, phase, scope, consolidates, region } = disclosure;
  const tree = spendingTreeOf(disclosure);
  const nodes = tree.root === null ? [] : nodesUnder(tree.root);
  const split = tree.measures.filter((measure) => measure === "basic" || measure === "project");
  return {
    disclosure: id,
    body: department.key,
    year,
    phase,
    scope,
    units: consolidates?.count ?? null,
    level: regionLevel(region.code),
    basis: basisOf(disclosure),
    money: tree.root === null ? null : tree.kind === "expenditure" ? "all" : "appropriation",
    depth: nodes.reduce<Comparand["depth"]>((deepest, { level }) => (level > deepest ? level : deepest), 0),
    split,
    classification: year,
  };
}

/** The conditions in a fixed order; one that no document speaks of is unknown. */
export function conditionsOf(comparands: readonly Comparand[]): readonly Condition[] {
  return CONDITIONS.map((kind) => {
    const values = comparands.map((each) => each[kind]);
    const alike = new Set(values.map((value) => String(value))).size <= 1;
    const unsaid = values.some((value) => value === null);
    return { kind, holds: alike && !unsaid ? true : unsaid ? null : false };
  });
}

/**
 * What forbids to subtract or rank two disclosures. Years of one body may be subtracted where they
 * hold the money of as many units, as far as both say; bodies, each with its own units, only within
 * one year and level. Empty: they compare.
 */
export function barriersBetween(a: Comparand, b: Comparand): readonly ConditionKind[] {
  const isSameBody = a.body === b.body;
  const kinds: readonly ConditionKind[] = isSameBody ? WITHIN_A_BODY : BETWEEN_BODIES;
  return kinds.filter((kind) => {
    if (kind === "units" && (a.units === null || b.units === null)) return false;
    return a[kind] !== b[kind];
  });
}

const WITHIN_A_BODY = ["phase", "scope", "units", "basis"] as const satisfies readonly ConditionKind[];
const BETWEEN_BODIES = [
  "year",
  "phase",
  "scope",
  "level",
  "basis",
] as const satisfies readonly ConditionKind[];

function basisOf(disclosure: Disclosure): Basis {
  const [source] = figureOfMeasure(disclosure, "total").figure.sources;
  const printed =
    source === undefined
      ? null
      : source.kind === "cell"
        ? cellAt(disclosure, source)?.column?.basis
        : statementOf(disclosure, source.statement)?.basis;
  return printed ?? disclosure.phase;
}
