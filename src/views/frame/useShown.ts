import { useMemo } from "react";
import type { Catalog, CatalogEntry } from "../../core/budget/catalog.ts";
import { selectEntries } from "../../state/selection.ts";
import { useApp } from "../../state/useApp.ts";

/** The catalog; a view is drawn only once it is here. */
export function useCatalog(): Catalog {
  const catalog = useApp((state) => state.catalog);
  if (catalog.status !== "here") throw new Error("a view is drawn before its catalog is here");
  return catalog.value;
}

/** The disclosures that the address selects, in its order. */
export function useShownEntries(): readonly CatalogEntry[] {
  const catalog = useCatalog();
  const address = useApp((state) => state.address);
  return useMemo(() => selectEntries(catalog, address).entries, [catalog, address]);
}

/** The one disclosure of a view that shows one at a time; null for an empty catalog. */
export function useShownEntry(): CatalogEntry | null {
  return useShownEntries()[0] ?? null;
}
