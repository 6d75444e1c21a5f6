import { describe, expect, it } from "vitest";
import { change, money, statement } from "../../budget/printed.ts";
import { bareDisclosure, sampleDisclosure } from "../../budget/sampleDisclosure.ts";
import { found, outcomes } from "../found.ts";

describe("the direction of a change", () => {
  it("agrees or not with both years' amounts", () => {
    const base = { year: 2023, kind: "budget", amount: money("8.00"), printed: "8.00万元" } as const;
    const statements = [
      statement("s1", "total", "6.00万元", { change: change("decrease", "2.00万元", { base }) }),
      statement("s2", "basic", "6.00万元", { change: change("increase", "2.00万元", { base }) }),
      statement("s3", "project", "8.00万元", { change: change("unchanged", "", { base }) }),
    ];
    expect(outcomes(found(bareDisclosure({ statements }), "change-direction"))).toEqual({
      "base/s1": "agrees",
      "base/s2": "differs",
      "base/s3": "agrees",
    });
  });

  it("agrees or not with the size of the change", () => {
    const statements = [
      statement("s1", "total", "", { change: change("unchanged", "2.00万元") }),
      statement("s2", "basic", "", { change: change("unchanged", "0万元") }),
      statement("s3", "project", "", { change: change("increase", "-3.00") }),
    ];
    expect(outcomes(found(bareDisclosure({ statements }), "change-direction"))).toEqual({
      s1: "differs",
      s2: "agrees",
      s3: "differs",
    });
  });

  it("differs where more was added than there is, rounding left aside", () => {
    const statements = [
      statement("s1", "total", "0万元", { change: change("increase", "1421.25万元") }),
      statement("s2", "basic", "10.23万元", { change: change("increase", "10.23万元") }),
      statement("s3", "project", "10.2万元", { change: change("increase", "10.23万元") }),
      statement("s4", "overseas", "0万元", { change: change("decrease", "3.00万元") }),
    ];
    expect(outcomes(found(bareDisclosure({ statements }), "change-direction"))).toEqual({
      "amount/s1": "differs",
    });
  });

  it("has nothing to say of 减少0万元 or of a plain increase", () => {
    const statements = [statement("s1", "overseas", "", { change: change("decrease", "0万元") })];
    expect(found(bareDisclosure({ statements }), "change-direction")).toEqual([]);
    expect(found(sampleDisclosure(), "change-direction")).toEqual([]);
  });
});
