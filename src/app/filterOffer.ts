import type { Catalog, CatalogEntry } from "../core/budget/catalog.ts";
import type { Region } from "../core/classification/region.ts";
import type { Address } from "../state/address.ts";
import { entryWithMostYears } from "../state/mostYears.ts";
import { selectGroup } from "../state/oneGroup.ts";
import { selectOneYear } from "../state/oneYear.ts";
import { selectEntries } from "../state/selection.ts";
import { gatheredBy, needsOf } from "../page/viewNeeds.ts";

/** What the filters offer and show for an address. */
export interface FilterOffer {
  /** The view lists the departments of places; the place is chosen instead of a department. */
  readonly isList: boolean;
  readonly isOne: boolean;
  /** Results are counted over every document: budgets and finals, departments and units. */
  readonly isEverything: boolean;
  readonly place: Region | null;
  /** Key of the department shown; "" for several. */
  readonly key: string;
  readonly departments: readonly (readonly [key: string, name: string])[];
  /** Newest first. */
  readonly years: readonly number[];
  /** Null where each department shows its own newest. */
  readonly year: number | null;
  /** Whether the view always shows a single year, named by the address or not. */
  readonly isOneYear: boolean;
  /** The documents whose phases and scopes can be chosen. */
  readonly offered: readonly CatalogEntry[];
  /** The one document on screen; null for several. */
  readonly shown: CatalogEntry | null;
}

/** Works out what the filter bar says and offers. */
export function filterOffer(catalog: Catalog, address: Address): FilterOffer {
  const gathered = gatheredBy(address);
  const group = gathered === "group" ? selectGroup(catalog, address) : null;
  const summed = group ?? (gathered === "sum" ? selectOneYear(catalog, address) : null);
  const compared =
    needsOf(address.view).prefers === "most-years" ? entryWithMostYears(catalog, address) : null;
  const shown = summed?.entries ?? (compared === null ? selectEntries(catalog, address).entries : [compared]);
  const isOne = gathered === "one";
  const isList = gathered === "list" || (group !== null && address.dept.length === 0);
  const place = isList ? (group?.region ?? null) : null;
  const [only] = address.dept.length === 1 ? address.dept : [];
  const key = isList ? "" : isOne ? (shown[0]?.departmentKey ?? "") : (only ?? "");
  const ofDepartment = catalog.entries.filter(
    (entry) =>
      (key === "" || entry.departmentKey === key) && (place === null || entry.region.code === place.code),
  );
  const years = [...new Set(ofDepartment.map((entry) => entry.year))].sort((a, b) => b - a);
  const isOneYear = isOne || summed !== null;
  const [named] = address.year.length === 1 ? address.year : [];
  const [onlyYear] = years.length === 1 ? years : [];
  return {
    isList,
    isOne,
    isEverything: gathered === "everything",
    place,
    key,
    departments: [
      ...new Map(catalog.entries.map((entry) => [entry.departmentKey, entry.department] as const)),
    ],
    years,
    year: onlyYear ?? named ?? (isOneYear ? (shown[0]?.year ?? null) : null),
    isOneYear,
    offered: isOne || place !== null ? ofDepartment : catalog.entries,
    shown: isOne ? (shown[0] ?? null) : null,
  };
}
