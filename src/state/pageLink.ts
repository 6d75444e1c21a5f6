import type { CatalogEntry } from "../core/budget/catalog.ts";
import { printAddress, type Address } from "./address.ts";

/** The files of the site that show views: the whole app, and one view for the pages of others. */
type PageFile = "index.html" | "embed.html";

/** The absolute address of this page with a state. */
export function pageLink(page: string, address: Address): string {
  return `${page.replace(/[?#].*$/u, "")}${printAddress(address)}`;
}

/**
 * The absolute address of a file beside this page with a state: what opens an embedded view in the
 * app, and what a page of somebody else frames.
 * @param page the address of this page, whatever its query
 */
export function linkBeside(page: string, file: PageFile, address: Address): string {
  return `${new URL(file, page).href}${printAddress(address)}`;
}

/** Where a published site has the page of one disclosure, from the site's root: `d/130532-434/2023-budget/`. */
export function disclosurePage({ id, departmentKey }: Pick<CatalogEntry, "id" | "departmentKey">): string {
  return `d/${departmentKey}/${id.slice(departmentKey.length + 1)}/`;
}
