import type { CatalogEntry } from "../core/budget/catalog.ts";
import type { Disclosure } from "../core/budget/disclosure.ts";
import type { EnglishClassNames } from "../core/classification/referenceNames.ts";
import { commonMessages } from "../i18n/commonMessages.ts";
import type { Language } from "../i18n/language.ts";

/** A site as a portal publishes it. */
export interface PublishedSite {
  readonly title: string;
  /** Where it stands, absolute and ending with a slash; null where that is not known. */
  readonly address: string | null;
  /** The body that runs the portal; null where none is named. */
  readonly publisher: string | null;
  /** Address of the licence of the data; null where none is stated. */
  readonly license: string | null;
  /** Whether a picture of each disclosure is written. */
  readonly pictures: boolean;
  /** English names of functional classes; null where the data has none. */
  readonly classNames: EnglishClassNames | null;
}

/** One disclosure with what the catalog says of it. */
export interface Published {
  readonly entry: CatalogEntry;
  readonly disclosure: Disclosure;
}

/** All that was published of one body, the newest first, a budget before final accounts of its year. */
export interface PublishedDepartment {
  readonly key: string;
  readonly name: string;
  readonly all: readonly Published[];
  /** The one its own page shows: the newest of the department with its units, else the newest. */
  readonly shown: Published;
}

/** Groups disclosures by body, in the order of their keys. */
export function publishedDepartments(all: readonly Published[]): readonly PublishedDepartment[] {
  const keys = [...new Set(all.map(({ entry }) => entry.departmentKey))].sort();
  return keys.flatMap((key) => {
    const some = all.filter(({ entry }) => entry.departmentKey === key);
    const ordered = some.sort((a, b) => b.entry.year - a.entry.year || order(a) - order(b));
    const shown = ordered.find(({ entry }) => entry.scope === "department") ?? ordered[0];
    return shown === undefined ? [] : [{ key, name: shown.entry.department, all: ordered, shown }];
  });
}

function order({ entry }: Published): number {
  return (entry.phase === "budget" ? 0 : 1) + (entry.scope === "department" ? 0 : 2);
}

/** 2025年预算; of a unit alone with its scope. */
export function periodName({ year, phase, scope }: CatalogEntry, language: Language): string {
  const words = commonMessages[language];
  const period = words.yearPhase(year, phase);
  if (scope === "department") return period;
  return language === "zh" ? `${period}（${words.scopes.unit}）` : `${period} (${words.scopes.unit})`;
}
