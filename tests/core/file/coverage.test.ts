import { describe, expect, it } from "vitest";
import { coverageCsv, coverageOf, coverageRows } from "../../../src/core/file/coverage.ts";
import { codedTable } from "../budget/printed.ts";
import { bareDisclosure, sampleDisclosure } from "../budget/sampleDisclosure.ts";

describe("coverage of the nine statutory tables", () => {
  it("says of each table what the file holds", () => {
    expect(coverageOf(sampleDisclosure())).toEqual({
      summary: "stated",
      revenue: "stated",
      expenditure: "stated",
      appropriation: "stated",
      "general-budget": "stated",
      "basic-economic": "stated",
      "government-fund": "declared-none",
      "state-capital": "declared-none",
      "three-public": "stated",
    });
  });

  it("says of a file without tables that none is in it", () => {
    expect(new Set(Object.values(coverageOf(bareDisclosure())))).toEqual(new Set(["not-in-file"]));
  });

  it("takes the copy that says most where a table is printed twice", () => {
    const empty = codedTable({ id: "t1", kind: "expenditure", status: "empty", columns: [], rows: [] });
    const stated = { ...empty, id: "t2", status: "stated" as const };
    const rows = coverageRows([bareDisclosure({ tables: [empty, stated] })]);
    expect(rows.find(({ tableKind }) => tableKind === "expenditure")).toMatchObject({
      status: "stated",
      table: { id: "t2" },
    });
  });

  it("writes one row per disclosure and table, with the note or its kind", () => {
    const rows = coverageCsv(coverageRows([sampleDisclosure(), bareDisclosure()])).split("\r\n");
    expect(rows).toHaveLength(1 + 18 + 1);
    expect(rows[7]).toBe(
      "130999-512-2024-budget,130999,512,临溪县档案馆,department,2024,budget,government-fund,declared-none,declares-none,d1,t7",
    );
    expect(rows[10]).toBe(
      "130999-512-2024-budget,130999,512,临溪县档案馆,department,2024,budget,summary,not-in-file,,,",
    );
  });
});
