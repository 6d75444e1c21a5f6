import type { Catalog, CatalogEntry } from "../core/budget/catalog.ts";
import type { Address } from "./address.ts";
import { selectEntries } from "./selection.ts";

/** The documents whose projects are listed, and those shown that list none. */
export interface ProjectEntries {
  readonly entries: readonly CatalogEntry[];
  readonly without: readonly CatalogEntry[];
}

/**
 * Of the departments an address names, or of all, each one's document of the years asked for; where
 * none is asked for, its newest that lists projects, else its newest.
 */
export function selectProjects(catalog: Catalog, address: Address): ProjectEntries {
  const years = [...new Set(catalog.entries.map(({ year }) => year))];
  const asked = address.year.filter((year) => years.includes(year));
  const all = selectEntries(catalog, { ...address, year: asked.length > 0 ? asked : years }).entries;
  const shown = asked.length > 0 ? all : newestWithProjects(all);
  return {
    entries: shown.filter(({ others }) => others.projects > 0),
    without: shown.filter(({ others }) => others.projects === 0),
  };
}

function newestWithProjects(entries: readonly CatalogEntry[]): readonly CatalogEntry[] {
  const keys = [...new Set(entries.map(({ departmentKey }) => departmentKey))];
  return keys.flatMap((key) => {
    const own = entries.filter(({ departmentKey }) => departmentKey === key).sort((a, b) => b.year - a.year);
    const best = own.find(({ others }) => others.projects > 0) ?? own[0];
    return best === undefined ? [] : [best];
  });
}
