import { describe, expect, it } from "vitest";
import { compositionOf } from "../../../src/core/analysis/compositionOf.ts";
import { statement } from "../budget/printed.ts";
import { bareDisclosure, sampleDisclosure } from "../budget/sampleDisclosure.ts";
import { wan } from "./wan.ts";

describe("what a budget consists of", () => {
  const composition = compositionOf(sampleDisclosure());

  it("is basic and project spending with their shares", () => {
    expect(wan(composition.total)).toBe("324.30");
    expect(composition.parts.map(({ measure, figure, share }) => [measure, wan(figure), share])).toEqual([
      ["basic", "234.80", "72.40"],
      ["project", "89.50", "27.60"],
    ]);
  });

  it("is split by function, line by line in printed order", () => {
    expect(composition.byFunction).toHaveLength(7);
    const archive = composition.byFunction.find(({ code }) => code === "2012604");
    expect([wan(archive?.total), wan(archive?.basic), wan(archive?.project)]).toEqual([
      "89.50",
      "blank",
      "89.50",
    ]);
  });

  it("is 人员 and 公用 and the economic classes of the basic part", () => {
    expect([wan(composition.personnel), wan(composition.publicOperating)]).toEqual(["204.80", "30.00"]);
    expect(composition.economic.map(({ code, share }) => [code, share])).toEqual([
      ["301", "85.35"],
      ["302", "12.78"],
      ["303", "1.87"],
    ]);
    const [wages] = composition.economic;
    expect(wages?.children.map(({ name, total }) => [name, wan(total)])).toEqual([
      ["基本工资", "120.00"],
      ["津贴补贴", "56.10"],
      ["机关事业单位基本养老保险缴费", "24.30"],
    ]);
    expect(wan(wages?.publicOperating)).toBe("blank");
  });

  it("keeps basic and project where neither is in the file, and other kinds only where stated", () => {
    const bare = compositionOf(bareDisclosure());
    expect(bare.parts.map(({ measure, figure }) => [measure, wan(figure)])).toEqual([
      ["basic", "not-in-file"],
      ["project", "not-in-file"],
    ]);
    expect([bare.economic, bare.byFunction]).toEqual([[], []]);
    const operating = bareDisclosure({ statements: [statement("s1", "operating", "3万元")] });
    expect(compositionOf(operating).parts.map(({ measure }) => measure)).toContain("operating");
  });
});
