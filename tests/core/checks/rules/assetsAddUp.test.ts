import { describe, expect, it } from "vitest";
import { asset, gridTable } from "../../budget/printed.ts";
import { bareDisclosure, sampleDisclosure } from "../../budget/sampleDisclosure.ts";
import { found, one } from "../found.ts";

function assets(total: string, vehicles: string, equipment: string, others: string) {
  const values = [total, "", "3.00", vehicles, equipment, others];
  const table = gridTable(
    { id: "t11", kind: "assets" },
    ["项目", "数量", "价值"],
    values.map((value) => ["", "", value]),
  );
  const lines = [
    asset(1, "资产总额", "total", ["", total]),
    asset(2, "房屋", "part", ["", ""]),
    asset(3, "其中：办公用房", "inner", ["", "3.00"]),
    asset(4, "车辆", "part", ["7", vehicles]),
    asset(5, "单价在20万元以上的设备", "part", ["2", equipment]),
    asset(6, "其他固定资产", "part", ["", others]),
  ];
  return one(found(bareDisclosure({ tables: [table], assets: lines }), "assets-add-up"), "t11");
}

describe("assets", () => {
  it("add up, a blank part shown to be nil and 其中 lines left out", () => {
    expect(assets("708.22", "118.20", "122.88", "467.14")).toMatchObject({
      outcome: "agrees",
      computed: 708_220_000,
      parts: [{ amount: null }, {}, {}, {}],
    });
  });

  it("differ, round, or cannot be checked", () => {
    expect(assets("710.22", "118.20", "122.88", "467.14")).toMatchObject({
      outcome: "differs",
      cause: { kind: "blank-parts" },
    });
    expect(assets("708.23", "118.20", "122.88", "467.14").outcome).toBe("within-rounding");
    expect(assets("", "118.20", "122.88", "467.14").outcome).toBe("cannot-check");
  });

  it("agree in the sample", () => {
    expect(found(sampleDisclosure(), "assets-add-up").map(({ outcome }) => outcome)).toEqual(["agrees"]);
  });
});
