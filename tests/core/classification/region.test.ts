import { describe, expect, it } from "vitest";
import {
  isWithin,
  readRegions,
  regionInName,
  regionOf,
  fullRegionName,
  regionPath,
} from "../../../src/core/classification/region.ts";

const regions = readRegions({
  version: 1,
  regions: [
    "110000 北京市",
    "110100 北京市",
    "110105 朝阳区",
    "130000 河北省",
    "130500 邢台市",
    "130532 平乡县",
    "130638 雄县",
    "130730 怀来县",
    "140303 矿区",
    "140300 阳泉市",
    "140000 山西省",
    "220104 朝阳区",
    "310000 上海市",
    "310100 上海市",
    "310107 普陀区",
    "320000 江苏省",
    "330903 普陀区",
    "420000 湖北省",
    "429004 仙桃市",
  ].join("\n"),
});

describe("a region", () => {
  it("is found by its code, or by the first six digits of a longer one", () => {
    expect(regionOf(regions, "130532")).toEqual({ code: "130532", name: "平乡县" });
    expect(regionOf(regions, "13073023P00005210005Q")?.name).toBe("怀来县");
    expect(regionOf(regions, "130571")).toBeNull();
  });

  it("lies in its prefecture and province", () => {
    expect(regionPath(regions, "130532").map(({ name }) => name)).toEqual(["河北省", "邢台市", "平乡县"]);
    expect(fullRegionName(regions, "130532")).toBe("河北省邢台市平乡县");
    expect(regionPath(regions, "429004").map(({ name }) => name)).toEqual(["湖北省", "仙桃市"]);
    expect(regionPath(regions, "320000").map(({ name }) => name)).toEqual(["江苏省"]);
    expect(regionPath(regions, "999999")).toEqual([]);
  });

  it("is within those its code begins with", () => {
    expect(isWithin("130532", "130500")).toBe(true);
    expect(isWithin("130532", "130000")).toBe(true);
    expect(isWithin("130532", "130532")).toBe(false);
    expect(isWithin("130730", "130500")).toBe(false);
    expect(isWithin("130500", "130532")).toBe(false);
  });
});

describe("the place a body's name begins with", () => {
  it.each([
    ["平乡县人民政府办公室", "130532"],
    ["怀来县人民政府办公室部门", "130730"],
    ["河北省邢台市平乡县人民政府办公室", "130532"],
    ["上海市普陀区财政局", "310107"],
    ["上海市普陀区人民政府万里街道办事处", "310107"],
    ["中国共产党江苏省委员会办公厅", "320000"],
    ["中共江苏省委办公厅", "320000"],
    ["北京市财政局", "110000"],
    ["北京市朝阳区财政局", "110105"],
    ["阳泉市矿区教育局", "140303"],
    ["雄县财政局", "130638"],
  ])("%s", (name, code) => {
    expect(regionInName(regions, name)?.code).toBe(code);
  });

  it.each(["普陀区财政局", "朝阳区财政局", "财政部", "矿区管理局", "关于平乡县的报告", ""])(
    "is not guessed for %j",
    (name) => {
      expect(regionInName(regions, name)).toBeNull();
    },
  );
});
