import { describe, expect, it } from "vitest";
import { fen } from "../../../src/core/money/fen.ts";
import type { TableReading } from "../../../src/ingest/tables/recogniser.ts";
import { statusOf } from "../../../src/ingest/tables/status.ts";

function reading(...amounts: readonly (number | null)[]): TableReading {
  const line = {
    side: null,
    codePrinted: null,
    code: null,
    codeStatus: "ok",
    name: "合计",
    level: 0,
    role: "total",
    measure: null,
    fund: null,
  } as const;
  const cells = amounts.map((amount, column) => ({ column, amount: amount === null ? null : fen(amount) }));
  return { columns: [], lines: amounts.length === 0 ? [] : [{ ...line, row: 1, cells }], unreadable: [] };
}

describe("what a table states", () => {
  it("states a printed zero", () => {
    expect(statusOf(reading(0), 1, [])).toBe("stated");
  });

  it("is empty where every cell is blank, and declared none where a note says so", () => {
    expect(statusOf(reading(null, null), 1, [])).toBe("empty");
    expect(statusOf(reading(), 0, ["注：无政府采购预算，空表列示。"])).toBe("declared-none");
    expect(statusOf(reading(), 0, ["注：本表内容涉密，不予公开。"])).toBe("withheld");
  });

  it("stays stated under a stale note", () => {
    expect(statusOf(reading(100), 1, ["注：空表列示。"])).toBe("stated");
  });

  it("states a figure that cannot be read, and text of a table without amounts", () => {
    expect(statusOf({ ...reading(), unreadable: [{ row: 1, column: 2 }] }, 1, [])).toBe("stated");
    expect(statusOf(reading(), 2, [])).toBe("stated");
  });
});
