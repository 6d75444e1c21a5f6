import type { Catalog, CatalogEntry } from "../core/budget/catalog.ts";
import type { Address } from "./address.ts";
import { DEFAULT_ADDRESS } from "./address.ts";

/** What an address asks for that is known but not held: a department without a document of that year, phase or scope. */
export interface AbsentDocument {
  /** Null where the address names no department. */
  readonly department: { readonly key: string; readonly name: string } | null;
  /** The years asked for and not held; empty where none of that phase and scope is. */
  readonly years: readonly number[];
  readonly phase: Address["phase"];
  readonly scope: Address["scope"];
  /** What of it is shown instead; null where nothing is. */
  readonly shown: CatalogEntry | null;
}

/**
 * The documents asked for by name that the catalog does not hold, of departments and years it knows.
 * Phase and scope left at their defaults ask for nothing as long as the department is shown at all.
 */
export function absentDocuments(
  catalog: Catalog,
  address: Address,
  shown: readonly CatalogEntry[],
): readonly AbsentDocument[] {
  const { phase, scope } = address;
  const years = address.year.filter((year) => catalog.entries.some((entry) => entry.year === year));
  const named = [...new Set(address.dept)].flatMap((key) => {
    const own = catalog.entries.filter((entry) => entry.departmentKey === key);
    return own[0] === undefined ? [] : [{ department: { key, name: own[0].department }, own }];
  });
  const bodies = named.length === 0 ? [{ department: null, own: catalog.entries }] : named;
  return bodies.flatMap(({ department, own }): readonly AbsentDocument[] => {
    const like = own.filter((entry) => entry.phase === phase && entry.scope === scope);
    const missing = years.filter((year) => like.every((entry) => entry.year !== year));
    const instead =
      shown.find(({ departmentKey }) => department === null || departmentKey === department.key) ?? null;
    if (like.length > 0 && missing.length === 0) return [];
    const asked = years.length > 0 || phase !== DEFAULT_ADDRESS.phase || scope !== DEFAULT_ADDRESS.scope;
    if (!asked && instead !== null) return [];
    return [{ department, years: missing, phase, scope, shown: instead }];
  });
}
