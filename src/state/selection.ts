import type { Catalog, CatalogEntry } from "../core/budget/catalog.ts";
import type { Address } from "./address.ts";
import type { AddressNotice } from "./addressText.ts";

/** The disclosures that an address speaks of, and the values of it that name nothing in the catalog. */
export interface Selection {
  /** Newest year first within the catalog's order of departments. */
  readonly entries: readonly CatalogEntry[];
  readonly notices: readonly AddressNotice[];
}

/**
 * The entries an address selects. No department named: all of them; no year named: each department's newest.
 * A value that nothing in the catalog answers is noticed and, if nothing at all remains, dropped.
 */
export function selectEntries(catalog: Catalog, address: Address): Selection {
  const inPhase = catalog.entries.filter((e) => e.phase === address.phase && e.scope === address.scope);
  const pool = inPhase.length > 0 ? inPhase : catalog.entries;
  const known = (key: string): boolean => pool.some((entry) => entry.departmentKey === key);
  const departments = address.dept.filter(known);
  const chosen = departments.length === 0 ? pool : pool.filter((e) => departments.includes(e.departmentKey));
  const years = address.year.filter((year) => chosen.some((entry) => entry.year === year));
  const entries =
    years.length === 0 ? newestOfEach(chosen) : chosen.filter((entry) => years.includes(entry.year));
  return { entries: inOrder(entries, departments), notices: unknownValues(catalog, chosen, address) };
}

function unknownValues(
  catalog: Catalog,
  chosen: readonly CatalogEntry[],
  address: Address,
): readonly AddressNotice[] {
  const some = (test: (entry: CatalogEntry) => boolean): boolean => catalog.entries.some(test);
  return [
    ...address.dept
      .filter((key) => !some((entry) => entry.departmentKey === key))
      .map((value) => ({ key: "dept", value })),
    ...address.year
      .filter((year) => chosen.every((entry) => entry.year !== year))
      .map((year) => ({ key: "year", value: String(year) })),
    ...(some((entry) => entry.phase === address.phase) ? [] : [{ key: "phase", value: address.phase }]),
    ...(some((entry) => entry.scope === address.scope) ? [] : [{ key: "scope", value: address.scope }]),
  ];
}

function newestOfEach(entries: readonly CatalogEntry[]): readonly CatalogEntry[] {
  return entries.filter((entry) =>
    entries.every((other) => other.departmentKey !== entry.departmentKey || other.year <= entry.year),
  );
}

function inOrder(entries: readonly CatalogEntry[], departments: readonly string[]): readonly CatalogEntry[] {
  if (departments.length === 0) return entries;
  const at = (entry: CatalogEntry): number => departments.indexOf(entry.departmentKey);
  return [...entries].sort((a, b) => at(a) - at(b) || b.year - a.year);
}
