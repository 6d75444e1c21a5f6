import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeWithSources } from "../sources.ts";
import { compareDocument } from "./compareDocument.ts";
import { KINDS, type Compared } from "./comparison.ts";
import { DOCUMENTS, ingested } from "./documents.ts";
import { FLOORS } from "./floors.ts";
import { NAMED } from "./named.ts";
import { printDifferences, printTable, scoreOf } from "./report.ts";

describeWithSources("the figures typed by hand from published documents", () => {
  const documents = new Map<string, readonly Compared[]>();

  beforeAll(async () => {
    for (const id of Object.keys(DOCUMENTS)) documents.set(id, await compareDocument(id));
  }, 120_000);

  afterAll(() => {
    const differences = [...documents].map(([id, compared]) => printDifferences(id, compared));
    console.log([printTable(documents), ...differences.filter((text) => text !== "")].join("\n"));
  });

  describe.each(Object.entries(DOCUMENTS))("of %s", (id, { disclosure }) => {
    it("belong to the body, year, phase and scope that the document names", async () => {
      expect((await ingested(id)).id).toBe(disclosure);
    });

    it("are each equal, or named with what the document prints", () => {
      const unequal = (documents.get(id) ?? []).filter(({ outcome }) => outcome !== "equal");
      expect(unequal.map(({ what }) => what)).toEqual(Object.keys(NAMED[id] ?? {}));
    });

    it.each(KINDS)("are in the disclosure: %s", (kind) => {
      const score = scoreOf(documents.get(id) ?? [], kind);
      const floor = FLOORS[id]?.[kind] ?? { equal: 0 };
      expect(score.equal).toBeGreaterThanOrEqual(floor.equal);
      expect(score.unexpected).toBeLessThanOrEqual(floor.unexpected ?? 0);
    });
  });
});
