import { describe, expect, it } from "vitest";
import { err, ok, type Result } from "../../src/core/result.ts";

function read(printed: string): Result<number, { kind: "not-a-year"; printed: string }> {
  return /^20\d\d$/.test(printed) ? ok(Number(printed)) : err({ kind: "not-a-year", printed });
}

describe("a reading", () => {
  it("carries the value where the text could be read", () => {
    expect(read("2023")).toEqual({ ok: true, value: 2023 });
  });

  it("carries what stood there where it could not", () => {
    expect(read("二三年")).toEqual({ ok: false, error: { kind: "not-a-year", printed: "二三年" } });
  });
});
