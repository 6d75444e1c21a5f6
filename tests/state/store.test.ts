import { describe, expect, it } from "vitest";
import type { Disclosure } from "../../src/core/budget/disclosure.ts";
import { err, ok } from "../../src/core/result.ts";
import type { DataSource } from "../../src/data/dataSource.ts";
import { createAppStore } from "../../src/state/store.ts";
import { sampleDisclosure } from "../core/budget/sampleDisclosure.ts";
import { sampleCatalog, sampleEntry } from "./sampleCatalog.ts";

const catalog = sampleCatalog([sampleEntry("990101-101-2023-budget", {})]);

function source(answers: { catalogFailsOnce?: boolean } = {}): DataSource & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    catalog: () => {
      asked.push("catalog");
      const fails = answers.catalogFailsOnce === true && asked.length === 1;
      return Promise.resolve(
        fails ? err({ kind: "unreachable", address: "https://example.org/catalog.json" }) : ok(catalog),
      );
    },
    disclosure: (id) => {
      asked.push(id);
      return Promise.resolve(err({ kind: "missing", address: id, status: 404 }));
    },
    reference: () => Promise.resolve(err({ kind: "missing", address: "reference", status: 404 })),
  };
}

describe("the page's store", () => {
  it("asks for the catalog once, however often it is wanted", async () => {
    const data = source();
    const store = createAppStore({ query: "", source: data, catalog: null });
    await Promise.all([store.getState().catalogWanted(), store.getState().catalogWanted()]);
    await store.getState().catalogWanted();
    expect(data.asked).toEqual(["catalog"]);
    expect(store.getState().catalog).toEqual({ status: "here", value: catalog });
  });

  it("says why data could not be had, and tries again when asked", async () => {
    const store = createAppStore({ query: "", source: source({ catalogFailsOnce: true }), catalog: null });
    await store.getState().catalogWanted();
    expect(store.getState().catalog).toEqual({
      status: "failed",
      error: { kind: "unreachable", address: "https://example.org/catalog.json" },
    });
    await store.getState().catalogWanted();
    expect(store.getState().catalog.status).toBe("here");
  });

  it("keeps the failure of one disclosure to itself", async () => {
    const store = createAppStore({ query: "", source: source(), catalog });
    await store.getState().disclosureWanted("990101-101-2023-budget");
    expect(store.getState().disclosures["990101-101-2023-budget"]).toEqual({
      status: "failed",
      error: { kind: "missing", address: "990101-101-2023-budget", status: 404 },
    });
    expect(store.getState().catalog.status).toBe("here");
  });

  it("holds a disclosure against the year before, fetched once for both", async () => {
    const before = sampleDisclosure({ id: "990101-101-2022-budget", year: 2022 });
    const held: Readonly<Record<string, Disclosure>> = {
      "990101-101-2022-budget": before,
      "990101-101-2023-budget": sampleDisclosure({ id: "990101-101-2023-budget", year: 2023 }),
    };
    const asked: string[] = [];
    const years = sampleCatalog([
      sampleEntry("990101-101-2022-budget", { year: 2022 }),
      sampleEntry("990101-101-2023-budget", { year: 2023 }),
    ]);
    const disclosure: DataSource["disclosure"] = (id) => {
      asked.push(id);
      const here = held[id];
      return Promise.resolve(
        here === undefined ? err({ kind: "missing", address: id, status: 404 }) : ok(here),
      );
    };
    const store = createAppStore({ query: "", source: { ...source(), disclosure }, catalog: years });
    await store.getState().disclosureWanted("990101-101-2023-budget");
    await store.getState().disclosureWanted("990101-101-2022-budget");
    expect(asked).toEqual(["990101-101-2023-budget", "990101-101-2022-budget"]);
    expect(store.getState().disclosures["990101-101-2023-budget"]).toMatchObject({
      status: "here",
      value: { related: [before] },
    });
    expect(store.getState().disclosures["990101-101-2022-budget"]).toMatchObject({
      status: "here",
      value: { related: [] },
    });
  });

  it("refuses a data folder that is neither the site's own nor https", async () => {
    const store = createAppStore({ query: "?data=http://other", source: null, catalog: null });
    await store.getState().catalogWanted();
    expect(store.getState().catalog).toMatchObject({ status: "failed", error: { kind: "forbidden-source" } });
  });

  it("tells a step to go back to from a setting of the page", () => {
    const store = createAppStore({ query: "?unit=yuan", source: null, catalog });
    store.getState().navigated({ view: "tree", node: "201" });
    expect(store.getState().step).toBe("push");
    store.getState().adjusted({ chart: "icicle" });
    expect(store.getState().step).toBe("replace");
    expect(store.getState().address).toMatchObject({
      view: "tree",
      node: "201",
      chart: "icicle",
      unit: "yuan",
    });
  });
});
