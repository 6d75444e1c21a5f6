import { describe, expect, it } from "vitest";
import type { Disclosure } from "../../../../src/core/budget/disclosure.ts";
import { codedTable, threePublicTable } from "../../budget/printed.ts";
import { bareDisclosure, sampleDisclosure } from "../../budget/sampleDisclosure.ts";
import { found, one, outcomes } from "../found.ts";

type Rows = Parameters<typeof threePublicTable>[0];

function disclose(...rows: Rows): Disclosure {
  return bareDisclosure({ tables: [threePublicTable(rows)] });
}

/** As 平乡县 prints it: no 公务用车 in the fund's column, 20.00 of 运行维护费 below it. */
const BLANK_VEHICLES: Rows = [
  ["合计", "three-public", 0, "26.00", "26.00", "", ""],
  ["“三公”经费小计", "three-public", 0, "26.00", "26.00", "", ""],
  ["一、因公出国（境）费", "overseas", 1, "", "", "", ""],
  ["二、公务用车购置及运维费", "vehicles", 1, "20.00", "", "", ""],
  ["其中：公务用车购置费", "vehicle-purchase", 2, "", "", "", ""],
  ["公务用车运行维护费", "vehicle-operation", 2, "20.00", "20.00", "", ""],
  ["三、公务接待费", "reception", 1, "6.00", "6.00", "", ""],
];

describe("三公 items", () => {
  it("add up to 小计, and 小计 to 合计, in each fund's column of the sample", () => {
    expect(outcomes(found(sampleDisclosure(), "three-public-items"))).toEqual({
      "t9/1/items": "agrees",
      "t9/1/total": "agrees",
      "t9/2/items": "agrees",
      "t9/2/total": "agrees",
    });
  });

  it("are added through their parts where the item is blank: 20.00 + 6.00 = 26.00", () => {
    const result = one(found(disclose(...BLANK_VEHICLES), "three-public-items"), "t9/2/items");
    expect(result).toMatchObject({ outcome: "agrees", computed: 26_000_000 });
    expect(result.parts.map(({ label, printed }) => `${label} ${printed[0] ?? ""}`)).toEqual([
      "一、因公出国（境）费 ",
      "其中：公务用车购置费 ",
      "公务用车运行维护费 20.00",
      "三、公务接待费 6.00",
    ]);
  });

  it("differ from a 小计 they do not reach", () => {
    const rows: Rows = [
      ["“三公”经费小计", "three-public", 0, "9.00", "", "", ""],
      ["一、因公出国（境）费", "overseas", 1, "0.00", "", "", ""],
      ["二、公务用车购置及运维费", "vehicles", 1, "4.00", "", "", ""],
      ["三、公务接待费", "reception", 1, "4.50", "", "", ""],
    ];
    expect(one(found(disclose(...rows), "three-public-items"), "t9/1/items")).toMatchObject({
      outcome: "differs",
      residual: -500_000,
      cause: null,
    });
  });

  it("take 会议费 and 培训费 beside 三公 to the table's 合计", () => {
    const rows: Rows = [
      ["合计", "three-public-meeting-training", 0, "15.00", "", "", ""],
      ["“三公”经费小计", "three-public", 0, "9.00", "", "", ""],
      ["三、公务接待费", "reception", 1, "9.00", "", "", ""],
      ["会议费", "meeting", 1, "4.00", "", "", ""],
      ["培训费", "training", 1, "2.00", "", "", ""],
    ];
    expect(outcomes(found(disclose(...rows), "three-public-items"))).toEqual({
      "t9/1/items": "agrees",
      "t9/1/total": "agrees",
    });
  });

  it("are read from columns where one row prints them all", () => {
    const table = codedTable({
      id: "t9",
      kind: "three-public",
      columns: [
        { head: "合计", measure: "three-public" },
        { head: "因公出国（境）费", measure: "overseas" },
        { head: "公务用车购置及运行费", measure: "vehicles" },
        { head: "公务用车购置费", measure: "vehicle-purchase" },
        { head: "公务用车运行费", measure: "vehicle-operation" },
        { head: "公务接待费", measure: "reception" },
      ],
      rows: [["", "", "9.00", "0.00", "5.00", "0.00", "4.00", "4.00"]],
    });
    const disclosure = bareDisclosure({ tables: [table] });
    expect(found(disclosure, "three-public-items").map(({ outcome }) => outcome)).toEqual(["agrees"]);
    expect(found(disclosure, "vehicles-equal-parts")[0]).toMatchObject({
      outcome: "differs",
      residual: -1_000_000,
    });
    expect(found(disclosure, "three-public-funds")).toEqual([]);
  });
});

describe("三公 in columns beside 会议费 and 培训费", () => {
  const row = (whole: string): Disclosure =>
    bareDisclosure({
      tables: [
        codedTable({
          id: "t9",
          kind: "three-public",
          columns: [
            { head: "合计", measure: "three-public-meeting-training" },
            { head: "小计", measure: "three-public" },
            { head: "公务接待费", measure: "reception" },
            { head: "会议费", measure: "meeting" },
            { head: "培训费", measure: "training" },
          ],
          rows: [["", "", whole, "833.60", "833.60", "1,305.25", "403.75"]],
        }),
      ],
    });

  it("add up to 合计 with them: 833.60 + 1,305.25 + 403.75 = 2,542.60", () => {
    const results = found(row("2,542.60"), "three-public-items");
    expect(outcomes(results)).toEqual({ "t9@1////items": "agrees", "t9@1////total": "agrees" });
    expect(one(found(row("2,138.85"), "three-public-items"), "t9@1////total").outcome).toBe("differs");
  });
});

describe("vehicles", () => {
  it("cannot be checked where the item is blank and its parts are stated: no false zero", () => {
    const results = found(disclose(...BLANK_VEHICLES), "vehicles-equal-parts");
    expect(one(results, "t9/1").outcome).toBe("agrees");
    expect(one(results, "t9/2")).toMatchObject({
      outcome: "cannot-check",
      cause: { kind: "parent-not-stated" },
      computed: 20_000_000,
      whole: { amount: null, printed: [""] },
    });
  });

  it("differ from purchase and operation beyond rounding", () => {
    const rows: Rows = [
      ["二、公务用车购置及运维费", "vehicles", 1, "20.00", "20.01", "", ""],
      ["其中：公务用车购置费", "vehicle-purchase", 2, "12.00", "12.00", "", ""],
      ["公务用车运行维护费", "vehicle-operation", 2, "9.00", "8.00", "", ""],
    ];
    const results = found(disclose(...rows), "vehicles-equal-parts");
    expect(outcomes(results)).toEqual({ "t9/1": "differs", "t9/2": "within-rounding" });
  });
});

describe("funds of a 三公 item", () => {
  it("cannot be added where the row prints its 合计 and no fund", () => {
    const results = found(disclose(...BLANK_VEHICLES), "three-public-funds");
    expect(outcomes(results)).toEqual({
      "t9/1": "agrees",
      "t9/2": "agrees",
      "t9/4": "cannot-check",
      "t9/6": "agrees",
      "t9/7": "agrees",
    });
    expect(one(results, "t9/4")).toMatchObject({ cause: { kind: "blank-parts" }, computed: null });
  });

  it("differ, round, or lack their 合计", () => {
    const rows: Rows = [
      ["一、因公出国（境）费", "overseas", 1, "5.00", "3.00", "1.00", "0.00"],
      ["二、公务用车购置及运维费", "vehicles", 1, "5.01", "3.00", "2.00", ""],
      ["三、公务接待费", "reception", 1, "", "3.00", "", ""],
    ];
    const results = found(disclose(...rows), "three-public-funds");
    expect(outcomes(results)).toEqual({
      "t9/1": "differs",
      "t9/2": "within-rounding",
      "t9/3": "cannot-check",
    });
  });
});
