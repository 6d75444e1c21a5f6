import { describe, expect, it } from "vitest";
import type { Table } from "../../../src/core/budget/disclosure.ts";
import type { Phase } from "../../../src/core/budget/vocabulary.ts";
import { assembleTable } from "../../../src/ingest/assemble/assembleTable.ts";
import { candidatesOf } from "../../../src/ingest/tables/candidate.ts";
import { recognise } from "../../../src/ingest/tables/recognise.ts";

const place = { pages: null, sheet: null, paragraph: 1, heading: null };

function tableIn(phase: Phase, year: number): Table {
  const [candidate] = candidatesOf([
    { kind: "paragraph", text: "“三公”经费支出表", place },
    { kind: "paragraph", text: "单位：万元", place },
    {
      kind: "grid",
      cells: [
        ["项目", "2023年预算数", "2024年预算数", "2024年决算数"],
        ["因公出国（境）费", "", "1.00", "0.80"],
        ["公务接待费", "2.00", "2.00", "1.90"],
      ],
      spans: [],
      place,
    },
  ]);
  if (candidate === undefined) throw new Error("no table");
  return assembleTable(recognise(candidate), {
    id: "t1",
    document: "d1",
    year,
    phase,
    keepProse: true,
    names: null,
  });
}

describe("columns of another year or basis than the disclosure's", () => {
  it("names the year and basis only where they differ", () => {
    const said = (table: Table) => table.columns.slice(1).map(({ year, basis }) => [year, basis]);
    expect(said(tableIn("budget", 2024))).toEqual([
      [2023, null],
      [null, null],
      [null, "final"],
    ]);
    expect(said(tableIn("final", 2024))).toEqual([
      [2023, "budget"],
      [null, "budget"],
      [null, null],
    ]);
  });
});
