import { describe, expect, it } from "vitest";
import { notInFile } from "../../src/core/budget/figureOf.ts";
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

  it("takes what the department has where it has no such document, and says so", () => {
    expect(ids({ dept: ["990101-103"] })).toEqual(["990101-103-2023-budget-unit"]);
    const { entries, notices, absent } = selectEntries(catalog, {
      ...DEFAULT_ADDRESS,
      dept: ["990101-101"],
      phase: "final",
    });
    expect(entries.map(({ id }) => id)).toEqual(["990101-101-2023-budget"]);
    expect(notices).toEqual([]);
    expect(absent).toMatchObject([
      {
        department: { key: "990101-101" },
        years: [],
        phase: "final",
        shown: { id: "990101-101-2023-budget" },
      },
    ]);
  });

  it("never mixes budgets with finals, nor departments with units", () => {
    expect(ids({ dept: ["990101-101", "990101-103"] })).toEqual(["990101-101-2023-budget"]);
    const { notices, absent } = selectEntries(catalog, {
      ...DEFAULT_ADDRESS,
      dept: ["990101-101", "990101-103"],
    });
    expect(notices).toEqual([]);
    expect(absent).toMatchObject([{ department: { key: "990101-103" }, scope: "department", shown: null }]);
    expect(ids({ dept: ["990101-101", "990101-102"], phase: "final" })).toEqual(["990101-102-2022-final"]);
  });

  it("narrows to regions and sizes where no department is named", () => {
    const wider = sampleCatalog([
      sampleEntry("990101-101-2023-budget", { wan: 999 }),
      sampleEntry("990101-102-2023-budget", { wan: 1000 }),
      sampleEntry("990201-101-2023-budget", { wan: 9999, region: { code: "990201", name: "某区" } }),
      sampleEntry("990201-102-2023-budget", { total: notInFile(), region: { code: "990201", name: "某区" } }),
    ]);
    const of = (address: Partial<typeof DEFAULT_ADDRESS>): readonly string[] =>
      selectEntries(wider, { ...DEFAULT_ADDRESS, ...address }).entries.map(({ id }) => id.slice(0, 10));
    expect(of({ region: ["990201"] })).toEqual(["990201-101", "990201-102"]);
    expect(of({ size: "-1000" })).toEqual(["990101-101"]);
    expect(of({ size: "1000-10000" })).toEqual(["990101-102", "990201-101"]);
    expect(of({ size: "100000-" })).toEqual([]);
    expect(of({ dept: ["990101-101"], region: ["990201"], size: "100000-" })).toEqual(["990101-101"]);
    expect(selectEntries(wider, { ...DEFAULT_ADDRESS, region: ["999999"] }).notices).toEqual([
      { key: "region", value: "999999" },
    ]);
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

  it("does not call a year unknown that the chosen department has no document of", () => {
    const { entries, notices, absent } = selectEntries(catalog, {
      ...DEFAULT_ADDRESS,
      dept: ["990101-102"],
      year: [2023],
    });
    expect(notices).toEqual([]);
    expect(absent).toMatchObject([
      { department: { key: "990101-102" }, years: [2023], shown: { id: "990101-102-2022-budget" } },
    ]);
    expect(entries.map((entry) => entry.id)).toEqual(["990101-102-2022-budget"]);
  });

  it("names each chosen department that has no document of the year", () => {
    const { entries, absent } = selectEntries(catalog, {
      ...DEFAULT_ADDRESS,
      dept: ["990101-101", "990101-102"],
      year: [2023],
    });
    expect(entries.map((entry) => entry.id)).toEqual(["990101-101-2023-budget"]);
    expect(absent).toMatchObject([{ department: { key: "990101-102" }, years: [2023], shown: null }]);
  });

  it("asks nothing of a department that is named alone and has one document of another scope", () => {
    expect(selectEntries(catalog, { ...DEFAULT_ADDRESS, dept: ["990101-103"] }).absent).toEqual([]);
    expect(selectEntries(catalog, DEFAULT_ADDRESS).absent).toEqual([]);
  });
});
