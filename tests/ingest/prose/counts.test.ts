import { describe, expect, it } from "vitest";
import { countedSubject } from "../../../src/ingest/prose/counts.ts";
import { of, type Subject } from "../../../src/ingest/prose/subject.ts";

function counted(lead: string, unit: string, about: Subject | null = null, above: Subject | null = null) {
  const found = countedSubject(lead, unit, about, above);
  return found === null ? null : [found.subject.measure, found.subject.item, found.unit];
}

describe("what is counted", () => {
  it("is told by the words before the number", () => {
    expect(counted("国内公务接待", "批次")).toEqual(["reception", null, "批次"]);
    expect(counted("全年因公出国(境)", "个团组")).toEqual(["overseas", null, "个团组"]);
    expect(counted("全年因公出国(境)团组", "个")).toEqual(["overseas", null, "个团组"]);
    expect(counted("公务用车保有量为", "辆")).toEqual(["vehicle-operation", null, "辆"]);
    expect(counted("共有车辆", "辆")).toEqual(["fixed-assets", "车辆", "辆"]);
    expect(counted("共有车辆", "台")).toEqual(["fixed-assets", "车辆", "台"]);
    expect(counted("外事接待", "批次", of("reception"))).toEqual(["reception", "外事接待", "批次"]);
    expect(counted(",人数", "人", of("meeting"))).toEqual(["meeting", null, "人"]);
  });

  it("is planned where the words say so", () => {
    expect(counted("购置车辆", "辆")).toEqual(["vehicle-purchase", null, "辆"]);
    expect(counted("按规定更新购置公务用车", "辆")).toEqual(["vehicle-purchase", null, "辆"]);
    expect(counted("拟新增配置车辆", "辆")).toEqual(["vehicle-purchase", null, "辆"]);
    expect(counted("安排购置单价100万元以上设备", "台")).toEqual([
      "asset-purchase",
      "单价100万元以上设备",
      "台",
    ]);
  });

  it("is a kind of vehicle only below a count of vehicles", () => {
    expect(counted("应急保障用车", "辆")).toBeNull();
    expect(counted("应急保障用车", "辆", null, of("fixed-assets", "车辆"))).toEqual([
      "fixed-assets",
      "应急保障用车",
      "辆",
    ]);
    expect(counted(",其中:轿车", "辆", null, of("vehicle-purchase"))).toEqual([
      "vehicle-purchase",
      "轿车",
      "辆",
    ]);
  });

  it("is not told by people, meetings and things of other kinds", () => {
    expect(counted("走访企业", "个", of("reception"))).toBeNull();
    expect(counted("在职人员", "人", of("personnel"))).toBeNull();
    expect(counted("举办节庆活动", "次", of("three-public"))).toBeNull();
    expect(counted("办公桌椅", "套")).toBeNull();
  });
});
