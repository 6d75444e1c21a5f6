import { describe, expect, it } from "vitest";
import { runChecks } from "../../../../src/core/checks/runChecks.ts";
import { codedTable, threePublicTable } from "../../budget/printed.ts";
import { bareDisclosure, sampleDisclosure } from "../../budget/sampleDisclosure.ts";
import { found, outcomes } from "../found.ts";
import { foundIn, SHIPPED, sides } from "../shipped.ts";

describe("one item in both classifications", () => {
  const RULE = "classification-twins";
  const both = (functional: readonly string[], economic: readonly string[]) =>
    found(
      bareDisclosure({
        tables: [
          codedTable({
            id: "t5",
            kind: "general-budget",
            columns: [
              { head: "合计", measure: "total" },
              { head: "基本支出", measure: "basic" },
            ],
            rows: [functional],
          }),
          codedTable({
            id: "t6",
            kind: "basic-economic",
            columns: [{ head: "合计", measure: "total" }],
            rows: [economic],
          }),
        ],
      }),
      RULE,
    );
  const fund = ["2210201", "住房公积金", "12.00", "11.00"];

  it("agrees in the basic spending of both, whatever code the year gives the economic line", () => {
    expect(outcomes(both(fund, ["30113", "住房公积金", "11.00"]))).toEqual({ "2210201": "agrees" });
    expect(outcomes(both(fund, ["30311", "住房公积金", "11.00"]))).toEqual({ "2210201": "agrees" });
  });

  it("is worth a look where the two are not equal, and nothing where one is not printed", () => {
    expect(outcomes(both(fund, ["30113", "住房公积金", "12.00"]))).toEqual({ "2210201": "observation" });
    expect(outcomes(both(fund, ["30113", "住房公积金", ""]))).toEqual({});
    expect(outcomes(both(fund, ["30311", "代缴社会保险费", "12.00"]))).toEqual({});
    expect(outcomes(found(sampleDisclosure(), RULE))).toEqual({ "2080505": "agrees" });
  });

  it("agrees in every shipped document that prints both", () => {
    const results = SHIPPED.flatMap(({ department, year }) => foundIn(department.name, year, RULE));
    expect(results.length).toBeGreaterThan(40);
    expect(results.filter(({ outcome }) => outcome !== "agrees")).toEqual([]);
  });
});

describe("a line with the figure of its class", () => {
  const table = (...rows: readonly (readonly string[])[]) =>
    found(
      bareDisclosure({
        tables: [
          codedTable({ id: "t3", kind: "expenditure", columns: [{ head: "合计", measure: "total" }], rows }),
        ],
      }),
      "row-equals-parent",
    );

  it("is worth a look where another line of the class has money", () => {
    expect(
      outcomes(
        table(
          ["20103", "政府办公厅", "64.84"],
          ["2010301", "行政运行", "64.84"],
          ["2010302", "管理事务", "9.10"],
        ),
      ),
    ).toEqual({ "t3/2010301@2/3": "observation" });
  });

  it("is the whole class where the others are blank or 0", () => {
    expect(
      table(
        ["20103", "政府办公厅", "64.84"],
        ["2010301", "行政运行", "64.84"],
        ["2010302", "管理事务", ""],
        ["2010303", "机关服务", "0.00"],
      ),
    ).toEqual([]);
  });

  it("is in no shipped document", () => {
    expect(
      SHIPPED.flatMap(({ department, year }) => foundIn(department.name, year, "row-equals-parent")),
    ).toEqual([]);
  });
});

describe("a block of figures as last year", () => {
  const items = (...[overseas = "", vehicles = "", reception = ""]: readonly string[]) =>
    threePublicTable([
      ["“三公”经费合计", "three-public", 0, "9.00"],
      ["一、因公出国（境）费", "overseas", 1, overseas],
      ["二、公务用车运行维护费", "vehicle-operation", 1, vehicles],
      ["三、公务接待费", "reception", 1, reception],
    ]);
  const against = (now: readonly string[], then: readonly string[]) =>
    runChecks(bareDisclosure({ tables: [items(...now)] }), {
      prior: bareDisclosure({ id: "130999-512-2023-budget", year: 2023, tables: [items(...then)] }),
      budget: null,
    }).filter(({ rule }) => rule === "block-equals-last-year");

  it("is worth a look where every figure is the same", () => {
    expect(against(["", "7.00", "2.00"], ["", "7.00", "2.00"])).toMatchObject([
      { outcome: "observation", cause: { kind: "same-as-last-year", items: 2 } },
    ]);
  });

  it("is nothing where one figure moved, or only one is printed", () => {
    expect(against(["", "7.00", "2.00"], ["1.00", "6.00", "2.00"])).toEqual([]);
    expect(against(["", "9.00", ""], ["", "9.00", ""])).toEqual([]);
  });

  it("is in 人大 2018 and 省委办公厅 2019, and in no other shipped document", () => {
    const seen = SHIPPED.flatMap(({ department, year }) =>
      sides(foundIn(department.name, year, "block-equals-last-year")).map(
        (text) => `${department.name} ${year}: ${text}`,
      ),
    );
    expect([...new Set(seen)]).toEqual([
      "中共江苏省委办公厅 2019: 508.20 = 508.20 observation",
      "江苏省人大常委会办公厅 2018: 833.60 = 833.60 observation",
    ]);
  });
});
