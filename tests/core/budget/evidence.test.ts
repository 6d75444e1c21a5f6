import { describe, expect, it } from "vitest";
import {
  cellAt,
  cellRef,
  printedText,
  sameSource,
  statedDelta,
  statementOf,
  statementRef,
  tableOf,
  tableOfKind,
  tablesOfKind,
} from "../../../src/core/budget/evidence.ts";
import { cell, change, codedTable, money, statement } from "./printed.ts";
import { bareDisclosure, sampleDisclosure } from "./sampleDisclosure.ts";

const disclosure = sampleDisclosure({
  statements: [
    statement("s1", "total", "324.3万元", {
      change: change("increase", "10.2万元", {
        percent: "3.25",
        base: { year: 2023, kind: "budget", amount: money("314.10万元"), printed: "314.10万元" },
      }),
      count: { value: "7", unit: "辆" },
    }),
    statement("s2", "basic", ""),
    statement("s3", "project", "89.5万元", { change: change("increase", "8万元") }),
  ],
});
const at = (part: "amount" | "delta" | "percent" | "count" | "base", id = "s1") =>
  ({ kind: "statement", disclosure: disclosure.id, statement: id, part }) as const;

describe("looking up what is printed", () => {
  it("finds a cell with its line, column and printed text", () => {
    const cited = cellAt(disclosure, cell("t3", 5, 5));
    expect(cited?.printed).toBe("89.50");
    expect(cited?.line?.code).toBe("2012604");
    expect(cited?.column?.measure).toBe("project");
    expect(cited?.cell?.amount).toBe(89_500_000);
  });

  it("finds a cell that holds no money without a line", () => {
    expect(cellAt(disclosure, cell("t10", 3, 1))).toMatchObject({ printed: "4", line: null, cell: null });
  });

  it("has no cell outside the grid, in a table it has not, or of another disclosure", () => {
    expect(cellAt(disclosure, cell("t3", 99, 3))).toBeNull();
    expect(cellAt(disclosure, cell("t99", 1, 3))).toBeNull();
    expect(cellAt(disclosure, { ...cell("t3", 1, 3), disclosure: "130532-434-2023-budget" })).toBeNull();
  });

  it("prints the parts of a sentence as the sentence does", () => {
    expect(printedText(disclosure, at("amount"))).toBe("324.3万元");
    expect(printedText(disclosure, at("delta"))).toBe("10.2万元");
    expect(printedText(disclosure, at("percent"))).toBe("3.25%");
    expect(printedText(disclosure, at("count"))).toBe("7辆");
    expect(printedText(disclosure, at("base"))).toBe("314.10万元");
    expect(printedText(disclosure, at("base", "s3"))).toBeNull();
    expect(printedText(disclosure, at("amount", "s2"))).toBeNull();
    expect(printedText(disclosure, at("amount", "s99"))).toBeNull();
    expect(printedText(disclosure, cell("t3", 5, 4))).toBe("");
  });

  it("finds tables and statements by id and kind", () => {
    expect(tableOf(disclosure, "t9")?.kind).toBe("three-public");
    expect(tableOf(disclosure, "t99")).toBeNull();
    expect(tablesOfKind(disclosure, "revenue").map(({ id }) => id)).toEqual(["t2"]);
    expect(statementOf(disclosure, "s2")?.measure).toBe("basic");
    expect(statementOf(disclosure, "s9")).toBeNull();
  });

  it("reads figures from the table of a kind that states some", () => {
    const spec = { kind: "expenditure", columns: [{ head: "合计", measure: "total" }] } as const;
    const empty = codedTable({ ...spec, id: "t1", status: "empty", rows: [] });
    const stated = codedTable({ ...spec, id: "t2", rows: [["", "合计", "1.00"]] });
    expect(tableOfKind(bareDisclosure({ tables: [empty, stated] }), "expenditure")?.id).toBe("t2");
    expect(tableOfKind(bareDisclosure({ tables: [empty] }), "expenditure")?.id).toBe("t1");
    expect(tableOfKind(bareDisclosure(), "expenditure")).toBeNull();
  });

  it("names the places it finds", () => {
    const table = tableOf(disclosure, "t3");
    const line = table?.lines[4];
    const said = statementOf(disclosure, "s1");
    if (table === null || line === undefined || said === null) throw new Error("the sample has them");
    expect(cellRef(disclosure, table, line, 5)).toEqual(cell("t3", 5, 5));
    expect(statementRef(disclosure, said, "delta")).toEqual(at("delta"));
    expect(statedDelta(said)).toBe(10_200_000);
  });
});

describe("two references", () => {
  it("are the same place only where every part is", () => {
    expect(sameSource(cell("t3", 1, 3), cell("t3", 1, 3))).toBe(true);
    expect(sameSource(cell("t3", 1, 3), cell("t3", 1, 4))).toBe(false);
    expect(sameSource(at("amount"), at("amount"))).toBe(true);
    expect(sameSource(at("amount"), at("delta"))).toBe(false);
    expect(sameSource(cell("t3", 1, 3), at("amount"))).toBe(false);
  });
});
