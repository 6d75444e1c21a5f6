import { DISCLOSURE_VERSION, type Disclosure, type Table } from "../../../src/core/budget/disclosure.ts";
import { SAMPLE_ID } from "./printed.ts";
import { sampleAssets, sampleProcurement, sampleProjects } from "./sampleAnnexes.ts";
import { sampleStatements } from "./sampleStatements.ts";
import { sampleTables } from "./sampleTables.ts";

/**
 * A small invented disclosure in the layout of the county budgets of Hebei: 临溪县档案馆, 2024,
 * 324.30 万元, every sum of which agrees. Tests change what they speak of.
 */
export function sampleDisclosure(over: Partial<Disclosure> = {}): Disclosure {
  return {
    version: DISCLOSURE_VERSION,
    id: SAMPLE_ID,
    region: { code: "130999", name: "临溪县" },
    department: { key: "130999-512", code: "512", name: "临溪县档案馆", parent: null },
    scope: "department",
    consolidates: { count: 1, units: ["临溪县档案馆本级"] },
    year: 2024,
    phase: "budget",
    publishedOn: null,
    documents: [
      {
        id: "d1",
        file: "sample.docx",
        format: "docx",
        sha256: "0".repeat(64),
        title: "临溪县档案馆2024年部门预算信息公开情况说明",
        url: null,
        publisher: null,
      },
    ],
    tables: sampleTables(),
    statements: sampleStatements(),
    institutions: [
      {
        name: "临溪县档案馆本级",
        nature: "administrative",
        naturePrinted: "行政",
        rank: "正科级",
        funding: "财政拨款",
      },
    ],
    headcount: null,
    projects: sampleProjects(),
    procurement: sampleProcurement(),
    assets: sampleAssets(),
    ...over,
  };
}

/** The same disclosure without any table, statement or annex: a shell to put a few things in. */
export function bareDisclosure(over: Partial<Disclosure> = {}): Disclosure {
  return sampleDisclosure({
    tables: [],
    statements: [],
    projects: [],
    procurement: null,
    assets: [],
    institutions: [],
    ...over,
  });
}

/** The tables with those of the same id put in their place. */
export function withTables(tables: readonly Table[], ...changed: readonly Table[]): readonly Table[] {
  return tables.map((table) => changed.find(({ id }) => id === table.id) ?? table);
}
