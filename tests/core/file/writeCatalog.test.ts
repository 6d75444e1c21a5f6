import { describe, expect, it } from "vitest";
import { writeCatalog } from "../../../src/core/file/writeCatalog.ts";
import { sampleEntry } from "./sampleEntry.ts";

describe("writing the catalog", () => {
  it("gives the same bytes for the same set in whatever order, one entry per text line", () => {
    const a = sampleEntry({ id: "a" });
    const b = sampleEntry({ id: "b" });
    const text = writeCatalog({ version: 1, entries: [b, a] });
    expect(text).toBe(writeCatalog({ version: 1, entries: [a, b] }));
    expect(text.split("\n").filter((line) => line.includes('"departmentKey"'))).toHaveLength(2);
  });
});
