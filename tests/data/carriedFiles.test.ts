// @vitest-environment happy-dom
import { gzipSync } from "node:zlib";
import { beforeEach, describe, expect, it } from "vitest";
import { carriedFiles } from "../../src/data/carriedFiles.ts";

const block = (path: string, text: string): HTMLScriptElement => {
  const element = document.createElement("script");
  element.type = "application/gzip";
  element.dataset["path"] = path;
  element.textContent = gzipSync(text).toString("base64");
  return element;
};

describe("a page that carries its files", () => {
  beforeEach(() => {
    document.head.replaceChildren();
  });

  it("answers for them by their address beside the page, letter for letter", async () => {
    document.head.append(block("data/catalog.json", "预算，419.01"), block("importWorker.js", "code"));
    const carried = carriedFiles(document);
    const answer = await carried?.fetcher(new URL("data/catalog.json", document.baseURI));
    expect(await answer?.text()).toBe("预算，419.01");
    expect(await (await carried?.file("importWorker.js"))?.text()).toBe("code");
    expect(Object.keys(carried?.packed() ?? {})).toEqual(["data/catalog.json", "importWorker.js"]);
  });

  it("has nothing at any other address, and asks nobody", async () => {
    document.head.append(block("data/catalog.json", "{}"));
    const carried = carriedFiles(document);
    for (const address of [
      "https://portal.example/data/catalog.json",
      new URL("data/facts.csv", document.baseURI),
    ]) {
      expect((await carried?.fetcher(address))?.status).toBe(404);
    }
    expect(await carried?.file("data/none.json")).toBeNull();
  });

  it("is told from one that a host serves", () => {
    expect(carriedFiles(document)).toBeNull();
  });
});
