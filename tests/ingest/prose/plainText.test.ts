import { expect, it } from "vitest";
import { plainText, printedSlice } from "../../../src/ingest/prose/plainText.ts";
import { sentencesOf } from "../../../src/ingest/prose/sentences.ts";
import { printedMoney } from "../../../src/ingest/prose/printedMoney.ts";

it("drops spaces, quotation marks and full width, and finds the printed wording again", () => {
  const prose = plainText("[bookmark: _Toc1]“三公”经费 26．5 万 元，其中：");
  expect(prose.text).toBe("三公经费26.5万元,其中:");
  expect(printedSlice(prose, 4, 10)).toBe("26．5 万 元");
});

it("cuts sentences at full stops and keeps lists together", () => {
  const sentences = sentencesOf(plainText("基本支出1万元；项目支出2万元。 合计3万元"));
  expect(sentences.map((one) => one.printed)).toEqual(["基本支出1万元；项目支出2万元。", "合计3万元"]);
});

it("reads printed money in its own unit", () => {
  expect(printedMoney("0.5 亿元")).toEqual({ amount: 5000000000, unit: "yi", printed: "0.5 亿元" });
  expect(printedMoney("3，518.85万元").amount).toBe(3518850000);
  expect(printedMoney("12 34万元").amount).toBeNull();
});
