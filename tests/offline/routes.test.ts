import { describe, expect, it } from "vitest";
import { cachesToDrop, isData, isReader } from "../../src/offline/routes.ts";

const home = "https://portal.example/open/mingzhang/";
const fetched = { mode: "cors", destination: "" } as const;

describe("what the service worker keeps as data", () => {
  it("is the catalog, a disclosure and a table to download, of this site and of another portal", () => {
    for (const address of [
      `${home}data/catalog.json`,
      `${home}data/disclosures/130532-434-2023-budget.json`,
      "https://other.example/budgets/catalog.json?edition=2",
      `${home}data/facts.csv`,
    ]) {
      expect(isData(fetched, new URL(address)), address).toBe(true);
    }
  });

  it("is no page, no part of a page, and no file that is opened in the window", () => {
    expect(isData({ mode: "navigate", destination: "document" }, new URL(`${home}data/catalog.json`))).toBe(
      false,
    );
    expect(isData({ mode: "no-cors", destination: "script" }, new URL(`${home}boot.js`))).toBe(false);
    expect(isData({ mode: "cors", destination: "manifest" }, new URL(`${home}data.json`))).toBe(false);
    expect(isData(fetched, new URL(`${home}docs/data-format.md`))).toBe(false);
  });
});

describe("what is kept at its first use", () => {
  it("is code and tables of characters of this site, not of its neighbour on the same host", () => {
    expect(isReader(new URL(`${home}assets/importWorker-DkSMPusI.js`), home)).toBe(true);
    expect(isReader(new URL(`${home}cmaps/GBK-EUC-H.bcmap`), home)).toBe(true);
    expect(isReader(new URL("https://portal.example/assets/app.js"), home)).toBe(false);
    expect(isReader(new URL(`${home}data/catalog.json`), home)).toBe(false);
  });
});

describe("the caches of earlier versions", () => {
  it("go, and those of another site on the host, of other programs and of the precache stay", () => {
    const data = `mingzhang-data-${home}`;
    const readers = `mingzhang-readers-2222-${home}`;
    const former = `mingzhang-readers-1111-${home}`;
    const others = [
      "mingzhang-readers-1111-https://portal.example/other/",
      `mingzhang-precache-v2-${home}`,
      "something-else",
    ];
    expect(cachesToDrop([data, readers, former, ...others], home, [data, readers])).toEqual([former]);
  });
});
