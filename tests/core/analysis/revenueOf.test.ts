import { describe, expect, it } from "vitest";
import { revenueOf } from "../../../src/core/analysis/revenueOf.ts";
import { money, statement } from "../budget/printed.ts";
import { bareDisclosure, sampleDisclosure } from "../budget/sampleDisclosure.ts";

describe("sources of revenue", () => {
  it("lists the columns of 收入总表 with 财政拨款 told apart by fund", () => {
    const { total, kind, sources } = revenueOf(sampleDisclosure());
    expect(total.amount).toBe(money("324.30"));
    expect(kind).toBe("revenue");
    expect(sources.map(({ measure, fund, level, name }) => [measure, fund, level, name])).toEqual([
      ["appropriation", null, 1, "财政拨款收入"],
      ["appropriation", "general", 2, "一般公共预算拨款收入"],
      ["appropriation", "government-fund", 2, "政府性基金预算拨款收入"],
      ["institution-income", null, 1, "事业收入"],
      ["opening-balance", null, 1, "上年结转"],
    ]);
    expect(sources.map(({ share }) => share)).toEqual(["100.00", "100.00", "0.00", null, null]);
  });

  it("keeps a blank source blank", () => {
    const income = revenueOf(sampleDisclosure()).sources.find(
      ({ measure }) => measure === "institution-income",
    );
    expect(income?.figure.state).toBe("blank");
    expect(income?.figure.amount).toBeNull();
  });

  it("takes from the prose what the table leaves blank, the blank cell beside it", () => {
    const sample = sampleDisclosure();
    const said = statement("s90", "institution-income", "0万元", { amount: money("0") });
    const fund = statement("s91", "appropriation", "0万元", {
      amount: money("0"),
      fund: "government-fund",
    });
    const { sources, tables } = revenueOf({ ...sample, statements: [...sample.statements, said, fund] });
    const figureOf = (measure: string, of: string | null) =>
      sources.find((source) => source.measure === measure && source.fund === of)?.figure;
    expect(figureOf("institution-income", null)).toMatchObject({ state: "stated-in-prose", amount: 0 });
    expect(figureOf("institution-income", null)?.sources.map(({ kind }) => kind)).toEqual([
      "statement",
      "cell",
    ]);
    expect(figureOf("appropriation", "government-fund")).toMatchObject({
      state: "stated-in-prose",
      amount: 0,
    });
    expect(figureOf("opening-balance", null)?.state).toBe("blank");
    expect(tables).toEqual(["revenue", "summary"]);
  });

  it("reads 收支总表 where the file holds no 收入总表", () => {
    const sample = sampleDisclosure();
    const { kind, sources } = revenueOf({
      ...sample,
      tables: sample.tables.filter((table) => table.kind !== "revenue"),
    });
    expect(kind).toBe("summary");
    expect(sources[0]).toMatchObject({ fund: "general", level: 1, share: "100.00" });
  });

  it("reads the prose, fund by fund, where the file holds no table", () => {
    const { kind, sources } = revenueOf(
      bareDisclosure({
        statements: [
          statement("s1", "revenue", "324.3万元", { amount: money("324.30") }),
          statement("s2", "revenue", "324.3万元", { amount: money("324.30"), fund: "general" }),
          statement("s4", "appropriation", "0万元", { amount: money("0"), fund: "government-fund" }),
          statement("s3", "other-income", "0万元", { amount: money("0") }),
        ],
      }),
    );
    expect(kind).toBeNull();
    expect(sources.map(({ measure, fund, share }) => [measure, fund, share])).toEqual([
      ["appropriation", "general", "100.00"],
      ["appropriation", "government-fund", "0.00"],
      ["other-income", null, "0.00"],
    ]);
    expect(sources[0]?.figure.state).toBe("stated-in-prose");
  });

  it("lists nothing where nothing speaks of revenue", () => {
    const { total, sources } = revenueOf(bareDisclosure());
    expect(total.state).toBe("not-in-file");
    expect(sources).toEqual([]);
  });
});
