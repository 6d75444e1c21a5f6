import { describe, expect, it } from "vitest";
import { DEFAULT_ADDRESS } from "../../src/state/address.ts";
import { selectOneYear } from "../../src/state/oneYear.ts";
import { sampleCatalog, sampleEntry } from "./sampleCatalog.ts";

const catalog = sampleCatalog([
  sampleEntry("990101-101-2022-budget", { year: 2022 }),
  sampleEntry("990101-101-2023-budget", { year: 2023 }),
  sampleEntry("990101-102-2022-budget", { year: 2022 }),
  sampleEntry("990101-103-2021-budget", { year: 2021 }),
]);
const select = (dept: readonly string[], year: readonly number[] = []) => {
  const shown = selectOneYear(catalog, { ...DEFAULT_ADDRESS, dept, year });
  return { ...shown, entries: shown.entries.map(({ id }) => id), absent: shown.absent.map(({ key }) => key) };
};

describe("several departments in one year", () => {
  it("are taken in the year that most of them have", () => {
    expect(select(["990101-101", "990101-102"])).toEqual({
      year: 2022,
      entries: ["990101-101-2022-budget", "990101-102-2022-budget"],
      absent: [],
    });
  });

  it("are taken in the newest of such years", () => {
    expect(select(["990101-101"]).year).toBe(2023);
  });

  it("are taken in the year that is named, and those without it are said", () => {
    expect(select(["990101-101", "990101-102", "990101-103"], [2023])).toEqual({
      year: 2023,
      entries: ["990101-101-2023-budget"],
      absent: ["990101-102", "990101-103"],
    });
  });
});
