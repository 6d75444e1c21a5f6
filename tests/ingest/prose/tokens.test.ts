import { expect, it } from "vitest";
import { tokensOf } from "../../../src/ingest/prose/tokens.ts";

function kinds(sentence: string): readonly string[] {
  return tokensOf(sentence).map((token) => `${token.kind}:${token.text}`);
}

it("finds figures and the words the reading turns on, in order", () => {
  expect(kinds("会议费3万元,比上年减少1.5万元,下降33.33%,主要原因是厉行节约;其中增长16倍")).toEqual([
    "money:3万元",
    "again:",
    "money:1.5万元",
    "percent:33.33%",
    "reason:主要原因是",
    "semicolon:;",
    "parts:其中",
    "times:16倍",
  ]);
});

it("opens brackets that hold parts and passes over remarks and thresholds", () => {
  expect(kinds("增加16万元(上年仅安排1万元),购置费0万元(其中:因公出国(境)费0万元)")).toEqual([
    "money:16万元",
    "money:0万元",
    "open:(",
    "parts:其中",
    "money:0万元",
    "close:)",
  ]);
  expect(kinds("单价100万元以上设备,因公出国(境)费")).toEqual([]);
});
