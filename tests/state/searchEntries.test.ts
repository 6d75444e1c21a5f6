import { describe, expect, it } from "vitest";
import { search } from "../../src/core/search/search.ts";
import { searchEntries } from "../../src/state/searchEntries.ts";
import { sampleCatalog, sampleEntry } from "./sampleCatalog.ts";

const catalog = sampleCatalog([
  sampleEntry("990101-101-2022-budget", {
    year: 2022,
    department: "某县教育局",
    functions: [["205", "教育支出"]],
  }),
  sampleEntry("990101-101-2023-budget", {
    department: "某县教育局",
    functions: [
      ["205", "教育支出"],
      ["2050201", "学前教育"],
    ],
  }),
]);
const reference = {
  register: {
    version: 1,
    bodies: [
      {
        key: "990101-101",
        region: "990101",
        names: ["某县教育局"] as const,
        codes: {},
        parent: null,
        bodyKind: "government" as const,
        validFrom: null,
        validTo: null,
        search: { pinyin: "mou xian jiao yu ju", initials: "mxjyj" },
      },
    ],
  },
  functions: { version: 1, rows: [["2050201", "学前教育", 2019, null, "xue qian jiao yu"] as const] },
  classNames: { version: 1, names: {} },
  codeChanges: null,
};
const views = [["quality", "核对", "hd"] as const];
const entries = searchEntries(catalog, reference, views);

describe("what can be searched", () => {
  it("lists a department once, its newest functional lines, and the views", () => {
    expect(entries.map(({ kind, name, context }) => [kind, name, context])).toEqual([
      ["department", "某县教育局", "某县"],
      ["function", "教育支出", "某县教育局 2023"],
      ["function", "学前教育", "某县教育局 2023"],
      ["view", "核对", ""],
    ]);
  });

  it("leads a functional line into the tree of its department and year", () => {
    expect(entries[2]?.change).toEqual({
      view: "tree",
      dept: ["990101-101"],
      year: [2023],
      phase: "budget",
      scope: "department",
      node: "2050201",
    });
  });

  it("finds by pinyin initials once the reference is here, and by name before", () => {
    expect(search(entries, "xqjy").map(({ name }) => name)).toEqual(["学前教育"]);
    expect(search(entries, "xueqian").map(({ name }) => name)).toEqual(["学前教育"]);
    expect(search(entries, "xianjiaoyu").map(({ name }) => name)).toEqual(["某县教育局"]);
    const early = searchEntries(catalog, null, views);
    expect(search(early, "xqjy")).toEqual([]);
    expect(search(early, "学前").map(({ name }) => name)).toEqual(["学前教育"]);
  });
});
