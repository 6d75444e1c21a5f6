import { describe, expect, it } from "vitest";
import { readCatalog } from "../../../src/core/file/readCatalog.ts";
import { writeCatalog } from "../../../src/core/file/writeCatalog.ts";
import { sampleEntry } from "./sampleEntry.ts";

describe("reading the catalog", () => {
  it("reads back what is written", () => {
    const catalog = { version: 1 as const, entries: [sampleEntry()] };
    expect(readCatalog(writeCatalog(catalog))).toEqual({ ok: true, value: catalog });
  });

  it("refuses another version by name", () => {
    expect(readCatalog('{"version":3,"entries":[]}')).toEqual({
      ok: false,
      error: { kind: "unknown-version", found: "3", expected: 1 },
    });
  });

  it("says which field of which entry is wrong", () => {
    const entry = { ...sampleEntry(), coverage: { summary: "stated" } };
    expect(readCatalog({ version: 1, entries: [sampleEntry(), entry] })).toMatchObject({
      error: { kind: "wrong-shape", path: "entries[1].coverage.revenue" },
    });
  });

  it("refuses an id listed twice", () => {
    expect(readCatalog({ version: 1, entries: [sampleEntry(), sampleEntry()] })).toMatchObject({
      error: { kind: "duplicate-id", path: "entries[1].id", id: "130999-512-2024-budget" },
    });
  });
});
