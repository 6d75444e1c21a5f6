import { describe, expect, it } from "vitest";
import type { Statement } from "../../../../src/core/budget/statement.ts";
import { change, money, statement } from "../../budget/printed.ts";
import { bareDisclosure, sampleDisclosure } from "../../budget/sampleDisclosure.ts";
import { found, one, outcomes } from "../found.ts";

const changes = (...statements: readonly Statement[]) =>
  found(bareDisclosure({ statements }), "changes-add-up");

describe("stated changes", () => {
  it("add up in the sample", () => {
    expect(outcomes(found(sampleDisclosure(), "changes-add-up"))).toEqual({
      total: "agrees",
      "three-public": "agrees",
    });
  });

  it("are signed by their direction: 52.2 − 314.08 = −261.88", () => {
    const result = one(
      changes(
        statement("s1", "total", "1140.33万元", { change: change("decrease", "261.88万元") }),
        statement("s2", "basic", "", { change: change("increase", "52.2万元") }),
        statement("s3", "project", "", { change: change("decrease", "314.08万元") }),
      ),
      "total",
    );
    expect(result).toMatchObject({
      outcome: "agrees",
      computed: -261_880_000,
      residual: 0,
      allowance: 60_000,
    });
    expect(result.parts.map(({ sign, amount, printed }) => [sign, amount, printed[0]])).toEqual([
      [1, 52_200_000, "52.2万元"],
      [-1, 314_080_000, "314.08万元"],
    ]);
    expect(result.whole).toMatchObject({ sign: -1, amount: 261_880_000 });
  });

  it("count 减少0万元 and 持平 as nil: 0 + 0 − 0.1 = −0.1", () => {
    const results = changes(
      statement("s1", "three-public", "", { change: change("decrease", "0.1万元") }),
      statement("s2", "overseas", "", { change: change("decrease", "0万元") }),
      statement("s3", "vehicles", "", { change: change("unchanged", "") }),
      statement("s4", "reception", "", { change: change("decrease", "0.1万元") }),
    );
    expect(one(results, "three-public")).toMatchObject({ outcome: "agrees", computed: -100_000 });
  });

  it("differ where all parts are stated, and cannot be checked where one is missing", () => {
    const whole = statement("s1", "total", "", { change: change("increase", "10.00万元") });
    const basic = statement("s2", "basic", "", { change: change("increase", "2.00万元") });
    const project = statement("s3", "project", "", { change: change("increase", "7.00万元") });
    expect(one(changes(whole, basic, project), "total")).toMatchObject({
      outcome: "differs",
      residual: -1_000_000,
    });
    expect(one(changes(whole, basic), "total")).toMatchObject({ outcome: "cannot-check" });
  });

  it("round at their printed precision", () => {
    const results = changes(
      statement("s1", "total", "", { change: change("increase", "9.01万元") }),
      statement("s2", "basic", "", { change: change("increase", "2.0万元") }),
      statement("s3", "project", "", { change: change("increase", "7.0万元") }),
    );
    expect(one(results, "total").outcome).toBe("within-rounding");
  });

  it("have a different scope where one is against the budget and one against its execution", () => {
    const executed = { year: 2023, kind: "executed", amount: null, printed: "" } as const;
    const results = changes(
      statement("s1", "total", "", { change: change("increase", "10.00万元", { base: executed }) }),
      statement("s2", "basic", "", {
        change: change("increase", "2.00万元", { base: { ...executed, kind: "budget" } }),
      }),
      statement("s3", "project", "", { change: change("increase", "7.00万元", { base: executed }) }),
    );
    expect(one(results, "total")).toMatchObject({
      outcome: "different-scope",
      cause: { kind: "not-comparable", why: "base" },
    });
  });

  it("lead back to the year before where the sentence prints it", () => {
    const base = { year: 2023, kind: "budget", amount: money("8.00"), printed: "8.00万元" } as const;
    const results = changes(
      statement("s1", "reception", "6.00万元", { change: change("decrease", "2.00万元", { base }) }),
      statement("s2", "overseas", "6.00万元", { change: change("increase", "1.00万元", { base }) }),
    );
    expect(one(results, "base/s1")).toMatchObject({ outcome: "agrees", computed: 8_000_000 });
    expect(one(results, "base/s2")).toMatchObject({ outcome: "differs", residual: -3_000_000 });
    expect(one(results, "base/s1").whole).toMatchObject({ amount: 8_000_000, printed: ["8.00万元"] });
  });

  it("allow for the year before as it is printed, not as the change is: 601.6 beside 601.62", () => {
    const base = { year: 2023, kind: "budget", amount: money("601.6"), printed: "601.6万元" } as const;
    const results = changes(
      statement("s1", "basic", "653.82万元", { change: change("increase", "52.20万元", { base }) }),
    );
    expect(one(results, "base/s1")).toMatchObject({
      outcome: "within-rounding",
      residual: 20_000,
      allowance: 60_000,
    });
  });

  it("find the amount of a percentage in the sentence before: 1,237.70 of 5,573.00 is not 13.22 %", () => {
    const cut = statement("s2", "reception", "1237.7万元", {
      change: change("decrease", "1237.7万元", { percent: "13.22" }),
    });
    const results = changes(statement("s1", "reception", "4335.3万元"), { ...cut, amount: null });
    expect(outcomes(results)).toEqual({ "percent/s2": "differs" });
  });

  it("agree with the percentage stated beside them, or do not: 3,958.67 of 17,996.68 is 22.00 %", () => {
    const grown = (id: string, printed: string, delta: string, percent: string) =>
      statement(id, "reception", printed, { change: change("increase", delta, { percent }) });
    const results = changes(
      grown("s1", "21955.35万元", "3958.67万元", "22.00"),
      grown("s2", "21955.35万元", "3958.67万元", "21.95"),
      grown("s3", "21940.96万元", "3958.98万元", "22"),
      grown("s4", "1836.22万元", "184.96万元", "11.2"),
    );
    expect(outcomes(results)).toEqual({
      "percent/s1": "within-rounding",
      "percent/s2": "differs",
      "percent/s3": "within-rounding",
      "percent/s4": "within-rounding",
    });
    expect(one(results, "percent/s2")).toMatchObject({
      parts: [
        { sign: 1, printed: ["21955.35万元", "21.95%"], amount: 4_819_199_325 },
        { sign: -1, printed: ["3958.67万元", "21.95%"], amount: 868_928_065 },
      ],
      whole: { sign: 1, amount: 3_958_670_000 },
      computed: 3_950_271_260,
    });
  });

  it("show the year before where it is printed: 601.62 × 8.68 % beside 52.20", () => {
    const base = { year: 2023, kind: "budget", amount: money("601.62"), printed: "601.62万元" } as const;
    const results = changes(
      statement("s1", "basic", "653.82万元", {
        change: change("increase", "52.20万元", { percent: "8.68", base }),
      }),
    );
    const { parts, whole, outcome, computed } = one(results, "percent/s1");
    expect(outcome).toBe("within-rounding");
    expect(parts.map(({ sources }) => sources.map((each) => each.kind === "statement" && each.part))).toEqual(
      [["base", "percent"]],
    );
    expect(parts).toMatchObject([{ sign: 1, printed: ["601.62万元", "8.68%"], amount: 52_220_616 }]);
    expect(whole).toMatchObject({ printed: ["52.20万元"], amount: 52_200_000 });
    expect(computed).toBe(52_220_616);
  });

  it("hold a percentage against both years where the change itself is not printed: 45.41 after 11.67", () => {
    const said = (
      id: string,
      printed: string,
      before: string,
      direction: "increase" | "decrease",
      percent: string,
    ) => {
      const base = { year: 2023, kind: "executed", amount: money(before), printed: `${before}万元` } as const;
      const grown = { ...change(direction, "", { percent, base }), delta: null, printed: `${percent}%` };
      return statement(id, "total", printed, { change: grown });
    };
    const results = changes(
      said("s1", "2.63万元", "1.48", "increase", "77.70"),
      said("s2", "45.41万元", "11.67", "increase", "314.82"),
      said("s3", "1450.00万元", "3853.06", "decrease", "62.37"),
      said("s4", "60.13万元", "0", "increase", "100.00"),
    );
    expect(outcomes(results)).toEqual({
      "percent/s1": "within-rounding",
      "percent/s2": "differs",
      "percent/s3": "within-rounding",
    });
    expect(one(results, "percent/s2")).toMatchObject({
      parts: [
        { sign: 1, printed: ["11.67万元"], amount: 11_670_000 },
        { sign: 1, printed: ["11.67万元", "314.82%"], amount: 36_739_494 },
      ],
      whole: { printed: ["45.41万元"], amount: 45_410_000 },
      computed: 48_409_494,
    });
  });

  it("are true as they are shown where the year before is not printed: a fall adds to the amount", () => {
    const results = changes(
      statement("s1", "project", "486.51万元", {
        change: change("decrease", "314.08万元", { percent: "39.23" }),
      }),
    );
    expect(one(results, "percent/s1")).toMatchObject({
      outcome: "within-rounding",
      parts: [
        { sign: -1, printed: ["486.51万元", "39.23%"], amount: 190_857_873 },
        { sign: -1, printed: ["314.08万元", "39.23%"], amount: 123_213_584 },
      ],
      computed: -314_071_457,
      whole: { sign: -1, printed: ["314.08万元"], amount: 314_080_000 },
    });
  });

  it("observe a percentage that is cut off: 184.96 of 2,021.18 is 9.15 %, printed 9.1 %", () => {
    const results = changes(
      statement("s1", "reception", "1836.22万元", {
        change: change("decrease", "184.96万元", { percent: "9.1" }),
      }),
      statement("s2", "overseas", "1000.00万元", {
        change: change("decrease", "184.96万元", { percent: "20" }),
      }),
    );
    expect(one(results, "percent/s1")).toMatchObject({
      outcome: "observation",
      cause: { kind: "prose-precision" },
    });
    expect(one(results, "percent/s2").outcome).toBe("differs");
  });

  it("have no percentage of nothing", () => {
    const results = changes(
      statement("s1", "reception", "5.00万元", {
        change: change("increase", "5.00万元", { percent: "100" }),
      }),
    );
    expect(results).toEqual([]);
  });
});
