import type { Catalog, CatalogEntry } from "../core/budget/catalog.ts";
import type { Address } from "./address.ts";
import { selectEntries } from "./selection.ts";

/** The catalog's documents of the same body and scope, whatever year and phase, oldest first. */
export function yearsOf(catalog: Catalog, entry: CatalogEntry): readonly CatalogEntry[] {
  return catalog.entries
    .filter(({ departmentKey, scope }) => departmentKey === entry.departmentKey && scope === entry.scope)
    .sort((a, b) => a.year - b.year);
}

/**
 * The one disclosure of a view that compares a body's years: the first that the address selects;
 * where it names no body, the newest of the body with the most years of that phase, of several the
 * one with the newest. Null for an empty catalog.
 */
export function entryWithMostYears(catalog: Catalog, address: Address): CatalogEntry | null {
  const { entries } = selectEntries(catalog, address);
  if (address.dept.length > 0) return entries[0] ?? null;
  const years = (entry: CatalogEntry): number =>
    yearsOf(catalog, entry).filter(({ phase }) => phase === entry.phase).length;
  const [first] = [...entries].sort((a, b) => years(b) - years(a) || b.year - a.year);
  return first ?? null;
}
