import type { Disclosure } from "../budget/disclosure.ts";
import type { Phase, Scope, SpendingMeasure } from "../budget/vocabulary.ts";
import { regionLevel, type RegionLevel } from "../classification/region.ts";
import { nodesUnder, spendingTreeOf } from "./spendingTreeOf.ts";

/** What a disclosure is like where comparisons may fail. */
export interface Comparand {
  readonly disclosure: string;
  readonly year: number;
  readonly phase: Phase;
  readonly scope: Scope;
  /** How many units' money is inside; null where the document does not say. */
  readonly units: number | null;
  readonly level: RegionLevel;
  /** All money, or 财政拨款 alone, of the functional tree; null without one. */
  readonly money: "all" | "appropriation" | null;
  /** Whether its functional table splits basic and project; empty where it has one amount column. */
  readonly split: readonly SpendingMeasure[];
  /** The deepest functional level printed: 1 类, 2 款, 3 项; 0 without a tree. */
  readonly depth: 0 | 1 | 2 | 3;
}

export const CONDITIONS = [
  "year",
  "phase",
  "scope",
  "units",
  "level",
  "money",
  "split",
  "depth",
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
  const { id, year, phase, scope, consolidates, region } = disclosure;
  const tree = spendingTreeOf(disclosure);
  const nodes = tree.root === null ? [] : nodesUnder(tree.root);
  const split = tree.measures.filter((measure) => measure === "basic" || measure === "project");
  return {
    disclosure: id,
    year,
    phase,
    scope,
    units: consolidates?.count ?? null,
    level: regionLevel(region.code),
    money: tree.root === null ? null : tree.kind === "expenditure" ? "all" : "appropriation",
    split,
    depth: nodes.reduce<Comparand["depth"]>((deepest, { level }) => (level > deepest ? level : deepest), 0),
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
