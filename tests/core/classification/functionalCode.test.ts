import { describe, expect, it } from "vitest";
import {
  functionalCode,
  levelOf,
  parentOf,
  type FunctionalCode,
} from "../../../src/core/classification/functionalCode.ts";

function code(text: string): FunctionalCode {
  const read = functionalCode(text);
  if (read === null) throw new Error(`no functional code: ${text}`);
  return read;
}

describe("a functional code", () => {
  it.each([
    ["201", "201"],
    ["20103", "20103"],
    ["2010302", "2010302"],
    [" 201 03 02 ", "2010302"],
    ["208\u300005", "20805"],
    ["２０１", "201"],
  ])("is read from %j", (printed, expected) => {
    expect(functionalCode(printed)).toBe(expected);
  });

  it.each(["", "2", "20", "2010", "201030", "20103021", "301", "01", "103", "201a", "类", "-201"])(
    "is not guessed from %j",
    (printed) => {
      expect(functionalCode(printed)).toBeNull();
    },
  );

  it("has the level of its length", () => {
    expect([code("201"), code("20103"), code("2010302")].map(levelOf)).toEqual([1, 2, 3]);
  });

  it("leads up to its class", () => {
    expect(parentOf(code("2010302"))).toBe("20103");
    expect(parentOf(code("20103"))).toBe("201");
    expect(parentOf(code("201"))).toBeNull();
  });
});
