import type { Catalog, CatalogEntry } from "../core/budget/catalog.ts";
import { absentDocuments, type AbsentDocument } from "./absentDocuments.ts";
import type { Address } from "./address.ts";
import type { AddressNotice } from "./addressText.ts";
import { narrowed } from "./narrowing.ts";

/** The disclosures that an address speaks of, the values of it that name nothing, and what is known but not held. */
export interface Selection {
  /** Newest year first within the catalog's order of departments. */
  readonly entries: readonly CatalogEntry[];
  readonly notices: readonly AddressNotice[];
  readonly absent: readonly AbsentDocument[];
}

/**
 * The entries an address selects. No department named: all that region and size leave; no year
 * named: each department's newest. Budgets and finals, departments and units are never mixed: where
 * none of the departments named has the phase and scope asked for, what the first one has is taken.
 * A value that nothing in the catalog answers is noticed and, if nothing at all remains, dropped.
 * A department, year, phase or scope that the catalog knows is never called unknown: it is absent.
 */
export function selectEntries(catalog: Catalog, address: Address): Selection {
  const pool = poolFor(catalog, address);
  const known = (key: string): boolean => pool.some((entry) => entry.departmentKey === key);
  const departments = address.dept.filter(known);
  const chosen =
    departments.length === 0
      ? narrowed(pool, knownRegions(catalog, address), address.size)
      : pool.filter((entry) => departments.includes(entry.departmentKey));
  const years = address.year.filter((year) => chosen.some((entry) => entry.year === year));
  const entries =
    years.length === 0 ? newestOfEach(chosen) : chosen.filter((entry) => years.includes(entry.year));
  const ordered = inOrder(entries, departments);
  return {
    entries: ordered,
    notices: unknownValues(catalog, address),
    absent: absentDocuments(catalog, address, ordered),
  };
}

/** What a list of departments holds: `dept` there says which are ticked, not which are listed. */
export function listedEntries(catalog: Catalog, address: Address): readonly CatalogEntry[] {
  return selectEntries(catalog, { ...address, dept: [] }).entries;
}

/** What the catalog holds of the phase and scope asked for, else of those that the department named first has. */
function poolFor(catalog: Catalog, { dept, phase, scope }: Address): readonly CatalogEntry[] {
  const like = (entry: Pick<CatalogEntry, "phase" | "scope">): readonly CatalogEntry[] =>
    catalog.entries.filter((each) => each.phase === entry.phase && each.scope === entry.scope);
  const asked = like({ phase, scope });
  const named = catalog.entries.filter(({ departmentKey }) => dept.includes(departmentKey));
  const [first] = catalog.entries;
  if (named.length === 0) return asked.length > 0 || first === undefined ? asked : like(first);
  if (asked.some(({ departmentKey }) => dept.includes(departmentKey))) return asked;
  const own = named.filter(({ departmentKey }) => departmentKey === named[0]?.departmentKey);
  const nearest = own.find((each) => each.phase === phase) ?? own.find((each) => each.scope === scope);
  return like(nearest ?? own[0] ?? { phase, scope });
}

function knownRegions(catalog: Catalog, { region }: Address): readonly string[] {
  return region.filter((code) => catalog.entries.some((entry) => entry.region.code === code));
}

function unknownValues(catalog: Catalog, address: Address): readonly AddressNotice[] {
  const some = (test: (entry: CatalogEntry) => boolean): boolean => catalog.entries.some(test);
  return [
    ...address.dept
      .filter((key) => !some((entry) => entry.departmentKey === key))
      .map((value) => ({ key: "dept", value })),
    ...address.region
      .filter((code) => !some((entry) => entry.region.code === code))
      .map((value) => ({ key: "region", value })),
    ...address.year
      .filter((year) => !some((entry) => entry.year === year))
      .map((year) => ({ key: "year", value: String(year) })),
    ...(some((entry) => entry.phase === address.phase) ? [] : [{ key: "phase", value: address.phase }]),
    ...(some((entry) => entry.scope === address.scope) ? [] : [{ key: "scope", value: address.scope }]),
  ];
}

function newestOfEach(entries: readonly CatalogEntry[]): readonly CatalogEntry[] {
  const newest = new Map<string, number>();
  for (const { departmentKey, year } of entries) {
    newest.set(departmentKey, Math.max(year, newest.get(departmentKey) ?? year));
  }
  return entries.filter(({ departmentKey, year }) => newest.get(departmentKey) === year);
}

function inOrder(entries: readonly CatalogEntry[], departments: readonly string[]): readonly CatalogEntry[] {
  if (departments.length === 0) return entries;
  const at = (entry: CatalogEntry): number => departments.indexOf(entry.departmentKey);
  return [...entries].sort((a, b) => at(a) - at(b) || b.year - a.year);
}
