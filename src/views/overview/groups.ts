import type { CatalogEntry } from "../../core/budget/catalog.ts";

/** Disclosures that may stand in one ranked list: one region, year, phase and scope. */
export interface EntryGroup {
  readonly key: string;
  readonly region: string;
  readonly year: number;
  readonly phase: CatalogEntry["phase"];
  readonly entries: readonly CatalogEntry[];
}

/** Each department's newest disclosure, budgets and finals apart. */
export function latestEntries(entries: readonly CatalogEntry[]): readonly CatalogEntry[] {
  return entries.filter((entry) =>
    entries.every(
      (other) =>
        other.departmentKey !== entry.departmentKey ||
        other.phase !== entry.phase ||
        other.scope !== entry.scope ||
        other.year <= entry.year,
    ),
  );
}

/** Entries by region, year, phase and scope, newest year first; within a group by total, largest first. */
export function inGroups(entries: readonly CatalogEntry[]): readonly EntryGroup[] {
  const groups = new Map<string, CatalogEntry[]>();
  for (const entry of entries) {
    const key = [entry.region.code, entry.year, entry.phase, entry.scope].join("-");
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups]
    .flatMap(([key, members]) => {
      const first = members[0];
      if (first === undefined) return [];
      const { region, year, phase } = first;
      return [{ key, region: region.name, year, phase, entries: [...members].sort(byTotal) }];
    })
    .sort((a, b) => b.year - a.year || (a.key < b.key ? -1 : 1));
}

/** Whether any group has rows to put in another order. */
export function sortable(groups: readonly EntryGroup[]): boolean {
  return groups.some(({ entries }) => entries.length > 1);
}

function byTotal(a: CatalogEntry, b: CatalogEntry): number {
  return (b.total.amount ?? -1) - (a.total.amount ?? -1);
}
