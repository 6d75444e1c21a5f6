import { describe, expect, it } from "vitest";
import {
  baseNamed,
  directionAtEnd,
  directionInside,
  withoutBase,
} from "../../../src/ingest/prose/changes.ts";

describe("the word of change before a figure", () => {
  it("reads increases, decreases and the unfilled template", () => {
    expect(directionAtEnd("比上年增加了")?.direction).toBe("increase");
    expect(directionAtEnd("降幅为")?.direction).toBe("decrease");
    expect(directionAtEnd("增加(减少)")).toEqual({ direction: null, before: "" });
    expect(directionAtEnd("减增加")?.direction).toBeNull();
    expect(directionAtEnd("本年数小于上年预算数")?.direction).toBe("decrease");
    expect(directionAtEnd("公务接待费")).toBeNull();
    expect(directionInside("增加外事经费")).toBe("increase");
  });
});

describe("the base of a change", () => {
  it("reads year and kind, and a bare 上年 as the year before", () => {
    expect(baseNamed("较上年", 2024)).toEqual({ year: 2023, kind: "unstated" });
    expect(baseNamed("比2023年预算执行数", 2024)).toEqual({ year: 2023, kind: "executed" });
    expect(baseNamed("与上年预算数", 2024)).toEqual({ year: 2023, kind: "budget" });
    expect(baseNamed("决算数与全年预算数", 2024)).toEqual({ year: 2024, kind: "adjusted" });
    expect(baseNamed("同比", 2024)).toEqual({ year: 2023, kind: "unstated" });
    expect(baseNamed("公务接待费", 2024)).toBeNull();
    expect(withoutBase("“三公”经费比上年")).toBe("“三公”经费");
  });
});
