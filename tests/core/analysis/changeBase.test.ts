import { describe, expect, it } from "vitest";
import { changeBreakdownOf } from "../../../src/core/analysis/changeBreakdownOf.ts";
import { changeOf } from "../../../src/core/analysis/changeOf.ts";
import { change, money, statement } from "../budget/printed.ts";
import { bareDisclosure } from "../budget/sampleDisclosure.ts";
import { shipped } from "./shipped.ts";
import { wan } from "./wan.ts";

/** What is told of a line: the change, the year before, how it is known, the percentage. */
const told = (id: string, code: string | null, before: string | null = null) => {
  const rows = changeOf(shipped(id), before === null ? null : shipped(before)).rows;
  const row = rows.find((each) => each.measure === "total" && each.code === code);
  return row === undefined ? null : [wan(row.delta), wan(row.prior), row.base, row.percent];
};

describe("final accounts that compare with this year's own budget", () => {
  it("of 2024, 2210203 持平 with its 年初预算 of 258.50, say nothing of 2023", () => {
    expect(told("310107-n095hvld-2024-final", "2210203")).toBeNull();
    expect(told("310107-n095hvld-2024-final", "2010602")).toBeNull();
  });

  it("nor where the comparison is with the adjusted budget", () => {
    expect(told("310107-n0ugea55-2024-final", "2013999")).toBeNull();
  });

  it("keep the sentence that compares with last year, wherever it stands", () => {
    const ownBudget = { year: 2024, kind: "budget", amount: null, printed: "" } as const;
    const final = { basis: "final" } as const;
    const disclosure = bareDisclosure({
      phase: "final",
      statements: [
        statement("s1", "reception", "5万元", {
          ...final,
          change: change("decrease", "3万元", { base: ownBudget }),
        }),
        statement("s2", "reception", "5万元", { ...final, change: change("increase", "1万元") }),
      ],
    });
    const row = changeOf(disclosure, null).rows.find(({ measure }) => measure === "reception");
    expect(row === undefined ? null : [wan(row.delta), wan(row.prior)]).toEqual(["1.00", "4.00 derived"]);
  });

  it("tell none where the base is a budget of no named year", () => {
    const base = { year: null, kind: "budget", amount: money("8.00"), printed: "8.00万元" } as const;
    const disclosure = bareDisclosure({
      phase: "final",
      statements: [
        statement("s1", "reception", "5万元", {
          basis: "final",
          change: change("decrease", "3万元", { base }),
        }),
      ],
    });
    const [row] = changeOf(disclosure, null).rows;
    expect(row === undefined ? null : [wan(row.delta), wan(row.prior), row.base]).toEqual([
      "not-in-file",
      "not-in-file",
      "unknown",
    ]);
  });
});

describe("a budget that compares with last year's execution", () => {
  it("has no change since last year's budget: 53.84 against 54.60 carried out", () => {
    expect(told("310107-n0a8i3re-2024-budget-unit", "2080502")).toBeNull();
  });

  it("nor beside a loaded year whose table does not print the line", () => {
    expect(told("310107-n1uslkkk-2024-budget", "2059999", "310107-n1uslkkk-2023-budget")).toEqual([
      "not-in-file",
      "not-in-file",
      "unknown",
      null,
    ]);
  });
});

describe("a change of 收支总计, which holds the balances as well", () => {
  it("of 2,995.39, down 56.95, is none of the 2,940.05 spent", () => {
    const final = shipped("310107-n095hvld-2024-final");
    expect(told(final.id, null)).toEqual(["not-in-file", "not-in-file", "unknown", null]);
    const whole = changeBreakdownOf(final, null, "kind", null)?.whole;
    expect([wan(whole?.now), wan(whole?.delta), wan(whole?.prior)]).toEqual([
      "2,940.05",
      "not-in-file",
      "not-in-file",
    ]);
  });

  it("is one of what was spent where the two are the same money: 307.82", () => {
    expect(told("310107-n0ugea55-2024-final", null)).toEqual(["307.82", "0.00 derived", "derived", null]);
  });
});
