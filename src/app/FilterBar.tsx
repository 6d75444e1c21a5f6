import type { Catalog, CatalogEntry } from "../core/budget/catalog.ts";
import { PHASES, SCOPES } from "../core/budget/vocabulary.ts";
import { appMessages } from "../i18n/appMessages.ts";
import type { ShownUnit } from "../state/address.ts";
import { needsOf, showsDocuments } from "../page/viewNeeds.ts";
import { useApp } from "../state/useApp.ts";
import { filterOffer } from "./filterOffer.ts";
import { FilterSelect } from "./FilterSelect.tsx";
import { RegionFilter, SizeFilter } from "./ListFilters.tsx";
import styles from "./FilterBar.module.css";
import { PatternsLink } from "./PatternsLink.tsx";

const UNITS = ["yuan", "wan", "yi"] as const satisfies readonly ShownUnit[];

/** Says in words what is shown, each word a choice. */
export function FilterBar() {
  const catalog = useApp((state) => state.catalog);
  const { lang, view } = useApp((state) => state.address);
  const words = appMessages[lang];
  if (!showsDocuments(view)) return null;
  return (
    <div className={styles["bar"]} role="region" aria-label={words.filters.label}>
      <span className={styles["lead"]}>{words.showing}</span>
      {catalog.status === "here" && catalog.value.entries.length > 0 && (
        <DataFilters catalog={catalog.value} />
      )}
      <UnitFilter />
      <PatternsLink className={styles["patterns"]} />
    </div>
  );
}

function DataFilters({ catalog }: { readonly catalog: Catalog }) {
  const address = useApp((state) => state.address);
  const navigated = useApp((state) => state.navigated);
  const words = appMessages[address.lang].filters;
  const offer = filterOffer(catalog, address);
  const { isList, isOne, isEverything, departments, years, year } = offer;
  const isNarrowed = address.dept.length === 0 && !isOne && !isEverything;
  const { choosesItself } = needsOf(address.view);
  const allDepartments =
    address.dept.length > 1
      ? words.chosenDepartments(address.dept.length)
      : words.allDepartments(departments.length);
  const allYears = isEverything ? words.allYears : words.latestYear;
  return (
    <>
      {isList ? (
        <RegionFilter catalog={catalog} place={offer.place} />
      ) : choosesItself ? null : (
        <FilterSelect
          label={words.department}
          value={offer.key}
          options={[...(isOne ? [] : [["", allDepartments] as const]), ...departments]}
          onChange={(dept) => {
            navigated({ dept: dept === "" ? [] : [dept], year: [], node: null, figure: null });
          }}
        />
      )}
      {isEverything || (!isList && isNarrowed && address.region.length > 0) ? (
        <RegionFilter catalog={catalog} />
      ) : null}
      {choosesItself ? null : (
        <FilterSelect
          label={words.year}
          value={year === null ? "" : String(year)}
          options={[
            ...(offer.isOneYear || years.length === 1 ? [] : [["", allYears] as const]),
            ...years.map((each) => [String(each), words.yearOption(each)] as const),
          ]}
          onChange={(next) => {
            navigated({ year: next === "" ? [] : [Number(next)], figure: null });
          }}
        />
      )}
      {isEverything ? null : <PhaseAndScope offered={offer.offered} shown={offer.shown} />}
      {isList || (isNarrowed && address.size !== null) ? <SizeFilter catalog={catalog} /> : null}
    </>
  );
}

interface PeriodProps {
  /** Only phases and scopes that some document has are offered. */
  readonly offered: readonly CatalogEntry[];
  /** The one document on screen, which may have another than was asked for; null for several. */
  readonly shown: CatalogEntry | null;
}

function PhaseAndScope({ offered, shown }: PeriodProps) {
  const { lang, phase, scope } = useApp((state) => state.address);
  const navigated = useApp((state) => state.navigated);
  const words = appMessages[lang].filters;
  return (
    <>
      <FilterSelect
        label={words.phase}
        value={shown?.phase ?? phase}
        options={PHASES.filter((p) => offered.some((e) => e.phase === p)).map((p) => [p, words.phases[p]])}
        onChange={(next) => {
          navigated({ phase: next, figure: null });
        }}
      />
      <FilterSelect
        label={words.scope}
        value={shown?.scope ?? scope}
        options={SCOPES.filter((s) => offered.some((e) => e.scope === s)).map((s) => [s, words.scopes[s]])}
        onChange={(next) => {
          navigated({ scope: next, figure: null });
        }}
      />
    </>
  );
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
