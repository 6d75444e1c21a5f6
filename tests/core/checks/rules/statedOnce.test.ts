import { describe, expect, it } from "vitest";
import type { Disclosure } from "../../../../src/core/budget/disclosure.ts";
import type { StatedChange } from "../../../../src/core/budget/statement.ts";
import { change, sidedTable, statement } from "../../budget/printed.ts";
import { bareDisclosure } from "../../budget/sampleDisclosure.ts";
import { found, outcomes } from "../found.ts";
import { foundIn, sides } from "../shipped.ts";

const amounts = (over: Partial<Disclosure>) => outcomes(found(bareDisclosure(over), "amount-stated-once"));

describe("one thing stated twice", () => {
  const line = (id: string, printed: string) =>
    statement(id, "total", printed, { code: "2210201", path: "住房改革支出 › 住房公积金" });

  it("has one amount, at the precision each sentence prints", () => {
    expect(amounts({ statements: [line("s1", "35.04万元"), line("s2", "35.0万元")] })).toEqual({
      "s1/s2": "within-rounding",
    });
    expect(amounts({ statements: [line("s1", "35.04万元"), line("s2", "35.26万元")] })).toEqual({
      "s1/s2": "differs",
    });
  });

  it("tells a slip once, however often the right figure is repeated", () => {
    const statements = ["35.04万元", "35.26万元", "35.04万元"].map((text, at) => line(`s${at + 1}`, text));
    expect(amounts({ statements })).toEqual({ "s1/s2": "differs", "s1/s3": "agrees" });
  });

  it("is two things where a table prints both: 总计 with the balance, and 本年支出合计", () => {
    const summary = sidedTable({
      id: "t1",
      kind: "summary",
      columns: [{ head: "金额" }],
      rows: [
        [
          { name: "本年收入合计", amounts: ["80.00"], role: "year-total" },
          { name: "本年支出合计", amounts: ["90.00"], role: "year-total" },
        ],
        [
          { name: "总计", amounts: ["95.00"], role: "total" },
          { name: "总计", amounts: ["95.00"], role: "total" },
        ],
      ],
    });
    const statements = [statement("s1", "total", "95.00万元"), statement("s2", "total", "90.00万元")];
    expect(amounts({ tables: [summary], statements })).toEqual({});
    expect(amounts({ statements })).toEqual({});
  });
});

describe("one amount told twice with its change", () => {
  const told = (
    id: string,
    measure: "appropriation" | "total",
    delta: string,
    kind: StatedChange["base"]["kind"],
  ) =>
    statement(id, measure, "90.00万元", {
      fund: "general",
      change: { ...change("increase", delta), base: { year: 2023, kind, amount: null, printed: "" } },
    });
  const changes = (...statements: Disclosure["statements"]) =>
    outcomes(found(bareDisclosure({ statements }), "change-stated-once"));

  it("has one change, as 财政拨款收入 and as 一般公共预算支出", () => {
    expect(
      changes(told("s1", "appropriation", "3.59万元", "budget"), told("s2", "total", "3.58万元", "budget")),
    ).toEqual({ "s1/s2": "within-rounding" });
    expect(
      changes(
        told("s1", "appropriation", "3.59万元", "budget"),
        told("s2", "total", "3.28万元", "budget"),
        told("s3", "total", "3.28万元", "budget"),
      ),
    ).toEqual({ "s1/s2": "differs", "s2/s3": "agrees" });
  });

  it("is told against two bases without contradiction", () => {
    expect(
      changes(told("s1", "appropriation", "3.59万元", "executed"), told("s2", "total", "2.28万元", "budget")),
    ).toEqual({ "s1/s2": "different-scope" });
  });
});

describe("published narratives that state one thing twice", () => {
  const bad = ({ outcome }: { outcome: string }) => outcome !== "agrees" && outcome !== "within-rounding";
  const of = (name: string, year: number) => sides(foundIn(name, year, "amount-stated-once").filter(bad));

  it("name both amounts", () => {
    expect(of("万里街道", 2024)).toEqual(["352.67万元 = 350.35万元 differs"]);
    expect(of("万里街道", 2023)).toEqual(["441.25万元 = 220.63万元 differs"]);
    expect(of("检察院", 2017)).toEqual(["12323.48万元 = 12323.46万元 differs"]);
    for (const name of ["社会工作部", "人大常委会", "福利院", "平乡"]) {
      const year = { 社会工作部: 2024, 人大常委会: 2019, 福利院: 2024, 平乡: 2023 }[name] ?? 0;
      expect(of(name, year)).toEqual([]);
    }
  });

  it("name both changes of 检察院 2018, and the two bases of 商务委 2025", () => {
    const told = (name: string, year: number) => sides(foundIn(name, year, "change-stated-once").filter(bad));
    expect(told("检察院", 2018)).toEqual(["3,958.98万元 = 3,959.28 万元 differs"]);
    expect(told("商务委", 2025)).toEqual(["24,491.71万元 = 24,558.18万元 different-scope"]);
  });
});
