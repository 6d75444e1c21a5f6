import type { CatalogEntry } from "../../core/budget/catalog.ts";

/** Disclosures that may be ranked and added up together: one region, year, phase and scope. */
export interface EntryGroup {
  readonly key: string;
  readonly region: string;
  readonly year: number;
  readonly phase: CatalogEntry["phase"];
  readonly scope: CatalogEntry["scope"];
  readonly entries: readonly CatalogEntry[];
}

/** What tells groups apart. */
export function groupKey({ region, year, phase, scope }: CatalogEntry): string {
  return [region.code, year, phase, scope].join("-");
}

/** Entries by region, year, phase and scope, newest year first; within a group by total, largest first. */
export function inGroups(entries: readonly CatalogEntry[]): readonly EntryGroup[] {
  const groups = new Map<string, CatalogEntry[]>();
  for (const entry of entries) {
    const members = groups.get(groupKey(entry));
    if (members === undefined) groups.set(groupKey(entry), [entry]);
    else members.push(entry);
  }
  return [...groups]
    .flatMap(([key, members]) => {
      const first = members[0];
      if (first === undefined) return [];
      const { region, year, phase, scope } = first;
      return [{ key, region: region.name, year, phase, scope, entries: [...members].sort(byTotal) }];
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
