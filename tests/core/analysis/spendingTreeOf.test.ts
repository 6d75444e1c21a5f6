import { describe, expect, it } from "vitest";
import { findNode, nodesUnder, pathTo, spendingTreeOf } from "../../../src/core/analysis/spendingTreeOf.ts";
import { tableOf } from "../../../src/core/budget/evidence.ts";
import { cell, codedTable } from "../budget/printed.ts";
import { bareDisclosure, sampleDisclosure } from "../budget/sampleDisclosure.ts";
import { wan } from "./wan.ts";

const COLUMNS = [
  { head: "合计", measure: "total" },
  { head: "基本支出", measure: "basic" },
  { head: "项目支出", measure: "project" },
] as const;
const tree = spendingTreeOf(sampleDisclosure());

describe("the spending tree", () => {
  it("is read from 支出总表 with its measures in printed order", () => {
    expect(tree).toMatchObject({ table: "t3", kind: "expenditure", status: "stated" });
    expect(tree.measures).toEqual(["total", "basic", "project"]);
  });

  it("holds 合计, classes and items in printed order, each amount with its cell", () => {
    expect(tree.root === null ? [] : nodesUnder(tree.root).map(({ code }) => code)).toEqual([
      "",
      "201",
      "20126",
      "2012601",
      "2012604",
      "208",
      "20805",
      "2080505",
    ]);
    expect(findNode(tree, "2012604")).toMatchObject({
      name: "档案馆",
      nameSource: "document",
      level: 3,
      parent: "20126",
      figures: { project: { state: "stated", amount: 89_500_000, sources: [cell("t3", 5, 5)] } },
    });
  });

  it("keeps a blank a blank", () => {
    expect(wan(findNode(tree, "2012604")?.figures.basic)).toBe("blank");
  });

  it("finds the way down to a code and the leaves under a node", () => {
    expect(pathTo(tree, "2012604").map(({ code }) => code)).toEqual(["", "201", "20126", "2012604"]);
    expect(pathTo(tree, "999")).toEqual([]);
    expect(findNode(tree, "999")).toBeNull();
    expect(findNode(tree, "")?.name).toBe("合计");
  });
});

describe("a tree of a table that does not print every level", () => {
  const table = codedTable({
    id: "t3",
    kind: "expenditure",
    columns: COLUMNS,
    rows: [
      ["2012601", "行政运行", "210.50", "210.50", ""],
      ["2012604", "档案馆", "89.50", "", "89.50"],
    ],
  });
  const partial = spendingTreeOf(bareDisclosure({ tables: [table] }), (code) =>
    code === "20126" ? "档案事务" : null,
  );

  it("puts in the parents as sums of their children, marked derived", () => {
    expect(findNode(partial, "20126")).toMatchObject({ name: "档案事务", nameSource: "reference" });
    expect(wan(findNode(partial, "201")?.figures.total)).toBe("300.00 derived");
    expect(wan(partial.root?.figures.basic)).toBe("210.50 derived");
    expect(partial.root?.figures.total?.formula).toHaveLength(2);
  });

  it("shows the code where no list names it", () => {
    expect(findNode(partial, "201")).toMatchObject({ name: "201", nameSource: "reference" });
  });

  it("adds up a code that is printed once per unit", () => {
    const twice = codedTable({
      id: "t3",
      kind: "expenditure",
      columns: COLUMNS,
      rows: [
        ["2012601", "行政运行", "10.00", "10.00", ""],
        ["2012601", "行政运行", "5.00", "5.00", ""],
      ],
    });
    const tree2 = spendingTreeOf(bareDisclosure({ tables: [twice] }));
    expect(wan(findNode(tree2, "2012601")?.figures.total)).toBe("15.00 derived");
    expect(wan(findNode(tree2, "2012601")?.figures.project)).toBe("blank");
  });
});

describe("a file without 支出总表", () => {
  const { tables } = sampleDisclosure();

  it("falls back to 一般公共预算支出表 and says so", () => {
    const rest = sampleDisclosure({ tables: tables.filter(({ kind }) => kind !== "expenditure") });
    expect(spendingTreeOf(rest)).toMatchObject({ table: "t5", kind: "general-budget" });
  });

  it("has no tree where no functional table is in the file", () => {
    expect(spendingTreeOf(bareDisclosure())).toEqual({
      disclosure: "130999-512-2024-budget",
      table: null,
      kind: null,
      status: "not-in-file",
      measures: [],
      root: null,
    });
  });

  it("has no tree where the table is empty, and says why", () => {
    const empty = codedTable({ id: "t3", kind: "expenditure", status: "empty", columns: COLUMNS, rows: [] });
    expect(spendingTreeOf(bareDisclosure({ tables: [empty] }))).toMatchObject({
      table: "t3",
      status: "empty",
      root: null,
    });
  });

  it("reads the column of all money where each fund has its own", () => {
    const funds = codedTable({
      id: "t3",
      kind: "expenditure",
      columns: [
        { head: "一般公共预算", measure: "total", fund: "general" },
        { head: "合计", measure: "total" },
      ],
      rows: [["201", "一般公共服务支出", "1.00", "3.00"]],
    });
    const ofFunds = bareDisclosure({ tables: [funds] });
    expect(tableOf(ofFunds, "t3")?.columns).toHaveLength(5);
    expect(wan(findNode(spendingTreeOf(ofFunds), "201")?.figures.total)).toBe("3.00");
  });
});
