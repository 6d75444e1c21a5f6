import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readCatalog } from "../../src/core/file/readCatalog.ts";
import { DEFAULT_ADDRESS, type Address } from "../../src/state/address.ts";
import { selectCompared } from "../../src/state/selectCompared.ts";
import { sampleCatalog, sampleEntry } from "./sampleCatalog.ts";

const read = readCatalog(readFileSync(new URL("../../public/data/catalog.json", import.meta.url), "utf8"));
if (!read.ok) throw new Error("the catalog is not read");
const catalog = read.value;

function ids(change: Partial<Address>, isTwoYears = false): readonly string[] {
  return selectCompared(catalog, { ...DEFAULT_ADDRESS, ...change }, isTwoYears).entries.map(({ id }) => id);
}

const PUTUO = [
  "310107-n0uin491-2025-budget",
  "310107-n1uslkkk-2025-budget",
  "310107-n07g1t4g-2025-budget",
  "310107-n095hvld-2025-budget",
];

describe("what is set side by side", () => {
  it("is the newest group with most departments where none is named: 普陀区 2025, four budgets", () => {
    expect(ids({})).toEqual(PUTUO);
  });

  it("is for two periods the group most of which has two years: 江苏省 2018 and 2019", () => {
    expect(ids({}, true)).toEqual(
      ["n00hkmu1", "n1tdw6lo", "n1cdf0a6"].flatMap((key) => [
        `320000-${key}-2018-budget`,
        `320000-${key}-2019-budget`,
      ]),
    );
  });

  it("is one year for all where all have one", () => {
    expect(ids({ dept: ["320000-n1tdw6lo", "320000-n1cdf0a6"] })).toEqual([
      "320000-n1tdw6lo-2019-budget",
      "320000-n1cdf0a6-2019-budget",
    ]);
  });

  it("is each one's newest where no year is common", () => {
    expect(ids({ dept: ["320000-n1tdw6lo", "130532-434"] })).toEqual([
      "320000-n1tdw6lo-2019-budget",
      "130532-434-2023-budget",
    ]);
  });

  it("holds each body in the years asked for", () => {
    expect(ids({ dept: ["320000-n1tdw6lo", "130532-434"], year: [2018, 2023] })).toEqual([
      "320000-n1tdw6lo-2018-budget",
      "130532-434-2023-budget",
    ]);
    expect(ids({ dept: ["310107-n1uslkkk"], year: [2025, 2023] })).toEqual([
      "310107-n1uslkkk-2023-budget",
      "310107-n1uslkkk-2025-budget",
    ]);
  });

  it("takes what a body has where it has no document of the phase asked for", () => {
    expect(ids({ dept: ["310107-n0ugea55", "310107-n095hvld"] })).toEqual([
      "310107-n0ugea55-2024-final",
      "310107-n095hvld-2025-budget",
    ]);
  });

  it("names a body that has none of the years asked for", () => {
    const found = selectCompared(
      catalog,
      { ...DEFAULT_ADDRESS, dept: ["130532-434", "310107-n1uslkkk"], year: [2024] },
      false,
    );
    expect(found.entries.map(({ id }) => id)).toEqual(["310107-n1uslkkk-2024-budget"]);
    expect(found.absent.map(({ id }) => id)).toEqual(["130532-434-2023-budget"]);
    expect(found.years).toEqual([2025, 2024, 2023]);
  });

  it("holds eight at most and names the rest", () => {
    const many = sampleCatalog(
      Array.from({ length: 10 }, (_, at) => sampleEntry(`a${String(at)}-2023-budget`, { wan: 100 - at })),
    );
    const found = selectCompared(many, DEFAULT_ADDRESS, false);
    expect(found.entries).toHaveLength(8);
    expect(found.beyond.map(({ departmentKey }) => departmentKey)).toEqual(["a8", "a9"]);
  });
});
