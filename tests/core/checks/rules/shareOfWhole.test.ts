import { describe, expect, it } from "vitest";
import type { Statement } from "../../../../src/core/budget/statement.ts";
import { statement, threePublicTable } from "../../budget/printed.ts";
import { bareDisclosure } from "../../budget/sampleDisclosure.ts";
import { found, one, outcomes } from "../found.ts";

const share = (percent: string, of: "three-public" | "total" | null = null) => ({ share: { percent, of } });
const results = (...statements: readonly Statement[]) =>
  found(bareDisclosure({ statements }), "share-of-whole");

describe("a stated share", () => {
  it("is recomputed against the whole stated before it, at the precision of the percentage", () => {
    const list = results(
      statement("s1", "total", "15897.44万元"),
      statement("s2", "basic", "7877.76万元", share("49.55")),
      statement("s3", "project", "6333.96万元", share("39.84")),
      statement("s4", "carry-forward", "0万元", share("0")),
    );
    expect(outcomes(list)).toEqual({ s2: "within-rounding", s3: "within-rounding", s4: "agrees" });
    expect(one(list, "s2").parts[0]?.printed).toEqual(["15897.44万元", "49.55%"]);
  });

  it("moved by one in its last place, so that a list comes to 100 %, is an observation", () => {
    const list = results(
      statement("s1", "total", "15897.44万元"),
      statement("s2", "reserve", "1685.72万元", share("10.61")),
    );
    expect(one(list, "s2")).toMatchObject({ outcome: "observation", cause: { kind: "prose-precision" } });
    const next = results(
      statement("s1", "total", "21,955.35万元"),
      statement("s2", "basic", "13,994.31万元", share("63.75")),
      statement("s3", "project", "13,994.31万元", share("63.76")),
    );
    expect(outcomes(next)).toEqual({ s2: "observation", s3: "differs" });
  });

  it("of another size differs: 2106.66 is 71.65 % of 2940.05, not 71.73 %", () => {
    const list = results(
      statement("s1", "total", "2940.05万元", { fund: "general" }),
      statement("s2", "total", "2106.66万元", {
        fund: "general",
        path: "一般公共服务支出",
        ...share("71.73"),
      }),
    );
    expect(one(list, "s2")).toMatchObject({ outcome: "differs", residual: 22_378_65 });
  });

  it("fits any amount its whole is stated with: 收支总计 or 本年支出合计", () => {
    const list = results(
      statement("s1", "total", "80.00万元"),
      statement("s2", "total", "100.00万元"),
      statement("s3", "basic", "40.00万元", share("50.00")),
    );
    expect(outcomes(list)).toEqual({ s3: "agrees" });
  });

  it("of 三公 that fits 三公 with meetings and training is of another scope", () => {
    const table = threePublicTable([
      ["合计", "three-public-meeting-training", 0, "2,542.60"],
      ["“三公”经费小计", "three-public", 0, "833.60"],
      ["一、因公出国（境）费", "overseas", 1, "222.50"],
    ]);
    const statements = [
      statement("s1", "overseas", "222.5万元", share("8.75", "three-public")),
      statement("s2", "overseas", "222.5万元", share("26.69", "three-public")),
      statement("s3", "overseas", "222.5万元", share("12.00", "three-public")),
    ];
    const list = found(bareDisclosure({ tables: [table], statements }), "share-of-whole");
    expect(outcomes(list)).toEqual({ s1: "different-scope", s2: "within-rounding", s3: "differs" });
    expect(one(list, "s1").cause).toEqual({
      kind: "share-of-wider",
      named: "three-public",
      measure: "three-public-meeting-training",
      printed: "2,542.60",
    });
  });

  it("says nothing where no whole is stated, or the whole is not named", () => {
    expect(results(statement("s1", "basic", "40.00万元", share("50.00")))).toEqual([]);
    expect(
      results(
        statement("s1", "total", "80.00万元"),
        statement("s2", "project", "40.00万元", { item: "档案数字化", ...share("50.00") }),
        statement("s3", "meeting", "4.00万元", share("5.00")),
      ),
    ).toEqual([]);
  });
});
