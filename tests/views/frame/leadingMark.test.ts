import { describe, expect, it } from "vitest";
import { leadingMark } from "../../../src/views/frame/leadingMark.ts";

describe("the mark a run of words begins with", () => {
  it.each([
    ["，较2022年", "，", "较2022年"],
    ["（人民政府办公室）到", "（", "人民政府办公室）到"],
    ["；（说明）", "；（", "说明）"],
    [", compared with 2022", ",", " compared with 2022"],
    ["到", "", "到"],
    ["", "", ""],
  ])("%s", (text, mark, rest) => {
    expect(leadingMark(text)).toEqual([mark, rest]);
  });
});
