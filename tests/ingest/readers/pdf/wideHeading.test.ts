import { expect, it } from "vitest";
import { page, words } from "./draftPdf.ts";
import { blocksOf } from "./readBlocks.ts";

const LINE = "本部门严格执行中央八项规定精神及实施细则的各项要求和规定，厉行节约反对浪费";
const BODY = [
  words(90, 160, `${LINE}二`),
  words(70, 180, `${LINE}年度`),
  words(90, 200, LINE),
  words(70, 220, `${LINE}中的`),
  words(70, 240, "规定。"),
];

it("keeps a heading as wide as the page apart from the paragraph under it", async () => {
  const heading = "十一、本部门本年度一般公共预算财政拨款机关运行经费支出预算安排总体情况说明";
  const [first] = await blocksOf(page(words(90, 140, heading), ...BODY));
  expect(first).toBe(heading);
});

it("takes the second line of a heading that is not over with the first", async () => {
  const start = "十一、本部门本年度一般公共预算拨款安排的“三公”经费、会议费、培训费及其他支";
  const [first] = await blocksOf(page(words(90, 120, start), words(70, 140, "出情况说明"), ...BODY));
  expect(first).toBe(`${start}出情况说明`);
});
