import { describe, expect, it } from "vitest";
import type { Institution } from "../../../../src/core/budget/institution.ts";
import { statement } from "../../budget/printed.ts";
import { bareDisclosure, sampleDisclosure } from "../../budget/sampleDisclosure.ts";
import { found, one } from "../found.ts";

const RULE = "administrative-operating-equals-public";

const institution = (name: string, nature: Institution["nature"]): Institution => ({
  name,
  nature,
  naturePrinted: "",
  rank: null,
  funding: null,
});

const inProse = (operating: string, publicExpenses: string, ...institutions: readonly Institution[]) =>
  found(
    bareDisclosure({
      institutions,
      statements: [
        statement("s1", "administrative-operating", operating),
        statement("s2", "public-operating", publicExpenses),
      ],
    }),
    RULE,
  );

describe("机关运行经费 and 公用经费", () => {
  it("agree where every unit is administrative", () => {
    expect(one(found(sampleDisclosure(), RULE), "public")).toMatchObject({
      outcome: "agrees",
      whole: { printed: ["30.00"] },
    });
    const managed = inProse("291.21万元", "291.21万元", institution("参公单位", "civil-service-managed"));
    expect(one(managed, "public").outcome).toBe("agrees");
  });

  it("have a different scope where institutions are included, even with equal figures", () => {
    const results = inProse("38.12万元", "38.12万元", institution("数据中心", "public-institution"));
    expect(one(results, "public")).toMatchObject({
      outcome: "different-scope",
      cause: { kind: "institutions-included", names: ["数据中心"] },
      computed: 38_120_000,
      residual: 0,
    });
  });

  it("round, or have a different scope where they differ: the definition may be wider", () => {
    expect(one(inProse("38.1万元", "38.12万元"), "public").outcome).toBe("within-rounding");
    expect(one(inProse("50万元", "38.12万元"), "public")).toMatchObject({
      outcome: "different-scope",
      cause: { kind: "not-comparable", why: "scope" },
    });
  });

  it("are not compared where only one is stated", () => {
    const statements = [statement("s1", "administrative-operating", "30万元")];
    expect(found(bareDisclosure({ statements }), RULE)).toEqual([]);
  });
});
