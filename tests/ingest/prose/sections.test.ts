import { expect, it } from "vitest";
import { FIRST_SECTION, sectionAfter, type Section } from "../../../src/ingest/prose/sections.ts";

function after(...paragraphs: readonly string[]): Section {
  return paragraphs.reduce(sectionAfter, FIRST_SECTION);
}

it("closes duties, targets and the glossary, and opens with the next article", () => {
  expect(after("一、部门职责及机构设置情况").closedBy).toBe(1);
  expect(after("五、预算绩效信息", "第二部分 预算项目绩效目标", "1、热线平台绩效目标表").closedBy).toBe(1);
  expect(after("五、预算绩效信息", "六、政府采购预算情况").closedBy).toBeNull();
  expect(after("四、收支情况", "（一）预算绩效目标", "（二）政府采购情况").closedBy).toBeNull();
});

it("stays in the glossary over its numbered entries until the narrative goes on", () => {
  expect(after("名词解释", "一、财政拨款").glossary).toBe(true);
  expect(after("名词解释", "一、财政拨款", "2024年部门预算编制说明").glossary).toBe(false);
});

it("takes sentences for no headings", () => {
  expect(after("三、机关运行经费安排情况", "1、基本支出10万元").heading).toBe("三、机关运行经费安排情况");
  expect(after("三、机关运行经费安排情况", "四、今年的工作，是这样的。").heading).toBe(
    "三、机关运行经费安排情况",
  );
});
