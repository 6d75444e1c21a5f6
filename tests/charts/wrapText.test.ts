import { describe, expect, it } from "vitest";
import { wrapText } from "../../src/charts/wrapText.ts";

describe("broken lines", () => {
  it("keep one line where it fits", () => {
    expect(wrapText("住房改革支出", 14, 84, 1)).toEqual(["住房改革支出"]);
  });

  it("do not break inside a known word where no line is lost by it", () => {
    expect(wrapText("行政事业单位养老支出", 14, 98, 3)).toEqual(["行政事业单位", "养老支出"]);
  });

  it("break between any characters where that saves a line", () => {
    expect(wrapText("公共安全支出", 12, 36, 2)).toEqual(["公共安", "全支出"]);
  });

  it("never leave one character alone", () => {
    expect(wrapText("其他城乡社区支出人", 14, 112, 3)?.at(-1)?.length).toBeGreaterThan(1);
  });

  it("do not stand a name upright", () => {
    expect(wrapText("其余4类", 14, 20, 4)).toBeNull();
  });

  it("keep figures and Latin words whole", () => {
    expect(wrapText("General public services", 12, 90, 3)).toEqual(["General public", "services"]);
    expect(wrapText("合计18,976.76万元", 12, 70, 3)).toEqual(["合计", "18,976.76", "万元"]);
  });

  it("never begin with a closing mark or end with an opening one", () => {
    const lines = wrapText("其余3类（教育、文化旅游体育与传媒、科学技术）55.00，占0.29%", 12, 132, 9) ?? [];
    expect(lines.join("")).toBe("其余3类（教育、文化旅游体育与传媒、科学技术）55.00，占0.29%");
    for (const line of lines) {
      expect(line).not.toMatch(/^[、），]/u);
      expect(line).not.toMatch(/（$/u);
    }
  });

  it("are null where the words do not fit whole", () => {
    expect(wrapText("城乡社区管理事务", 14, 60, 1)).toBeNull();
    expect(wrapText("Administration", 14, 40, 4)).toBeNull();
  });
});
