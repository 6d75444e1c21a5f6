import type { Disclosure } from "./disclosure.ts";
import type { Phase, Scope } from "./vocabulary.ts";

/** What tells one disclosure of a body from another, known from a catalog entry as well. */
export interface Edition {
  readonly id: string;
  readonly departmentKey: string;
  readonly year: number;
  readonly phase: Phase;
  readonly scope: Scope;
}

/** The disclosures that another speaks of, each null where it is not at hand. */
export interface Related<T> {
  /** The same body's of the year before, of the same phase and scope. */
  readonly prior: T | null;
  /** Of final accounts: the budget of the same year and scope. Null for a budget. */
  readonly budget: T | null;
}

export const NOTHING_RELATED: Related<never> = { prior: null, budget: null };

/**
 * The disclosures of a list that another is held against: of one body and scope, the year before
 * of the same phase and, for final accounts, the budget of the same year. Of several editions the
 * last corrected one.
 */
export function relatedEditions<T>(
  own: Edition,
  all: readonly T[],
  editionOf: (each: T) => Edition,
): Related<T> {
  const of = (year: number, phase: Phase): T | null => {
    const editions = all.filter((each) => {
      const other = editionOf(each);
      const isSameBody = other.departmentKey === own.departmentKey && other.scope === own.scope;
      return isSameBody && other.year === year && other.phase === phase;
    });
    return editions.sort((a, b) => correction(editionOf(a).id) - correction(editionOf(b).id)).at(-1) ?? null;
  };
  return {
    prior: of(own.year - 1, own.phase),
    budget: own.phase === "final" ? of(own.year, "budget") : null,
  };
}

/** The same of whole disclosures. */
export function relatedDisclosures(own: Disclosure, all: readonly Disclosure[]): Related<Disclosure> {
  return relatedEditions(editionOf(own), all, editionOf);
}

/** Whether two disclosures of one body hold the money of as many units, as far as both say. */
export function haveSameUnits(a: Disclosure, b: Disclosure): boolean {
  const units = [a.consolidates?.count, b.consolidates?.count].filter((count) => count !== undefined);
  return new Set(units).size <= 1;
}

function editionOf({ id, department, year, phase, scope }: Disclosure): Edition {
  return { id, departmentKey: department.key, year, phase, scope };
}

/** `-r2` is 2; the first edition, which has no suffix, 1. */
function correction(id: string): number {
  return Number(/-r([0-9]+)$/u.exec(id)?.[1] ?? "1");
}
