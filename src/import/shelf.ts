import { CATALOG_VERSION } from "../core/budget/catalog.ts";
import { NO_OWN_NAMES, type OwnNames } from "../core/budget/ownNames.ts";
import type { OwnImport } from "../core/file/ownImport.ts";
import { readCatalog } from "../core/file/readCatalog.ts";
import { openDisk, type Disk } from "./disk.ts";
import type { KeptImport } from "./protocol.ts";

export interface ShelfContent {
  /** Sorted by id. */
  readonly imports: readonly OwnImport[];
  /** Ids of imports that an earlier version of the page kept and this one cannot read. */
  readonly outdated: readonly string[];
}

/** The reader's own imports: on the device where its storage may be used, else for the visit. */
export interface Shelf {
  readonly content: () => Promise<ShelfContent>;
  /** The text of a disclosure file; null where it is not kept. */
  readonly json: (id: string) => Promise<string | null>;
  /** Keeps imports, each in the place of one of its id. @returns whether they outlast the visit */
  readonly keep: (imports: readonly KeptImport[]) => Promise<boolean>;
  readonly remove: (ids: readonly string[]) => Promise<void>;
  readonly names: () => Promise<OwnNames>;
  readonly keepNames: (names: OwnNames) => Promise<void>;
}

/** Opens the shelf. Blocked or full storage is no failure: what cannot be stored is kept in memory. */
export async function openShelf(factory: IDBFactory | null): Promise<Shelf> {
  return shelfOver(factory === null ? null : await openDisk(factory));
}

/** A shelf over a disk, or over memory alone. */
export function shelfOver(disk: Disk | null): Shelf {
  const held = new Map<string, KeptImport>();
  let names: OwnNames | null = null;
  const all = async (): Promise<readonly KeptImport[]> => {
    const stored = (await disk?.imports()) ?? [];
    return [...stored.filter(({ own }) => !held.has(own.entry.id)), ...held.values()];
  };
  return {
    content: async () => contentOf(await all()),
    json: async (id) => {
      const kept = held.get(id) ?? (await disk?.import(id)) ?? null;
      return kept === null ? null : new TextDecoder().decode(kept.json);
    },
    keep: async (imports) => {
      const stored = disk !== null && (await disk.put(imports));
      for (const each of imports) {
        if (stored) held.delete(each.own.entry.id);
        else held.set(each.own.entry.id, each);
      }
      return stored;
    },
    remove: async (ids) => {
      for (const id of ids) held.delete(id);
      await disk?.remove(ids);
    },
    names: async () => names ?? (await disk?.names()) ?? NO_OWN_NAMES,
    keepNames: async (given) => {
      names = given;
      await disk?.putNames(given);
    },
  };
}

function contentOf(kept: readonly KeptImport[]): ShelfContent {
  const imports: OwnImport[] = [];
  const outdated: string[] = [];
  for (const { own } of kept) {
    const read = readCatalog({ version: CATALOG_VERSION, entries: [own.entry] });
    if (read.ok) imports.push(own);
    else outdated.push(own.entry.id);
  }
  imports.sort((a, b) => (a.entry.id < b.entry.id ? -1 : 1));
  return { imports, outdated };
}
