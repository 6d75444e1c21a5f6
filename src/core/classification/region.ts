import { nameKey } from "../text/chinese.ts";

/** A county, prefecture or province of GB/T 2260: 6 digits and the name, "130532 平乡县". */
export interface Region {
  readonly code: string;
  readonly name: string;
}

/** `reference/regions.json`: one line "code name" per region, in the order of the codes. */
export interface RegionFile {
  readonly version: number;
  readonly regions: string;
}

/** The regions by code and by name; several share a name (朝阳区, 鼓楼区). */
export interface Regions {
  readonly byCode: ReadonlyMap<string, Region>;
  readonly byName: ReadonlyMap<string, readonly Region[]>;
}

/** Arranges the region file for look-up. */
export function readRegions(file: RegionFile): Regions {
  const byCode = new Map<string, Region>();
  const byName = new Map<string, Region[]>();
  for (const line of file.regions.split("\n")) {
    const region = { code: line.slice(0, 6), name: line.slice(7) };
    if (region.name === "") continue;
    byCode.set(region.code, region);
    const namesakes = byName.get(region.name);
    if (namesakes === undefined) byName.set(region.name, [region]);
    else namesakes.push(region);
  }
  return { byCode, byName };
}

/**
 * The region of a code; longer codes are read by their first six digits (project codes,
 * 9-digit fiscal division codes).
 * @returns null for a code not listed, which is no error: development zones have their own
 */
export function regionOf(regions: Regions, code: string): Region | null {
  return regions.byCode.get(code.slice(0, 6)) ?? null;
}

/**
 * The region and those it lies in, the province first: 河北省, 邢台市, 平乡县. Levels not listed
 * are left out (counties directly under a province have no prefecture); unknown code: empty.
 */
export function regionPath(regions: Regions, code: string): readonly Region[] {
  const path: Region[] = [];
  for (const level of [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code.slice(0, 6)]) {
    const region = regions.byCode.get(level);
    if (region !== undefined && !path.includes(region)) path.push(region);
  }
  return path;
}

/** A region's whole name, from the province down: 河北省邢台市平乡县; a name repeated on the way (北京市) once. */
export function fullRegionName(regions: Regions, code: string): string {
  return [...new Set(regionPath(regions, code).map(({ name }) => name))].join("");
}

/** Whether a region lies in another, by the digits of its code. A region is not in itself. */
export function isWithin(code: string, outer: string): boolean {
  const stem = outer.endsWith("0000") ? outer.slice(0, 2) : outer.endsWith("00") ? outer.slice(0, 4) : outer;
  return code !== outer && stem.length < 6 && code.startsWith(stem);
}

/**
 * The region a body's name begins with: 平乡县人民政府办公室 → 130532; a place may be named
 * from the province down (上海市普陀区财政局).
 * @returns null where the name begins with no place, or with one of several of that name
 */
export function regionInName(regions: Regions, name: string): Region | null {
  const text = nameKey(name).replace(/^(?:中国共产党|中共|中国人民政治协商会议|政协)/u, "");
  const ends = placesAt(regions, text, null);
  const furthest = Math.max(...ends.map((end) => end.length));
  const named = ends.filter((end) => end.length === furthest);
  const [first] = named;
  if (first === undefined) return null;
  // 北京市 is listed as province and as prefecture; the outer one is meant.
  const outer = first.region;
  const clear = named.every(({ region }) => region.code === outer.code || isWithin(region.code, outer.code));
  return clear ? outer : null;
}

interface NamedPlace {
  readonly region: Region;
  readonly length: number;
}

// Districts named by an ordinary word: they are meant only after the name of their city.
const COMMON_WORDS = new Set(["城区", "郊区", "矿区"]);

/** All ways to read a chain of places, each within the one before, at the start of a text. */
function placesAt(regions: Regions, text: string, outer: Region | null): readonly NamedPlace[] {
  const found: NamedPlace[] = [];
  for (let length = 2; length <= Math.min(15, text.length); length += 1) {
    for (const region of regions.byName.get(text.slice(0, length)) ?? []) {
      if (outer === null ? COMMON_WORDS.has(region.name) : !isWithin(region.code, outer.code)) continue;
      const inner = placesAt(regions, text.slice(length), region);
      if (inner.length === 0) found.push({ region, length });
      for (const place of inner) found.push({ region: place.region, length: length + place.length });
    }
  }
  return found;
}

export type RegionLevel = "province" | "prefecture" | "county";

/** The level a region's code stands for: 320000 a province, 130500 a prefecture, 130532 a county. */
export function regionLevel(code: string): RegionLevel {
  if (code.endsWith("0000")) return "province";
  return code.endsWith("00") ? "prefecture" : "county";
}
