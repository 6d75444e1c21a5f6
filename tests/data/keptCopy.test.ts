import { describe, expect, it } from "vitest";
import { staticFiles } from "../../src/data/dataSource.ts";
import { KEPT_SINCE, NOT_KEPT, tellingAge } from "../../src/data/keptCopy.ts";

const folder = new URL("https://portal.example/data/");
const catalog = "https://portal.example/data/catalog.json";

function answering(body: string, headers: Record<string, string>, status = 200): typeof fetch {
  return () => Promise.resolve(new Response(body, { status, headers }));
}

describe("how old an answer is", () => {
  it("is told by its address: kept since a date, or fresh from the network", async () => {
    const heard: (readonly [string, string | null])[] = [];
    const hear = (address: string, since: string | null): number => heard.push([address, since]);
    await tellingAge(answering("{}", { [KEPT_SINCE]: "2026-11-22T02:03:00.000Z" }), hear)(new URL(catalog));
    await tellingAge(answering("{}", {}), hear)(catalog);
    expect(heard).toEqual([
      [catalog, "2026-11-22T02:03:00.000Z"],
      [catalog, null],
    ]);
  });

  it("is not told of a refusal, which is no data", async () => {
    const heard: string[] = [];
    await tellingAge(answering("", {}, 404), (address) => heard.push(address))(catalog);
    expect(heard).toEqual([]);
  });
});

describe("data that the service worker has not kept", () => {
  it("are not said to be missing on the host: there is no network", async () => {
    const fetcher = answering("", { [NOT_KEPT]: "1" }, 504);
    expect(await staticFiles(folder, fetcher).catalog()).toEqual({
      ok: false,
      error: { kind: "not-kept", address: catalog },
    });
  });
});
