import { describe, expect, it } from "vitest";
import type { Line } from "../../../src/core/budget/disclosure.ts";
import { referenceNames } from "../../../src/core/classification/referenceNames.ts";
import { markConflicts } from "../../../src/ingest/tables/codeConflicts.ts";

const NAMES = referenceNames({
  version: 1,
  rows: [
    ["30203", "咨询费", 2018, null],
    ["30204", "手续费", 2018, null],
    ["30205", "水费", 2018, null],
    ["30311", "代缴社会保险费", 2020, null],
    ["31005", "水费", 2018, null],
  ],
});

function statusOf(code: string, name: string, year = 2024): Line["codeStatus"] | undefined {
  const line: Line = {
    row: 1,
    side: null,
    codePrinted: code,
    code,
    codeStatus: "ok",
    name,
    level: 2,
    role: "item",
    measure: null,
    fund: null,
    cells: [],
  };
  return markConflicts([line], NAMES, year)[0]?.codeStatus;
}

describe("codes and names that contradict each other", () => {
  it("marks 30203 beside 水费, which is 30205", () => {
    expect(statusOf("30203", "水费")).toBe("conflict");
    expect(statusOf("30205", "水费")).toBe("ok");
  });

  it("says nothing of a name no list knows, of a code not held, or of a year not covered", () => {
    expect(statusOf("30204", "手续费及佣金")).toBe("ok");
    expect(statusOf("30299", "水费")).toBe("ok");
    expect(statusOf("30311", "住房公积金", 2017)).toBe("ok");
  });
});
