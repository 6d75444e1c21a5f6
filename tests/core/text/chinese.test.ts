import { describe, expect, it } from "vitest";
import {
  halfWidth,
  nameKey,
  normaliseText,
  removeMarks,
  sameName,
  stripListNumber,
} from "../../../src/core/text/chinese.ts";

describe("full-width signs", () => {
  it("become half-width, brackets and commas included", () => {
    expect(halfWidth("３，５１８．８５（万元）：Ａ")).toBe("3,518.85(万元):A");
  });

  it("become characters where a PDF prints radicals", () => {
    expect(halfWidth("⼀般公共服务⽀出")).toBe("一般公共服务支出");
  });

  it("do not include superscripts and circled digits, which are no digits of a figure", () => {
    expect(halfWidth("12.5² 12.5①")).toBe("12.5² 12.5①");
  });

  it("leave every space as a plain one", () => {
    expect(halfWidth("合\u3000计\u00a0数\n")).toBe("合 计 数 ");
  });
});

describe("marks of a word processor", () => {
  it("are removed, the words between them kept", () => {
    expect(removeMarks("[bookmark: _GoBack]公务\u200b接待费[Bookmark: _Toc12]")).toBe("公务接待费");
  });
});

describe("text compared", () => {
  it("has no spaces and one kind of brackets and quotes", () => {
    expect(normaliseText("“三公” 经费（万元）")).toBe("“三公”经费(万元)");
    expect(normaliseText('"三公"经费 (万元)')).toBe("“三公”经费(万元)");
    expect(normaliseText("「三公」经费\u3000")).toBe("“三公”经费");
  });

  it("does not change a second time", () => {
    for (const text of ["“三公”经费（万元）", '"三公"与"两费"', "一、２０１ 支出"]) {
      expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
    }
  });
});

describe("two names", () => {
  it("are the same but for brackets, quotes and spaces", () => {
    expect(sameName("政府办公厅（室）及相关机构事务", "政府办公厅(室)及相关 机构事务")).toBe(true);
    expect(sameName("“三公”经费", '"三公"经费')).toBe(true);
    expect(sameName("“三公”经费", "三公经费")).toBe(true);
    expect(sameName("因公出国（境）费", "因公出国〔境〕费")).toBe(true);
  });

  it("differ where a word differs", () => {
    expect(sameName("行政运行", "事业运行")).toBe(false);
    expect(sameName("其他支出", "其他支出费")).toBe(false);
  });

  it("share the key that leaves their signs out", () => {
    expect(nameKey("维修（护） 费")).toBe("维修护费");
  });
});

describe("the number in front of an item", () => {
  it.each([
    ["一、一般公共服务支出", "一般公共服务支出"],
    ["十五、资源勘探工业信息等支出", "资源勘探工业信息等支出"],
    ["二十四、 预备费", "预备费"],
    ["（三）国防支出", "国防支出"],
    ["(12) 其他支出", "其他支出"],
    ["1.教育支出", "教育支出"],
    ["１２．教育支出", "教育支出"],
    ["2、外交支出", "外交支出"],
    ["①办公费", "办公费"],
  ])("is taken off %s", (printed, name) => {
    expect(stripListNumber(printed)).toBe(name);
  });

  it.each(["一般公共服务支出", "三公经费", "1.5亿元", "2023年预算", "（境）费"])(
    "is not seen in %s",
    (printed) => {
      expect(stripListNumber(printed)).toBe(printed);
    },
  );
});
