import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { dataFolder, staticFiles } from "../../src/data/dataSource.ts";

const page = new URL("https://portal.example/budget/index.html");
const folder = new URL("https://portal.example/budget/data/");

/** Answers from the project's own data as a static host would; anything else is 404. */
const host: typeof fetch = (address) => {
  const path = new URL(address instanceof Request ? address.url : address).pathname.replace(
    "/budget/data/",
    "",
  );
  try {
    return Promise.resolve(new Response(readFileSync(new URL(`../../public/data/${path}`, import.meta.url))));
  } catch {
    return Promise.resolve(new Response("", { status: 404 }));
  }
};

describe("a data package on a static host", () => {
  it("gives the catalog and each disclosure that it names", async () => {
    const source = staticFiles(folder, host);
    const catalog = await source.catalog();
    const ids = catalog.ok ? catalog.value.entries.map(({ id }) => id) : [];
    expect(ids).toHaveLength(20);
    for (const id of ids) {
      const named = await source.disclosure(id);
      expect(named.ok && named.value.id).toBe(id);
    }
    const disclosure = await source.disclosure("130532-434-2023-budget");
    expect(disclosure.ok && disclosure.value.department.name).toBe("平乡县人民政府办公室");
  });

  it("gives names beside the documents' own", async () => {
    const reference = await staticFiles(folder, host).reference();
    expect(reference.ok && reference.value.classNames.names["201"]?.name).toBe("General public services");
  });

  it("says which file is missing", async () => {
    expect(await staticFiles(folder, host).disclosure("990101-1-2023-budget")).toEqual({
      ok: false,
      error: {
        kind: "missing",
        address: "https://portal.example/budget/data/disclosures/990101-1-2023-budget.json",
        status: 404,
      },
    });
  });

  it("says what cannot be read, and that a host cannot be reached", async () => {
    const other: typeof fetch = () => Promise.resolve(new Response('{"version":99,"entries":[]}'));
    const unreadable = await staticFiles(folder, other).catalog();
    expect(unreadable).toMatchObject({ ok: false, error: { kind: "unreadable" } });
    const silent: typeof fetch = () => Promise.reject(new TypeError("network"));
    expect(await staticFiles(folder, silent).catalog()).toMatchObject({
      ok: false,
      error: { kind: "unreachable" },
    });
  });
});

describe("the folder an address names", () => {
  it("is the site's own unless it names another", () => {
    expect(dataFolder(null, page)?.href).toBe("https://portal.example/budget/data/");
    expect(dataFolder("archive/2022", page)?.href).toBe("https://portal.example/budget/archive/2022/");
    expect(dataFolder("https://other.example/d/", page)?.href).toBe("https://other.example/d/");
  });

  it("is refused where it is neither https nor the same origin", () => {
    expect(dataFolder("http://other.example/d/", page)).toBeNull();
    expect(dataFolder("javascript:alert(1)", page)).toBeNull();
    expect(dataFolder("file:///etc/", page)).toBeNull();
  });
});
