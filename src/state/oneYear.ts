import type { Catalog, CatalogEntry } from "../core/budget/catalog.ts";
import type { Address } from "./address.ts";
import { selectEntries } from "./selection.ts";

/** The documents of several departments in one year: what is added up or ranked never mixes years. */
export interface OneYear {
  /** Null for an empty catalog. */
  readonly year: number | null;
  readonly entries: readonly CatalogEntry[];
  /** Departments the address names that have no document of this year, phase and scope, by key and name. */
  readonly absent: readonly { readonly key: string; readonly name: string }[];
}

/**
 * What an address selects, in one year: the one it names, else the year in which most of the
 * departments have a document, the newest of several.
 */
export function selectOneYear(catalog: Catalog, address: Address): OneYear {
  const years = [...new Set(catalog.entries.map((entry) => entry.year))];
  const all = selectEntries(catalog, { ...address, year: years }).entries;
  const [named] = address.year;
  const year = address.year.length === 1 && named !== undefined ? named : usualYear(all);
  const entries = all.filter((entry) => entry.year === year);
  const absent = address.dept
    .filter((key) => entries.every(({ departmentKey }) => departmentKey !== key))
    .flatMap((key) => {
      const known = catalog.entries.find(({ departmentKey }) => departmentKey === key);
      return known === undefined ? [] : [{ key, name: known.department }];
    });
  return { year, entries, absent };
}

function usualYear(entries: readonly CatalogEntry[]): number | null {
  const departments = new Map<number, Set<string>>();
  for (const { year, departmentKey } of entries) {
    departments.set(year, (departments.get(year) ?? new Set()).add(departmentKey));
  }
  const ranked = [...departments].sort(([a, as], [b, bs]) => bs.size - as.size || b - a);
  return ranked[0]?.[0] ?? null;
}
