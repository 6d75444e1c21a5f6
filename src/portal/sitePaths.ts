import type { CatalogEntry } from "../core/budget/catalog.ts";
import { figureKey } from "../core/budget/figureKey.ts";
import type { Figure } from "../core/budget/figure.ts";
import type { Language } from "../i18n/language.ts";
import { DEFAULT_ADDRESS, printAddress, type Address, type View } from "../state/address.ts";
import { disclosurePage } from "../state/pageLink.ts";

/** Folder of the pages of a language; Chinese ones stand at the root. */
const LANGUAGE_FOLDERS: Readonly<Record<Language, string>> = { zh: "", en: "en/" };

/** The list of all departments: `d/`. */
export function listPath(language: Language): string {
  return `${LANGUAGE_FOLDERS[language]}d/`;
}

/** A department's page: `d/130532-434/`. */
export function departmentPath(key: string, language: Language): string {
  return `${listPath(language)}${key}/`;
}

/** The page of one disclosure: `d/130532-434/2023-budget/`. */
export function disclosurePath(entry: CatalogEntry, language: Language): string {
  return `${LANGUAGE_FOLDERS[language]}${disclosurePage(entry)}`;
}

/** The picture of one disclosure for cards. */
export function picturePath({ id }: CatalogEntry): string {
  return `og/${id}.png`;
}

/** The oEmbed answer for one view of one disclosure. */
export function oEmbedPath({ id }: CatalogEntry, view: View): string {
  return `oembed/${id}-${view}.json`;
}

/** The figures of one disclosure as a table of their own. */
export function csvPath({ id }: CatalogEntry): string {
  return `data/csv/${id}.csv`;
}

/** The disclosure whole, as the app reads it. */
export function jsonPath({ id }: CatalogEntry): string {
  return `data/disclosures/${id}.json`;
}

/** What leads from a page back to the root of the site: `../../` for `d/130532-434/`; `./` at the root. */
export function rootFrom(path: string): string {
  const depth = path.split("/").length - 1;
  return depth === 0 ? "./" : "../".repeat(depth);
}

/** The query of the app, or of an embedded frame, for a view of a disclosure. */
export function viewQuery(entry: CatalogEntry, view: View, change: Partial<Address> = {}): string {
  const { departmentKey, year, phase, scope } = entry;
  return printAddress({
    ...DEFAULT_ADDRESS,
    view,
    dept: [departmentKey],
    year: [year],
    phase,
    scope,
    ...change,
  });
}

/** The query that opens the evidence of a figure in the app; null where nothing prints it. */
export function evidenceQuery(entry: CatalogEntry, figure: Figure, lang: Language): string | null {
  const key = figureKey(figure);
  return key === null ? null : viewQuery(entry, "department", { figure: key, lang });
}
