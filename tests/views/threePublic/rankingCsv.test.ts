import { describe, expect, it } from "vitest";
import { threePublicRankingOf } from "../../../src/core/analysis/threePublicRankingOf.ts";
import { DEFAULT_ADDRESS } from "../../../src/state/address.ts";
import { rankingCsv } from "../../../src/views/threePublic/rankingCsv.ts";
import { addressOfMode, rankingState, shortName } from "../../../src/views/threePublic/rankingState.ts";
import { shipped } from "../../core/analysis/shipped.ts";

const member = (id: string) => ({ disclosure: shipped(id), prior: null });
const ranking = threePublicRankingOf(
  ["310107-n07g1t4g-2025-budget", "310107-n0uin491-2025-budget"].map(member),
  [member("310107-n0a8i3re-2024-budget-unit")],
);

describe("the ranking as a file", () => {
  const lines = rankingCsv(ranking, "zh").split("\r\n");

  it("holds exact yuan, the place and the share", () => {
    expect(lines).toContain(
      "上海市普陀区人民政府办公室,2025,预算,公务接待费,原文写明,285000.00,1,0.31,0.00,原文写增减,,",
    );
  });

  it("says who pays where it is another body", () => {
    expect(lines.find((line) => line.startsWith("上海市普陀区商务委员会,2025,预算,因公出国"))).toContain(
      "由区外办统一安排",
    );
  });

  it("gives what is not ranked with the condition that fails", () => {
    expect(lines.find((line) => line.includes("社会福利院") && line.includes("“三公”合计"))).toContain(
      "64000.00,,0.67,0.00,原文写增减,,范围不同：单位本身，不是部门（含所属单位）；年度不同：2024，不是2025",
    );
  });
});

describe("the setting of the view", () => {
  it("ranks by what compares where the address asks for nothing or for what does not", () => {
    expect(rankingState(DEFAULT_ADDRESS, ranking).measure).toBe("reception");
    expect(rankingState({ ...DEFAULT_ADDRESS, measure: "overseas" }, ranking).measure).toBe("reception");
  });

  it("is restored from its own address", () => {
    for (const mode of ["amount", "share", "change", "piece"] as const) {
      expect(rankingState({ ...DEFAULT_ADDRESS, ...addressOfMode(mode) }, ranking).mode).toBe(mode);
    }
  });

  it("has no budget beside a budget", () => {
    expect(rankingState({ ...DEFAULT_ADDRESS, mode: "final" }, ranking).mode).toBe("amount");
  });
});

it("leaves the place out of names where all are of one", () => {
  const region = { code: "310107", name: "上海市普陀区" };
  expect(shortName("上海市普陀区财政局", region)).toBe("财政局");
  expect(shortName("上海市普陀区人民政府万里街道办事处", region)).toBe("万里街道办事处");
  expect(shortName("中共上海市普陀区委社会工作部", region)).toBe("中共上海市普陀区委社会工作部");
  expect(shortName("上海市普陀区财政局", null)).toBe("上海市普陀区财政局");
});
