import type { Catalog } from "../core/budget/catalog.ts";
import { PHASES, SCOPES } from "../core/budget/vocabulary.ts";
import { appMessages } from "../i18n/appMessages.ts";
import type { Address, ShownUnit } from "../state/address.ts";
import { selectGroup, type OneGroup } from "../state/oneGroup.ts";
import { entryWithMostYears } from "../state/mostYears.ts";
import { selectOneYear, type OneYear } from "../state/oneYear.ts";
import { selectEntries } from "../state/selection.ts";
import { useApp } from "../state/useApp.ts";
import { showsOneDepartment } from "./oneDepartment.ts";
import { FilterSelect } from "./FilterSelect.tsx";
import { RegionFilter, SizeFilter } from "./ListFilters.tsx";
import styles from "./FilterBar.module.css";

const UNITS = ["yuan", "wan", "yi"] as const satisfies readonly ShownUnit[];

/** Says in words what is shown, each word a choice. */
export function FilterBar() {
  const catalog = useApp((state) => state.catalog);
  const { lang, view } = useApp((state) => state.address);
  const words = appMessages[lang];
  if (view === "about" || view === "data") return null;
  return (
    <div className={styles["bar"]} role="region" aria-label={words.filters.label}>
      <span className={styles["lead"]}>{words.showing}</span>
      {catalog.status === "here" && catalog.value.entries.length > 0 && (
        <DataFilters catalog={catalog.value} />
      )}
      <UnitFilter />
    </div>
  );
}

function DataFilters({ catalog }: { readonly catalog: Catalog }) {
  const address = useApp((state) => state.address);
  const navigated = useApp((state) => state.navigated);
  const words = appMessages[address.lang].filters;
  const { group, summed } = oneYearOf(catalog, address);
  const compared = address.view === "change" ? entryWithMostYears(catalog, address) : null;
  const shown = summed?.entries ?? (compared === null ? selectEntries(catalog, address).entries : [compared]);
  const one = showsOneDepartment(address);
  const isList = address.view === "overview" || (group !== null && address.dept.length === 0);
  const place = isList ? (group?.region ?? null) : null;
  const departments = distinct(
    catalog.entries.map((entry) => [entry.departmentKey, entry.department] as const),
  );
  const key = isList
    ? ""
    : one
      ? (shown[0]?.departmentKey ?? "")
      : address.dept.length === 1
        ? (address.dept[0] ?? "")
        : "";
  const allName =
    address.dept.length > 1
      ? words.chosenDepartments(address.dept.length)
      : words.allDepartments(departments.length);
  const ofDepartment = catalog.entries.filter(
    (entry) =>
      (key === "" || entry.departmentKey === key) && (place === null || entry.region.code === place.code),
  );
  const offered = one || place !== null ? ofDepartment : catalog.entries;
  const newestFirst = [...ofDepartment].sort((a, b) => b.year - a.year);
  const years = distinct(
    newestFirst.map((entry) => [String(entry.year), words.yearOption(entry.year)] as const),
  );
  const oneYear = one || summed !== null;
  const shownYear =
    address.year.length === 1 ? String(address.year[0]) : oneYear ? String(shown[0]?.year ?? "") : "";
  return (
    <>
      {isList ? (
        <RegionFilter catalog={catalog} place={place} />
      ) : address.view === "compare" ? null : (
        <FilterSelect
          label={words.department}
          value={key}
          options={[...(one ? [] : [["", allName] as const]), ...departments]}
          onChange={(dept) => {
            navigated({ dept: dept === "" ? [] : [dept], year: [], node: null, figure: null });
          }}
        />
      )}
      {!isList && address.region.length > 0 && address.dept.length === 0 && !one ? (
        <RegionFilter catalog={catalog} />
      ) : null}
      {address.view === "compare" ? null : (
        <FilterSelect
          label={words.year}
          value={years.length === 1 ? (years[0]?.[0] ?? "") : shownYear}
          options={[...(oneYear || years.length === 1 ? [] : [["", words.latestYear] as const]), ...years]}
          onChange={(year) => {
            navigated({ year: year === "" ? [] : [Number(year)], figure: null });
          }}
        />
      )}
      <FilterSelect
        label={words.phase}
        value={one ? (shown[0]?.phase ?? address.phase) : address.phase}
        options={PHASES.filter((p) => offered.some((e) => e.phase === p)).map((p) => [p, words.phases[p]])}
        onChange={(phase) => {
          navigated({ phase, figure: null });
        }}
      />
      <FilterSelect
        label={words.scope}
        value={one ? (shown[0]?.scope ?? address.scope) : address.scope}
        options={SCOPES.filter((s) => offered.some((e) => e.scope === s)).map((s) => [s, words.scopes[s]])}
        onChange={(scope) => {
          navigated({ scope, figure: null });
        }}
      />
      {isList || (address.size !== null && address.dept.length === 0 && !one) ? (
        <SizeFilter catalog={catalog} />
      ) : null}
    </>
  );
}

/** The documents of one year that a view ranks or adds up; null for views that do neither. */
function oneYearOf(catalog: Catalog, address: Address): { group: OneGroup | null; summed: OneYear | null } {
  const isFlow = address.view === "flow";
  const isRanked = address.view === "three-public" || (isFlow && address.dept.length === 0);
  const group = isRanked ? selectGroup(catalog, address) : null;
  const isSum = isFlow || (address.view === "tree" && address.dept.length > 1);
  return { group, summed: group ?? (isSum ? selectOneYear(catalog, address) : null) };
}

function UnitFilter() {
  const { lang, unit } = useApp((state) => state.address);
  const adjusted = useApp((state) => state.adjusted);
  const words = appMessages[lang].filters;
  return (
    <FilterSelect
      label={words.unit}
      value={unit}
      options={UNITS.map((name) => [name, words.units[name]])}
      onChange={(name) => {
        adjusted({ unit: name });
      }}
    />
  );
}

function distinct(pairs: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] {
  return [...new Map(pairs)];
}
