import { describe, expect, it } from "vitest";
import { economicCode } from "../../../src/core/classification/economicCode.ts";

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
});
