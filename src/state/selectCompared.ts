import type { Catalog, CatalogEntry } from "../core/budget/catalog.ts";
import type { Address } from "./address.ts";
import { narrowed } from "./narrowing.ts";

/** The most departments set side by side. */
export const MOST_COMPARED = 8;

/** The documents a comparison is made of, and what of the address is not among them. */
export interface Compared {
  /** Body by body in the order chosen, each body's years from the first to the last. */
  readonly entries: readonly CatalogEntry[];
  /** Whether the address names the bodies; else the newest group with most departments was taken. */
  readonly isNamed: boolean;
  /** Years in which at least one of the bodies has a document, newest first. */
  readonly years: readonly number[];
  /** Bodies beyond the eighth. */
  readonly beyond: readonly CatalogEntry[];
  /** Bodies that have no document of the years asked for: the newest of each. */
  readonly absent: readonly CatalogEntry[];
}

/**
 * What an address sets side by side. Bodies named: of the phase and scope asked for, where one has
 * none the document it has; in the years asked for, else in the newest year that all have, else each
 * in its newest. None named: the newest year's largest group of one region, phase and scope.
 * @param isTwoYears for two periods: each body's first and last of the years asked for, else the
 *   newest two that most of the bodies have
 */
export function selectCompared(catalog: Catalog, address: Address, isTwoYears: boolean): Compared {
  const all = lastEditions(catalog.entries);
  const named = address.dept.filter((key) => all.some(({ departmentKey }) => departmentKey === key));
  const keys = named.length > 0 ? named : usualGroup(all, address, isTwoYears);
  const shown = keys.slice(0, MOST_COMPARED);
  const bodies = shown.map((key) => ofPeriod(all, key, address));
  const years = distinctYears(bodies.flat());
  const asked = askedYears(bodies, address.year, isTwoYears);
  const chosen = bodies.map((own) => own.filter(({ year }) => asked === null || asked.includes(year)));
  return {
    entries: asked === null ? bodies.flatMap((own) => own.slice(-1)) : chosen.flat(),
    isNamed: named.length > 0,
    years,
    beyond: keys.slice(MOST_COMPARED).flatMap((key) => ofPeriod(all, key, address).slice(-1)),
    absent: bodies.flatMap((own, at) => (asked !== null && chosen[at]?.length === 0 ? own.slice(-1) : [])),
  };
}

/** The years shown; null where each body is shown in its own newest. */
function askedYears(
  bodies: readonly (readonly CatalogEntry[])[],
  asked: readonly number[],
  isTwoYears: boolean,
): readonly number[] | null {
  const held = distinctYears(bodies.flat());
  const known = asked.filter((year) => held.includes(year)).sort((a, b) => a - b);
  if (isTwoYears) {
    const [first, last] = [known[0], known.at(-1)];
    return first !== undefined && last !== undefined && first !== last
      ? [first, last]
      : newestPair(bodies, held);
  }
  if (known.length > 0) return known;
  const common = held.find((year) => bodies.every((own) => own.some((entry) => entry.year === year)));
  return common === undefined ? null : [common];
}

/** The newest two years that most of the bodies have; null where none has two. */
function newestPair(
  bodies: readonly (readonly CatalogEntry[])[],
  held: readonly number[],
): readonly number[] | null {
  let best: { readonly pair: readonly number[]; readonly bodies: number } | null = null;
  for (const later of held) {
    for (const earlier of held.filter((year) => year < later)) {
      const count = bodies.filter((own) =>
        [earlier, later].every((year) => own.some((entry) => entry.year === year)),
      ).length;
      if (count > (best?.bodies ?? 0)) best = { pair: [earlier, later], bodies: count };
    }
  }
  return best?.pair ?? null;
}

/** One body's documents of one phase and scope, oldest first: those asked for, else the nearest it has. */
function ofPeriod(
  all: readonly CatalogEntry[],
  key: string,
  { phase, scope }: Pick<Address, "phase" | "scope">,
): readonly CatalogEntry[] {
  const own = all.filter(({ departmentKey }) => departmentKey === key);
  const first =
    own.find((each) => each.phase === phase && each.scope === scope) ??
    own.find((each) => each.phase === phase) ??
    own.find((each) => each.scope === scope) ??
    own[0];
  return own
    .filter((each) => each.phase === first?.phase && each.scope === first.scope)
    .sort((a, b) => a.year - b.year);
}

/** The bodies of the newest year's largest group; with two years asked for, of the group most of which has two. */
function usualGroup(all: readonly CatalogEntry[], address: Address, isTwoYears: boolean): readonly string[] {
  const pool = narrowed(all, address.region, address.size).filter(
    ({ year }) => address.year.length === 0 || address.year.includes(year),
  );
  const asked = pool.filter(({ phase, scope }) => phase === address.phase && scope === address.scope);
  const groups = new Map<string, CatalogEntry[]>();
  for (const entry of asked.length > 0 ? asked : pool) {
    const { region, year, phase, scope } = entry;
    const key = [region.code, isTwoYears ? "" : year, phase, scope].join("-");
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const [best] = [...groups.values()]
    .map((entries) => (isTwoYears ? withTwoYears(entries) : entries))
    .filter((entries) => entries.length > 0)
    .map((entries) => ({ bodies: bodiesOf(entries), year: Math.max(...entries.map(({ year }) => year)) }))
    .sort(
      (a, b) =>
        rank(b, isTwoYears) - rank(a, isTwoYears) || b.year - a.year || b.bodies.length - a.bodies.length,
    );
  return best?.bodies ?? [];
}

/** A group of one body is no comparison: it comes after all others. */
function rank(
  { bodies, year }: { readonly bodies: readonly string[]; readonly year: number },
  isTwoYears: boolean,
): number {
  if (isTwoYears) return bodies.length;
  return bodies.length > 1 ? year : 0;
}

function withTwoYears(entries: readonly CatalogEntry[]): readonly CatalogEntry[] {
  return entries.filter(({ departmentKey, year }) =>
    entries.some((other) => other.departmentKey === departmentKey && other.year !== year),
  );
}

/** Keys of the bodies, the largest total of its newest year first. */
function bodiesOf(entries: readonly CatalogEntry[]): readonly string[] {
  const newest = new Map<string, CatalogEntry>();
  for (const entry of entries) {
    const known = newest.get(entry.departmentKey);
    if (known === undefined || known.year < entry.year) newest.set(entry.departmentKey, entry);
  }
  return [...newest.values()]
    .sort((a, b) => (b.total.amount ?? -1) - (a.total.amount ?? -1))
    .map(({ departmentKey }) => departmentKey);
}

function distinctYears(entries: readonly CatalogEntry[]): readonly number[] {
  return [...new Set(entries.map(({ year }) => year))].sort((a, b) => b - a);
}

/** Of several editions of one document the last. */
function lastEditions(entries: readonly CatalogEntry[]): readonly CatalogEntry[] {
  const last = new Map<string, CatalogEntry>();
  for (const entry of entries) {
    const { departmentKey, year, phase, scope } = entry;
    last.set([departmentKey, year, phase, scope].join("-"), entry);
  }
  return [...last.values()];
}
