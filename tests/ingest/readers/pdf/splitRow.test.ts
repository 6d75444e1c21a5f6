import { expect, it } from "vitest";
import { page, ruled } from "./draftPdf.ts";
import { blocksOf } from "./readBlocks.ts";

const XS = [60, 140, 240, 300];

it("joins a name without figures to the one character that a page break leaves of it", async () => {
  const cut = page(ruled(XS, 780, [["", "国土海洋气象等支", ""]]));
  const next = page(
    ruled(XS, 60, [
      ["", "出", ""],
      ["", "住房保障支出", "4.00"],
    ]),
  );
  expect(await blocksOf(cut, next)).toEqual([[" | 国土海洋气象等支出 | ", " | 住房保障支出 | 4.00"]]);
});

it("keeps a row of its own that begins the next page without figures", async () => {
  const full = page(ruled(XS, 780, [["", "国土海洋气象支出", ""]]));
  const next = page(
    ruled(XS, 60, [
      ["", "住房保障支出", ""],
      ["", "其他支出", "4.00"],
    ]),
  );
  expect(await blocksOf(full, next)).toEqual([
    [" | 国土海洋气象支出 | ", " | 住房保障支出 | ", " | 其他支出 | 4.00"],
  ]);
});
