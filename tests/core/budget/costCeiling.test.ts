import { describe, expect, it } from "vitest";
import { costCeiling, pricedIndicators } from "../../../src/core/budget/costCeiling.ts";
import type { Indicator } from "../../../src/core/budget/project.ts";
import { indicator, project } from "./printed.ts";

const ceilingOf = (...indicators: readonly Indicator[]) => costCeiling(project({ indicators }));
const count = (name: string, printed: string) => indicator("数量指标", name, printed);
const cost = (name: string, printed: string, description: string | null = null) =>
  indicator("成本指标", name, printed, description);

describe("cost ceiling of a project", () => {
  it("is the sum of its cost indicators in money", () => {
    const ceiling = ceilingOf(cost("奖励", "≤2万元"), cost("宣传费", "≤18万元"));
    expect(ceiling.amount).toBe(20_000_000);
    expect(ceiling.formula).toHaveLength(2);
  });

  it("multiplies a price per piece with the count of those pieces", () => {
    const ceiling = ceilingOf(count("窗口数量", "4个"), cost("服务费", "2.79万元", "每个窗口的服务费"));
    expect(ceiling.amount).toBe(11_160_000);
    expect(ceiling.formula[0]?.factors.map((factor) => factor.count ?? factor.amount)).toEqual([
      "4",
      2_790_000,
    ]);
  });

  it("knows the counted piece by its name where the description is left out", () => {
    expect(ceilingOf(count("热线平台坐席", "4个"), cost("坐席服务费", "2.79万元")).amount).toBe(11_160_000);
  });

  it("takes a ceiling as a whole even where a count of the same name stands beside it", () => {
    expect(ceilingOf(count("终端设备数量", "≥10台"), cost("终端设备购置费", "≤21.5万元")).amount).toBe(
      21_500_000,
    );
  });

  it("takes money per year as the year's money", () => {
    expect(ceilingOf(count("参与次数", "≥10次"), cost("顾问费", "12万元", "每年顾问费")).amount).toBe(
      12_000_000,
    );
  });

  it("is unknown where a price per piece has no count beside it", () => {
    const ceiling = ceilingOf(cost("服务费", "2万元", "每台维护费"), cost("办公费", "≤3万元"));
    expect(ceiling.amount).toBeNull();
    expect(ceiling.formula).toHaveLength(2);
  });

  it("is unknown, not nil, where no cost indicator is in money", () => {
    expect(ceilingOf(cost("成本控制", "有效控制")).amount).toBeNull();
  });

  it("takes 总成本 alone where it is printed beside its parts", () => {
    const whole = project({ indicators: [cost("总成本", "≤50万元"), cost("印刷费", "≤20万元")] });
    expect(costCeiling(whole).amount).toBe(50_000_000);
    expect(pricedIndicators(whole).map(({ name }) => name)).toEqual(["总成本"]);
  });
});
