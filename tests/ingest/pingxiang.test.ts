import { expect, it } from "vitest";
import type { Disclosure } from "../../src/core/budget/disclosure.ts";
import { describeWithSources } from "../sources.ts";
import { amountUnder, disclosureFrom, lineOf, PINGXIANG, source, tableOf } from "./published.ts";

describeWithSources("平乡县人民政府办公室 2023", async () => {
  const disclosure: Disclosure = await disclosureFrom([source(PINGXIANG)]);

  it("says whose budget it is", () => {
    expect(disclosure.id).toBe("130532-434-2023-budget");
    expect(disclosure.region).toEqual({ code: "130532", name: "河北省邢台市平乡县" });
    expect(disclosure.department).toEqual({
      key: "130532-434",
      code: "434",
      name: "平乡县人民政府办公室",
      parent: null,
    });
    expect([disclosure.scope, disclosure.year, disclosure.phase]).toEqual(["department", 2023, "budget"]);
    expect(disclosure.documents[0]?.title).toBe("平乡县人民政府办公室2023年部门预算信息公开情况说明");
  });

  it("holds all nine tables in printed order, two of them declared empty", () => {
    expect(
      disclosure.tables.slice(0, 9).map(({ kind, status, unit }) => `${kind} ${status} ${unit ?? ""}`),
    ).toEqual([
      "summary stated wan",
      "revenue stated wan",
      "expenditure stated wan",
      "appropriation stated wan",
      "general-budget stated wan",
      "basic-economic stated wan",
      "government-fund declared-none wan",
      "state-capital declared-none wan",
      "three-public stated wan",
    ]);
    expect(disclosure.tables.filter(({ kind }) => kind === "other")).toEqual([]);
  });

  it("prints 419.01 万元 of project spending for 2010302 and leaves its basic spending blank", () => {
    const table = tableOf(disclosure, "expenditure");
    expect(table.lines).toHaveLength(11);
    const line = lineOf(table, "2010302");
    expect(line).toMatchObject({ name: "一般行政管理事务", level: 3, role: "item", codeStatus: "ok" });
    expect(amountUnder(table, line, "项目支出")).toBe(419_010_000);
    expect(amountUnder(table, line, "基本支出")).toBeNull();
    expect(amountUnder(table, lineOf(table, "合计"), "合计")).toBe(1_140_330_000);
  });

  it("leaves the general-budget cell of 公务用车购置及运维费 blank beside its stated 20.00", () => {
    const table = tableOf(disclosure, "three-public");
    const line = lineOf(table, "二、公务用车购置及运维费");
    expect(line.measure).toBe("vehicles");
    expect(amountUnder(table, line, "合计")).toBe(20_000_000);
    expect(amountUnder(table, line, "一般公共预算财政拨款")).toBeNull();
    const operation = table.lines.find(({ measure }) => measure === "vehicle-operation");
    expect(operation && amountUnder(table, operation, "一般公共预算财政拨款")).toBe(20_000_000);
  });

  it("splits basic spending into 615.70 personnel and 38.12 public operating", () => {
    const table = tableOf(disclosure, "basic-economic");
    expect(table.lines).toHaveLength(22);
    const total = lineOf(table, "合计");
    expect(amountUnder(table, total, "人员经费")).toBe(615_700_000);
    expect(amountUnder(table, total, "公用经费")).toBe(38_120_000);
    expect(amountUnder(table, lineOf(table, "30239"), "公用经费")).toBe(24_000_000);
  });

  it("names two units, the second a public institution", () => {
    expect(disclosure.institutions.map(({ name, nature }) => [name, nature])).toEqual([
      ["平乡县人民政府办公室本级", "administrative"],
      ["平乡县大数据发展中心", "public-institution"],
    ]);
    expect(disclosure.consolidates?.count).toBe(2);
  });

  it("holds assets of 708.22 万元 with seven vehicles on the last day of 2022", () => {
    const total = disclosure.assets.find(({ role }) => role === "total");
    const vehicles = disclosure.assets.find(({ item }) => item.includes("车辆"));
    expect(total).toMatchObject({ value: 708_220_000, quantity: null, asOf: "2022-12-31" });
    expect(vehicles).toMatchObject({ value: 118_200_000, quantity: "7", quantityUnit: "台、辆" });
  });

  it("reads nine projects with 92 targets", () => {
    expect(disclosure.projects.map(({ name, indicators }) => `${name} ${indicators.length}`)).toEqual([
      "12345热线平台 9",
      "电子政务外网结构优化服务 9",
      "金融综合业务管理 13",
      "政府电子政务管理与服务 8",
      "政府法律顾问工作经费 10",
      "政务服务与政务管理 11",
      "综合业务事务管理 14",
      "大数据发展中心经费 8",
      "协同联动办公平台 9",
    ]);
    const seats = disclosure.projects[0]?.indicators[0];
    expect(seats).toMatchObject({
      name: "热线平台坐席",
      operator: "=",
      value: "4",
      unit: "个",
      printed: "4个",
    });
    const price = disclosure.projects[0]?.indicators.find(({ level2 }) => level2 === "成本指标");
    expect(price).toMatchObject({ operator: "=", value: "2.79", unit: "万元" });
  });

  it("declares no procurement, and keeps both notes under its empty table", () => {
    expect(tableOf(disclosure, "procurement").status).toBe("declared-none");
    expect(tableOf(disclosure, "procurement").notes.map(({ kind }) => kind)).toEqual([
      "other",
      "declares-none",
    ]);
    expect(disclosure.procurement).toMatchObject({ total: null, lines: [] });
  });
});
