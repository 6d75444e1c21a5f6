import { describe, expect, it } from "vitest";
import { csv, textCell } from "../../../src/core/file/csv.ts";

describe("CSV", () => {
  it("ends every record with CRLF and carries no byte order mark", () => {
    expect(csv(["a", "b"], [["1", "2"]])).toBe("a,b\r\n1,2\r\n");
  });

  it("quotes what holds a comma, a quote, a line break or a space at its edge", () => {
    expect(csv(["a"], [["1,140.33"], ['“三"公'], ["上\n下"], [" x"]])).toBe(
      'a\r\n"1,140.33"\r\n"“三""公"\r\n"上\n下"\r\n" x"\r\n',
    );
  });

  it("keeps an empty field empty", () => {
    expect(csv(["a", "b"], [["", ""]])).toBe("a,b\r\n,\r\n");
  });

  it("sets an apostrophe before a text a spreadsheet would run", () => {
    expect(textCell("=SUM(A1)")).toBe("'=SUM(A1)");
    expect(textCell("@办公费")).toBe("'@办公费");
    expect(textCell("－支出")).toBe("'－支出");
    expect(textCell("\t=1")).toBe("'\t=1");
    expect(textCell("-cmd|'/c calc'!A0")).toBe("'-cmd|'/c calc'!A0");
  });

  it("doubles an apostrophe a text begins with, so that taking one away gives the text back", () => {
    expect(textCell("'办公'费")).toBe("''办公'费");
  });

  it("leaves printed numbers and plain names as they are", () => {
    expect(["-3.51", "+5", "1,140.33", "一般公共服务支出", "2010301", ""].map(textCell)).toEqual([
      "-3.51",
      "+5",
      "1,140.33",
      "一般公共服务支出",
      "2010301",
      "",
    ]);
  });
});
