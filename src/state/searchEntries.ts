import type { Catalog, CatalogEntry } from "../core/budget/catalog.ts";
import type { SearchEntry } from "../core/search/search.ts";
import type { Reference } from "../data/reference.ts";
import type { Address, View } from "./address.ts";

/** Something found, with where it leads and what it belongs to. */
export interface Findable extends SearchEntry {
  /** Department and year of a function; region of a department; "" for a view. */
  readonly context: string;
  readonly change: Partial<Address>;
}

/**
 * All that can be searched: the departments on file, every functional line they print, the views.
 * @param marked what is said of a disclosure behind its place, " · own import"; "" for nothing
 * @param reference null while it is on its way: names and codes are found, pinyin not yet
 */
export function searchEntries(
  catalog: Catalog,
  reference: Reference | null,
  views: readonly (readonly [view: View, name: string, initials: string])[],
  marked: (entry: CatalogEntry) => string = () => "",
): readonly Findable[] {
  const pinyin = new Map(reference?.functions.rows.map((row) => [row[0], row[4] ?? ""]));
  const bodies = new Map(reference?.register.bodies.map((body) => [body.key, body.search]));
  const newest = new Map<string, CatalogEntry>();
  for (const entry of catalog.entries) {
    const known = newest.get(entry.departmentKey);
    if (known === undefined || known.year < entry.year) newest.set(entry.departmentKey, entry);
  }
  return [
    ...[...newest.values()].map((entry) => department(entry, bodies.get(entry.departmentKey), marked(entry))),
    ...[...newest.values()].flatMap((entry) =>
      entry.functions.map(([code, name]) =>
        functionLine(entry, [code, name, pinyin.get(code) ?? ""], marked(entry)),
      ),
    ),
    ...views.map(([view, name, letters]) => ({
      kind: "view" as const,
      key: view,
      name,
      code: null,
      pinyin: "",
      initials: letters,
      context: "",
      change: { view, node: null },
    })),
  ];
}

function department(
  entry: CatalogEntry,
  words: { pinyin: string; initials: string } | undefined,
  mark: string,
): Findable {
  return {
    kind: "department",
    key: entry.departmentKey,
    name: entry.department,
    code: entry.departmentCode,
    pinyin: words?.pinyin ?? "",
    initials: words?.initials ?? "",
    context: `${entry.region.name}${mark}`,
    change: { view: "department", dept: [entry.departmentKey], year: [], ...periodOf(entry), node: null },
  };
}

function functionLine(
  entry: CatalogEntry,
  [code, name, pinyin]: readonly [code: string, name: string, pinyin: string],
  mark: string,
): Findable {
  return {
    kind: "function",
    key: `${entry.id}-${code}`,
    name,
    code,
    pinyin,
    initials: pinyin
      .split(" ")
      .map((syllable) => syllable.charAt(0))
      .join(""),
    context: `${entry.department} ${String(entry.year)}${mark}`,
    change: {
      view: "tree",
      dept: [entry.departmentKey],
      year: [entry.year],
      ...periodOf(entry),
      node: code,
    },
  };
}

function periodOf({ phase, scope }: CatalogEntry): Pick<Address, "phase" | "scope"> {
  return { phase, scope };
}
