import type { Catalog, CatalogEntry } from "../../src/core/budget/catalog.ts";
import { STATUTORY_TABLES } from "../../src/core/budget/vocabulary.ts";
import { notInFile, statedFigure } from "../../src/core/budget/figureOf.ts";
import { fen } from "../../src/core/money/fen.ts";

/** An entry of an invented county: totals in 万元, no change stated. */
export function sampleEntry(
  id: string,
  part: Partial<CatalogEntry> & { readonly wan?: number },
): CatalogEntry {
  const { wan = 100, ...rest } = part;
  const total = statedFigure(fen(wan * 1_000_000), {
    kind: "cell",
    disclosure: id,
    table: "t1",
    row: 4,
    column: 4,
  });
  return {
    id,
    departmentKey: id.replace(/-\d{4}-.*$/u, ""),
    departmentCode: "101",
    department: `某县${id}局`,
    region: { code: "990101", name: "某县" },
    scope: "department",
    year: 2023,
    phase: "budget",
    consolidated: 1,
    documentTitle: "某县某局2023年部门预算",
    coverage: Object.fromEntries(
      STATUTORY_TABLES.map((table) => [table, "stated"]),
    ) as CatalogEntry["coverage"],
    others: { projects: 0, procurement: false, assets: false },
    total,
    basic: total,
    project: notInFile(),
    threePublic: notInFile(),
    appropriation: total,
    change: { delta: notInFile(), prior: notInFile(), percent: null, reasonKinds: [] },
    checks: {
      agrees: 0,
      "within-rounding": 0,
      differs: 0,
      "different-scope": 0,
      "cannot-check": 0,
      observation: 0,
    },
    notStated: 0,
    functions: [],
    ...rest,
  };
}

export function sampleCatalog(entries: readonly CatalogEntry[]): Catalog {
  return { version: 1, entries };
}
