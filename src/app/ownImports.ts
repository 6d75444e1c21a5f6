import type { OwnImportParts } from "../state/shapes.ts";

const KEPT = "mingzhang-imports";

/**
 * How this page reads and keeps the reader's own files. A mark in the browser's storage says
 * whether any are kept, so that a page without them loads nothing of it.
 */
export function ownImports(folder: URL): OwnImportParts {
  return {
    expected: () => stored((storage) => storage.getItem(KEPT) !== null),
    expect: (some) => {
      stored((storage) => {
        if (some) storage.setItem(KEPT, "");
        else storage.removeItem(KEPT);
        return some;
      });
    },
    surroundings: { folder: folder.href, site: new URL("./", document.baseURI).href },
    regions: async () => (await import("../data/regions.ts")).loadRegions(folder, window.fetch.bind(window)),
    open: async () => (await import("../import/openImports.ts")).openImports(),
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
