import type { Catalog, CatalogEntry } from "../core/budget/catalog.ts";
import { filterMessages } from "../i18n/filterMessages.ts";
import { narrowed, SIZES } from "../state/narrowing.ts";
import { useApp } from "../state/useApp.ts";
import { FilterSelect } from "./FilterSelect.tsx";

interface Props {
  readonly catalog: Catalog;
}

interface RegionProps extends Props {
  /** The one place that is shown where a view takes one by itself; null where it shows all. */
  readonly place?: CatalogEntry["region"] | null;
}

/** The place that a list of departments is narrowed to. */
export function RegionFilter({ catalog, place = null }: RegionProps) {
  const { lang, region } = useApp((state) => state.address);
  const navigated = useApp((state) => state.navigated);
  const words = filterMessages[lang];
  const regions = [...new Map(catalog.entries.map((entry) => [entry.region.code, entry.region.name]))];
  const all = region.length > 1 ? words.severalRegions(region.length) : words.allRegions(regions.length);
  return (
    <FilterSelect
      label={words.region}
      value={place?.code ?? (region.length === 1 ? (region[0] ?? "") : "")}
      options={regions.length === 1 || place !== null ? regions : [["", all], ...regions]}
      onChange={(code) => {
        navigated({ region: code === "" ? [] : [code], figure: null });
      }}
    />
  );
}

/** The size of total expenditure that a list is narrowed to; only sizes that some department has are offered. */
export function SizeFilter({ catalog }: Props) {
  const { lang, size } = useApp((state) => state.address);
  const navigated = useApp((state) => state.navigated);
  const words = filterMessages[lang];
  const held = SIZES.filter((each) => each === size || narrowed(catalog.entries, [], each).length > 0);
  const offered = size === null || held.some((each) => each === size) ? held : [...held, size];
  return (
    <FilterSelect
      label={words.size}
      value={size ?? ""}
      options={[
        ["", words.allSizes],
        ...offered.map((each) => [each, nameOf(each, words.sizeRange)] as const),
      ]}
      onChange={(next) => {
        navigated({ size: next === "" ? null : next, figure: null });
      }}
    />
  );
}

function nameOf(size: string, range: (from: number | null, to: number | null) => string): string {
  const [from = "", to = ""] = size.split("-");
  return range(from === "" ? null : Number(from), to === "" ? null : Number(to));
}
