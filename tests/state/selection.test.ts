import { describe, expect, it } from "vitest";
import { DEFAULT_ADDRESS } from "../../src/state/address.ts";
import { selectEntries } from "../../src/state/selection.ts";
import { sampleCatalog, sampleEntry } from "./sampleCatalog.ts";

const catalog = sampleCatalog([
  sampleEntry("990101-101-2022-budget", { year: 2022 }),
  sampleEntry("990101-101-2023-budget", { year: 2023 }),
  sampleEntry("990101-102-2022-budget", { year: 2022 }),
  sampleEntry("990101-102-2022-final", { year: 2022, phase: "final" }),
  sampleEntry("990101-103-2023-budget-unit", { year: 2023, scope: "unit" }),
]);
const ids = (address: Partial<typeof DEFAULT_ADDRESS>): readonly string[] =>
  selectEntries(catalog, { ...DEFAULT_ADDRESS, ...address }).entries.map((entry) => entry.id);

describe("what an address selects", () => {
  it("takes each department's newest budget when nothing is asked", () => {
    expect(ids({})).toEqual(["990101-101-2023-budget", "990101-102-2022-budget"]);
  });

  it("takes the departments in the order the address names them", () => {
    expect(ids({ dept: ["990101-102", "990101-101"] })).toEqual([
      "990101-102-2022-budget",
      "990101-101-2023-budget",
    ]);
  });

  it("takes a named year only, and final accounts only when asked", () => {
    expect(ids({ year: [2022] })).toEqual(["990101-101-2022-budget", "990101-102-2022-budget"]);
    expect(ids({ phase: "final" })).toEqual(["990101-102-2022-final"]);
  });

  it("keeps departments and units apart", () => {
    expect(ids({ scope: "unit" })).toEqual(["990101-103-2023-budget-unit"]);
  });

  it("notices a department and a year that nothing answers, and shows the rest", () => {
    const { entries, notices } = selectEntries(catalog, {
      ...DEFAULT_ADDRESS,
      dept: ["990101-999"],
      year: [1999],
    });
    expect(notices).toEqual([
      { key: "dept", value: "990101-999" },
      { key: "year", value: "1999" },
    ]);
    expect(entries.map((entry) => entry.id)).toEqual(["990101-101-2023-budget", "990101-102-2022-budget"]);
  });

  it("notices a year that the chosen department has no document of", () => {
    const { entries, notices } = selectEntries(catalog, {
      ...DEFAULT_ADDRESS,
      dept: ["990101-102"],
      year: [2023],
    });
    expect(notices).toEqual([{ key: "year", value: "2023" }]);
    expect(entries.map((entry) => entry.id)).toEqual(["990101-102-2022-budget"]);
  });
});
