import type { CatalogEntry } from "../budget/catalog.ts";
import type { Phase, Scope } from "../budget/vocabulary.ts";
import type { Fen } from "../money/fen.ts";
import { wideSum, wideToFen } from "../money/wideSum.ts";

/** Sums over the departments that are loaded: never the budget of the level of government. */
export interface Totals {
  readonly scope: Scope;
  readonly phase: Phase;
  readonly year: number;
  /** Departments added up. */
  readonly n: number;
  readonly total: TotalOver;
  readonly basic: TotalOver;
  readonly project: TotalOver;
  readonly threePublic: TotalOver;
  readonly appropriation: TotalOver;
}

/** One sum, and how many of the departments have the figure. */
export interface TotalOver {
  /** Exact. Null where no department has the figure, or the sum passes the range of one amount. */
  readonly amount: Fen | null;
  readonly n: number;
}

/**
 * The sums of departments. Null where they do not share scope, phase and year, or there are none:
 * such figures are not added. A body with several editions counts once, by its latest.
 */
export function totalsOf(entries: readonly CatalogEntry[]): Totals | null {
  const [first] = entries;
  if (first === undefined) return null;
  const { scope, phase, year } = first;
  const same = entries.every((each) => each.scope === scope && each.phase === phase && each.year === year);
  if (!same) return null;
  const bodies = latestEditions(entries);
  return {
    scope,
    phase,
    year,
    n: bodies.length,
    total: totalOver(bodies, "total"),
    basic: totalOver(bodies, "basic"),
    project: totalOver(bodies, "project"),
    threePublic: totalOver(bodies, "threePublic"),
    appropriation: totalOver(bodies, "appropriation"),
  };
}

type Summed = "total" | "basic" | "project" | "threePublic" | "appropriation";

function totalOver(entries: readonly CatalogEntry[], measure: Summed): TotalOver {
  const amounts = entries.map((entry) => entry[measure].amount).filter((amount) => amount !== null);
  return { amount: amounts.length === 0 ? null : wideToFen(wideSum(amounts)), n: amounts.length };
}

function latestEditions(entries: readonly CatalogEntry[]): readonly CatalogEntry[] {
  const latest = new Map<string, CatalogEntry>();
  for (const entry of entries) {
    const before = latest.get(entry.departmentKey);
    if (before === undefined || editionOf(entry) > editionOf(before)) latest.set(entry.departmentKey, entry);
  }
  return [...latest.values()];
}

/** 1 for the first edition, 2 for `…-r2`. */
function editionOf({ id }: CatalogEntry): number {
  return Number(/-r([1-9][0-9]*)$/u.exec(id)?.[1] ?? 1);
}
