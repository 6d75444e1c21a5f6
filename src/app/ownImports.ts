import type { CarriedFiles } from "../data/carriedFiles.ts";
import type { OwnImportParts } from "../state/shapes.ts";

const KEPT = "mingzhang-imports";
/** Where a page that carries its files has the code of the worker. */
const WORKER = "importWorker.js";

/**
 * How this page reads and keeps the reader's own files. A mark in the browser's storage says
 * whether any are kept, so that a page without them loads nothing of it.
 * @param carried what the page carries in itself; null where it fetches its files
 */
export function ownImports(folder: URL, carried: CarriedFiles | null): OwnImportParts {
  const fetcher = carried?.fetcher ?? window.fetch.bind(window);
  return {
    carried: carried === null ? null : carried.packed,
    expected: () => stored((storage) => storage.getItem(KEPT) !== null),
    expect: (some) => {
      stored((storage) => {
        if (some) storage.setItem(KEPT, "");
        else storage.removeItem(KEPT);
        return some;
      });
    },
    surroundings: { folder: folder.href, site: new URL("./", document.baseURI).href },
    regions: async () => (await import("../data/regions.ts")).loadRegions(folder, fetcher),
    open: async () => {
      const code = carried === null ? null : await carried.file(WORKER);
      return (await import("../import/openImports.ts")).openImports(code);
    },
  };
}

/** Asks the storage something; false where it is blocked. */
function stored(ask: (storage: Storage) => boolean): boolean {
  try {
    return ask(window.localStorage);
  } catch {
    return false;
  }
}
