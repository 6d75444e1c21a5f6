import { expect, it } from "vitest";
import { read, said } from "./said.ts";

it("reads what is owned beside 固定资产, each by its name and as of its day", () => {
  const text =
    "截止2023年12月31日，本部门流动资产48.82万元。固定资产314.52万元，其中：车辆7辆。" +
    "长期投资0项0万元。在建工程1项1,227.73万元。无形资产47项23.37万元。";
  expect(said(text)).toEqual([
    "assets[流动资产] 2023 48.82万元",
    "fixed-assets 2023 314.52万元",
    "fixed-assets[车辆] 2023 7辆",
    "assets[长期投资] 2023 0万元",
    "assets[在建工程] 2023 1,227.73万元",
    "assets[无形资产] 2023 23.37万元",
  ]);
  expect(read([text]).map(({ count }) => count?.value ?? null)).toEqual([null, null, "7", "0", "1", "47"]);
});

it("reads 资产总额 as all assets together", () => {
  expect(
    said(["六、国有资产占有情况", "本单位资产总额80万元，其中：流动资产20万元，固定资产60万元。"]),
  ).toEqual(["assets 80万元", "assets[流动资产] 20万元", "fixed-assets 60万元"]);
});

it("does not take 在建工程 elsewhere, or a net value, for what is owned", () => {
  expect(said("项目支出90万元，用于支付款项；在建工程30万元。")).not.toContain("assets[在建工程] 30万元");
  expect(said("截至2023年12月31日，无形资产净值3万元。")).toEqual([]);
});
