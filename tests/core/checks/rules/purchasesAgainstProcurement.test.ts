import { describe, expect, it } from "vitest";
import type { Disclosure } from "../../../../src/core/budget/disclosure.ts";
import { gridTable, indicator, project, statement } from "../../budget/printed.ts";
import { bareDisclosure, sampleDisclosure } from "../../budget/sampleDisclosure.ts";
import { sampleProjectTable } from "../../budget/sampleAnnexes.ts";
import { found, one } from "../found.ts";

const planned = (printed: string): Disclosure["statements"] => [statement("s1", "asset-purchase", printed)];
const goods = (printed: string) =>
  one(found(sampleDisclosure({ statements: planned(printed) }), "purchases-against-procurement"), "goods");

const NO_PROCUREMENT = gridTable(
  { id: "t10", kind: "procurement", status: "declared-none" },
  ["物品", "金额"],
  [["", ""]],
);

describe("planned purchases and procurement of goods", () => {
  it("agree where the goods come to the planned sum, services left out", () => {
    expect(goods("2.40万元")).toMatchObject({ outcome: "agrees", parts: [{ label: "台式计算机" }] });
  });

  it("are worth a look where they do not, and round at the prose's precision", () => {
    expect(goods("3.40万元")).toMatchObject({ outcome: "observation", residual: -1_000_000, cause: null });
    expect(goods("2.4万元").outcome).toBe("agrees");
    expect(goods("2.41万元").outcome).toBe("within-rounding");
  });

  it("cannot be compared where the class of a line is unknown", () => {
    const { procurement } = sampleDisclosure();
    if (procurement === null) throw new Error("the sample has procurement");
    const lines = procurement.lines.map((line) => ({ ...line, class: null }));
    const disclosure = sampleDisclosure({
      statements: planned("2.40万元"),
      procurement: { ...procurement, lines },
    });
    expect(one(found(disclosure, "purchases-against-procurement"), "goods").outcome).toBe("cannot-check");
  });

  it("agree on none where procurement is declared empty and nothing is planned", () => {
    const none = bareDisclosure({ tables: [NO_PROCUREMENT], statements: planned("0万元") });
    expect(one(found(none, "purchases-against-procurement"), "goods")).toMatchObject({
      outcome: "agrees",
      cause: { kind: "declared-none" },
    });
    const some = bareDisclosure({ tables: [NO_PROCUREMENT], statements: planned("5万元") });
    expect(one(found(some, "purchases-against-procurement"), "goods").outcome).toBe("observation");
  });

  it("observe a target that counts purchases while none are planned", () => {
    const indicators = [
      indicator("数量指标", "购置办公设备数量", "10套"),
      indicator("数量指标", "保障车辆数量", "7辆"),
      indicator("质量指标", "购置设备合格率", "100%"),
      indicator("成本指标", "购置成本", "≤5万元"),
    ];
    const disclosure = bareDisclosure({
      tables: [sampleProjectTable()],
      statements: planned("0万元"),
      projects: [project({ indicators })],
    });
    const results = found(disclosure, "purchases-against-procurement");
    expect(results).toHaveLength(1);
    expect(results[0]).toMatchObject({
      outcome: "observation",
      parts: [{ label: "档案数字化 · 购置办公设备数量", amount: null, printed: ["10套"] }],
      whole: { amount: 0, printed: ["0万元"] },
    });
  });
});
