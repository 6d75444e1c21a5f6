import { appMessages } from "../i18n/appMessages.ts";
import type { Catalog } from "../core/budget/catalog.ts";
import type { Address } from "../state/address.ts";
import { entryWithMostYears } from "../state/mostYears.ts";
import { selectEntries } from "../state/selection.ts";
import { useApp } from "../state/useApp.ts";
import { needsOf, showsDocuments, showsOneDepartment } from "./viewNeeds.ts";

/** What the page shows, for its title and for being read out: 平乡县人民政府办公室 2023 · 支出树. */
export function usePageName(): string {
  const address = useApp((state) => state.address);
  const catalog = useApp((state) => state.catalog);
  return pageName(address, catalog.status === "here" ? catalog.value : null);
}

/** What a page with this address shows; the view's name alone until the catalog is here. */
export function pageName(address: Address, catalog: Catalog | null): string {
  const view = appMessages[address.lang].views[address.view];
  if (catalog === null || !showsDocuments(address.view)) return view;
  const compared =
    needsOf(address.view).prefers === "most-years" ? entryWithMostYears(catalog, address) : null;
  const entries = compared === null ? selectEntries(catalog, address).entries : [compared];
  const [first] = entries;
  const alone = showsOneDepartment(address) || entries.length === 1;
  return first !== undefined && alone ? `${first.department} ${String(first.year)} · ${view}` : view;
}
