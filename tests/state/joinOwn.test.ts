import { describe, expect, it } from "vitest";
import { joinOwn } from "../../src/state/joinOwn.ts";
import { sampleCatalog, sampleEntry } from "./sampleCatalog.ts";

const SHIPPED = sampleCatalog([
  sampleEntry("990101-101-2023-budget", {}),
  sampleEntry("990101-103-2023-budget", {}),
]);

function own(id: string, documentTitle: string) {
  const entry = { ...sampleEntry(id, {}), documentTitle };
  return { entry, files: ["a.txt"], bytes: 10, importedAt: "2026-01-02T03:04:05.000Z" };
}

describe("a catalog with the reader's own imports", () => {
  it("is the shipped one where there are none", () => {
    expect(joinOwn(SHIPPED, [])).toBe(SHIPPED);
  });

  it("holds them in the order of ids", () => {
    expect(joinOwn(SHIPPED, [own("990101-102-2023-budget", "")]).entries.map(({ id }) => id)).toEqual([
      "990101-101-2023-budget",
      "990101-102-2023-budget",
      "990101-103-2023-budget",
    ]);
  });

  it("shows an own import in the place of the shipped disclosure of its id", () => {
    const joined = joinOwn(SHIPPED, [own("990101-103-2023-budget", "自己的")]);
    expect(joined.entries).toHaveLength(2);
    expect(joined.entries[1]?.documentTitle).toBe("自己的");
  });
});
