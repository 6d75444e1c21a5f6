import { expect, it } from "vitest";
import { impliedYear } from "../../../src/ingest/assemble/impliedYear.ts";
import type { Block } from "../../../src/ingest/readers/block.ts";
import { blockList } from "../../../src/ingest/readers/blockList.ts";
import { candidatesOf } from "../../../src/ingest/tables/candidate.ts";
import { recognise } from "../../../src/ingest/tables/recognise.ts";

function blocks(projectCode: string, day: string): readonly Block[] {
  const list = blockList();
  list.addParagraph("档案数字化绩效目标表");
  list.addGrid(
    [
      ["项目编码", projectCode, "项目名称", "档案数字化"],
      ["预算规模及资金用途", "预算数", "30.00", ""],
      ["绩效目标", "完成档案数字化", "", ""],
    ],
    [],
  );
  list.addParagraph("部门固定资产占用情况表");
  list.addGrid(
    [
      ["", `截止时间：${day}`, ""],
      ["项目", "数量", "价值（金额单位：万元）"],
      ["资产总额", "10", "21.00"],
    ],
    [],
  );
  return list.blocks;
}

const impliedBy = (...printed: Parameters<typeof blocks>) =>
  impliedYear(candidatesOf(blocks(...printed)).map(recognise));

it("takes the year from project codes where the assets are those of the year before", () => {
  expect(impliedBy("13073023P00005210005Q", "2022年12月31日")).toBe(2023);
});

it("says nothing where codes and assets disagree, or only one of them is printed", () => {
  expect(impliedBy("13073022P00005210005Q", "2022年12月31日")).toBeNull();
  expect(impliedBy("无", "2022年12月31日")).toBeNull();
  expect(impliedBy("13073023P00005210005Q", "2022年6月30日")).toBeNull();
});
