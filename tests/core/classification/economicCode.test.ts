import { describe, expect, it } from "vitest";
import { economicCode, levelOf, type EconomicCode } from "../../../src/core/classification/economicCode.ts";

function code(text: string): EconomicCode {
  const read = economicCode(text);
  if (read === null) throw new Error(`no economic code: ${text}`);
  return read;
}

describe("an economic code", () => {
  it.each([
    ["301", "301"],
    ["30101", "30101"],
    ["302 03", "30203"],
    ["３０２１７", "30217"],
  ])("is read from %j", (printed, expected) => {
    expect(economicCode(printed)).toBe(expected);
  });

  it.each(["", "30", "3010", "3010101", "201", "50101", "水费"])("is not guessed from %j", (printed) => {
    expect(economicCode(printed)).toBeNull();
  });

  it("has two levels", () => {
    expect([code("301"), code("30101")].map(levelOf)).toEqual([1, 2]);
  });
});
