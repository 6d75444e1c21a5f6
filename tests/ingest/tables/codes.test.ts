import { describe, expect, it } from "vitest";
import { levelOfDigits, readCode } from "../../../src/ingest/tables/codes.ts";

describe("printed codes", () => {
  it("reads codes printed whole or in three columns", () => {
    expect(readCode("2010302", null, "functional")).toEqual({ code: "2010302", status: "ok" });
    expect(readCode("201 26 04", "20126", "functional")).toEqual({ code: "2012604", status: "ok" });
    expect(readCode("30239", "302", "economic")).toEqual({ code: "30239", status: "ok" });
  });

  it("puts a lost zero back only under the class above", () => {
    expect(readCode("301 2", "30101", "economic")).toEqual({ code: "30102", status: "repaired" });
    expect(readCode("301 2", "302", "economic")).toEqual({ code: null, status: "conflict" });
    expect(readCode("201032", "20103", "functional")).toEqual({ code: "2010302", status: "repaired" });
  });

  it("puts a damaged class back only where the 款 above is the same", () => {
    expect(readCode("7 11 02", "21011", "functional")).toEqual({ code: "2101102", status: "repaired" });
    expect(readCode("7 11 02", "2101101", "functional")).toEqual({ code: "2101102", status: "repaired" });
    expect(readCode("7 11 02", "21007", "functional")).toEqual({ code: null, status: "conflict" });
    expect(readCode("7 11", "210", "functional")).toEqual({ code: null, status: "conflict" });
  });

  it("does not take another classification's code", () => {
    expect(readCode("50502", "302", "economic")).toEqual({ code: null, status: "conflict" });
    expect(readCode("30201", null, "functional")).toEqual({ code: null, status: "conflict" });
  });

  it("counts levels by digits", () => {
    expect(["201", "20103", "2010302"].map(levelOfDigits)).toEqual([1, 2, 3]);
  });
});
