import { expect, it } from "vitest";
import type { Disclosure } from "../../src/core/budget/disclosure.ts";
import { describeWithSources } from "../sources.ts";
import { disclosureFrom, HUAILAI, source, tableOf } from "./published.ts";

describeWithSources("怀来县人民政府办公室 2023", async () => {
  const disclosure: Disclosure = await disclosureFrom([source(HUAILAI)]);

  it("is another body than 平乡县's 434, with no statutory table in the file", () => {
    expect(disclosure.id).toBe("130730-434-2023-budget");
    expect(disclosure.department.name).toBe("怀来县人民政府办公室");
    expect(disclosure.department.code).toBe("434");
    expect([...new Set(disclosure.tables.map(({ kind }) => kind))]).toEqual([
      "institutions",
      "project",
      "procurement",
      "assets",
    ]);
  });

  it("budgets four projects: 500 + 30 + 10 + 260 万元", () => {
    expect(disclosure.projects.map(({ code, budget }) => [code, budget])).toEqual([
      ["13073023P00005210005Q", 500_000_000],
      ["13073023P00004810005K", 30_000_000],
      ["13073023P00005010007L", 10_000_000],
      ["13073023P00004610004L", 260_000_000],
    ]);
    const [platform] = disclosure.projects;
    expect(platform?.name).toBe("怀财字【2023】7号电子政务平台建设资金");
    expect(platform?.funds.map(({ name, amount }) => [name, amount])).toEqual([
      ["fiscal", 500_000_000],
      ["other", null],
    ]);
    expect(platform?.plan.map(({ month, share }) => [month, share])).toEqual([
      [3, "25"],
      [6, "50"],
      [10, "75"],
      [12, "100"],
    ]);
    const cell = platform?.budgetCell;
    expect(tableOf(disclosure, "project").grid[cell?.row ?? -1]?.[cell?.column ?? -1]).toBe("500.00");
  });

  it("repeats the target's kind where the table leaves it blank", () => {
    const staff = disclosure.projects[3]?.indicators[1];
    expect(staff).toMatchObject({
      level1: "产出指标",
      level2: "数量指标",
      name: "人员数量",
      operator: "≥",
      value: "110",
      unit: "人",
    });
  });

  it("procures 519.92 万元 in thirteen items", () => {
    const { procurement } = disclosure;
    expect(procurement?.total?.amount).toBe(519_920_000);
    expect(procurement?.subtotals.map(({ unitName, amount }) => [unitName, amount])).toEqual([
      ["怀来县人民政府办公室", 519_920_000],
    ]);
    expect(procurement?.lines).toHaveLength(13);
    expect(procurement?.lines[1]).toMatchObject({
      project: "怀财字【2023】7号综合事务经费",
      projectBudget: 260_000_000,
      item: "台式计算机",
      catalogueCode: "A02010105",
      class: "goods",
      unit: "台",
      quantity: "8",
      price: 600_000,
      amount: 4_800_000,
      smallFirmShare: 4_800_000,
    });
    expect(procurement?.lines[0]?.class).toBe("services");
  });

  it("states 0 vehicles and 968 other assets: a zero is not a blank", () => {
    expect(disclosure.assets.map(({ quantity, value }) => [quantity, value])).toEqual([
      ["968", 211_990_000],
      ["0", 0],
      ["0", 0],
      ["0", 0],
      ["0", 0],
      ["968", 211_990_000],
    ]);
  });
});
