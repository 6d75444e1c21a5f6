import { describe, expect, it } from "vitest";
import { err, ok } from "../../src/core/result.ts";
import { createSession } from "../../src/import/session.ts";
import { shelfOver } from "../../src/import/shelf.ts";
import { createAppStore } from "../../src/state/store.ts";
import { readInProcess, smallFile } from "../import/inProcess.ts";
import { sampleCatalog, sampleEntry } from "./sampleCatalog.ts";

const ID = "130532-512-2024-budget";
const SHIPPED = sampleCatalog([sampleEntry("990101-101-2023-budget", {})]);

function page() {
  const shelf = shelfOver(null);
  const expected: boolean[] = [];
  let opened = 0;
  const store = createAppStore({
    query: "",
    source: {
      catalog: () => Promise.resolve(ok(SHIPPED)),
      disclosure: (id) => Promise.resolve(err({ kind: "missing", address: id, status: 404 })),
      reference: () => Promise.resolve(err({ kind: "missing", address: "reference", status: 404 })),
    },
    catalog: null,
    imports: {
      expected: () => expected.at(-1) ?? false,
      expect: (some) => expected.push(some),
      carried: null,
      surroundings: { folder: "https://example.org/data/", site: "https://example.org/" },
      regions: () => Promise.resolve(null),
      open: () => {
        opened += 1;
        return Promise.resolve({ shelf, start: readInProcess, createSession });
      },
    },
  });
  const entries = () => {
    const { catalog } = store.getState();
    return catalog.status === "here" ? catalog.value.entries.map(({ id }) => id) : [];
  };
  return { store, entries, expected, opened: () => opened };
}

describe("the page's store with own files", () => {
  it("asks for nothing of them until a file is given or an earlier visit kept one", async () => {
    const { store, opened } = page();
    await store.getState().catalogWanted();
    expect(opened()).toBe(0);
    expect(store.getState().own).toBeNull();
  });

  it("joins an import to the catalog and gives its disclosure, checked", async () => {
    const { store, entries, expected } = page();
    await store.getState().catalogWanted();
    await store.getState().filesGiven([smallFile("a.txt", "平乡县档案馆2024年部门预算", "512平乡县档案馆")]);
    expect(entries()).toEqual([ID, "990101-101-2023-budget"]);
    expect(expected).toEqual([true]);
    await store.getState().disclosureWanted(ID);
    const remote = store.getState().disclosures[ID];
    expect(remote?.status === "here" && remote.value.disclosure.documents[0]?.file).toBe("a.txt");
  });

  it("lets an import go again, and its disclosure with it", async () => {
    const { store, entries, expected } = page();
    await store.getState().catalogWanted();
    await store.getState().filesGiven([smallFile("a.txt", "平乡县档案馆2024年部门预算", "512平乡县档案馆")]);
    await store.getState().disclosureWanted(ID);
    await store.getState().ownRemoved([ID]);
    expect(entries()).toEqual(["990101-101-2023-budget"]);
    expect(store.getState().disclosures).toEqual({});
    expect(expected.at(-1)).toBe(false);
    expect(await store.getState().ownJson(ID)).toBeNull();
  });
});
