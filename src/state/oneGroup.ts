import { peersOf } from "../core/analysis/peersOf.ts";
import type { Catalog, CatalogEntry } from "../core/budget/catalog.ts";
import type { Address } from "./address.ts";
import { selectOneYear, type OneYear } from "./oneYear.ts";
import { selectEntries } from "./selection.ts";

/** The documents that are ranked together, and how they were come by. */
export interface OneGroup extends OneYear {
  /** Where all of them are of one place; null otherwise. */
  readonly region: CatalogEntry["region"] | null;
  /** The department named first, whose position is shown; null where none is named. */
  readonly own: CatalogEntry | null;
  /** `named`: the departments, or the place and year, that the address names; `peers`: one and those like it; `most`: the place and year with most departments. */
  readonly chosen: "named" | "peers" | "most";
}

/**
 * What an address ranks: the departments it names, of one year; the one it names, with its usual
 * peers; else of the places and year it asks for the group of one place and year with most
 * departments, the newest of several. Years, phases and scopes are never mixed.
 */
export function selectGroup(catalog: Catalog, address: Address): OneGroup {
  const named = selectOneYear(catalog, address);
  const known = address.dept.filter((key) =>
    catalog.entries.some(({ departmentKey }) => departmentKey === key),
  );
  if (known.length === 0) {
    const entries = largestGroup(catalog, address);
    const [first] = entries;
    return {
      year: first?.year ?? null,
      entries,
      absent: [],
      region: regionOf(entries),
      own: null,
      chosen: address.year.length === 1 && address.region.length === 1 ? "named" : "most",
    };
  }
  const own = named.entries.find(({ departmentKey }) => departmentKey === known[0]) ?? null;
  if (known.length > 1 || own === null)
    return { ...named, region: regionOf(named.entries), own, chosen: "named" };
  const peers = peersOf(own, catalog.entries).filter(({ isUsual }) => isUsual);
  const entries = [...named.entries, ...peers.map(({ entry }) => entry)];
  return { ...named, entries, region: regionOf(entries), own, chosen: "peers" };
}

/** Of the documents of the phase and scope asked for: those of the place and year with most departments. */
function largestGroup(catalog: Catalog, address: Address): readonly CatalogEntry[] {
  const years = [...new Set(catalog.entries.map(({ year }) => year))];
  const [asked] = address.year;
  const all = selectEntries(catalog, { ...address, dept: [], year: years }).entries;
  const ofYear = address.year.length === 1 ? all.filter(({ year }) => year === asked) : all;
  const groups = new Map<string, CatalogEntry[]>();
  for (const entry of ofYear.length === 0 ? all : ofYear) {
    const key = `${String(entry.year)} ${entry.region.code}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const size = (entries: readonly CatalogEntry[]): number =>
    new Set(entries.map(({ departmentKey }) => departmentKey)).size;
  return [...groups.values()].sort((a, b) => size(b) - size(a) || yearOf(b) - yearOf(a))[0] ?? [];
}

function yearOf([first]: readonly CatalogEntry[]): number {
  return first?.year ?? 0;
}

function regionOf(entries: readonly CatalogEntry[]): CatalogEntry["region"] | null {
  const [first] = entries;
  return first !== undefined && entries.every(({ region }) => region.code === first.region.code)
    ? first.region
    : null;
}
