import { carriedFiles } from "../data/carriedFiles.ts";
import type { CarriedFiles } from "../data/carriedFiles.ts";
import { dataFolder, staticFiles } from "../data/dataSource.ts";
import { tellingAge } from "../data/keptCopy.ts";
import type { HeardSince } from "../data/keptCopy.ts";
import { parseAddress } from "../state/address.ts";
import { selectEntries } from "../state/selection.ts";
import type { OwnImportParts } from "../state/shapes.ts";
import { createAppStore } from "../state/store.ts";
import type { AppStore } from "../state/store.ts";
import { loadView } from "./viewModules.ts";
import { needsOf } from "./viewNeeds.ts";

export interface BegunPage {
  readonly store: AppStore;
  /** Settled once the first view's code and the catalog are here or have failed. */
  readonly first: Promise<unknown>;
}

/**
 * The store of a page that starts at an address, its first view and data asked for at once.
 * @param query of the page's address
 * @param imports how the reader's own files are read and kept, given the folder of the data; absent in an embedded view
 */
export function beginPage(
  query: string,
  imports?: (folder: URL, carried: CarriedFiles | null) => OwnImportParts,
): BegunPage {
  const { address } = parseAddress(query);
  const carried = carriedFiles(document);
  // A page that carries its data fetches nothing, from nowhere.
  const named = dataFolder(address.data, new URL(document.baseURI));
  const folder = carried !== null && address.data !== null ? null : named;
  const fetcher = carried?.fetcher ?? window.fetch.bind(window);
  const ageHeard: HeardSince = (file, since) => {
    store.getState().ageHeard(file, since);
  };
  const store = createAppStore({
    query,
    source: folder === null ? null : staticFiles(folder, tellingAge(fetcher, ageHeard)),
    catalog: null,
    ...(folder === null || imports === undefined ? {} : { imports: imports(folder, carried) }),
  });
  const place = imports === undefined ? "embed" : "app";
  return { store, first: Promise.allSettled([loadView(address.view, place), askForShown(store)]) };
}

/** Asks for the catalog and at once for the disclosures it shows, while the view's code is still on its way. */
async function askForShown(store: AppStore): Promise<void> {
  await store.getState().catalogWanted();
  const { catalog, address, disclosureWanted } = store.getState();
  if (catalog.status !== "here") return;
  for (const { id } of selectEntries(catalog.value, address).entries.slice(0, needsOf(address.view).atOnce)) {
    void disclosureWanted(id);
  }
}
