import { describe, expect, it } from "vitest";
import type { Grid } from "../../../src/ingest/readers/block.ts";
import { withoutShiftedEdges } from "../../../src/ingest/tables/shiftedEdges.ts";

const place = { pages: null, sheet: null, paragraph: 1, heading: null };
const merged = (row: number, column: number, rows = 1, columns = 2) => ({ row, column, rows, columns });

describe("heads divided beside the columns under them", () => {
  it("puts each head over its own column again", () => {
    const grid: Grid = {
      kind: "grid",
      place,
      cells: [
        ["科目代码", "", "科目名称", "金额"],
        ["合计", "", "", "61.00"],
        ["201", "一般公共服务支出", "", "61.00"],
      ],
      spans: [merged(0, 0), merged(1, 0, 1, 3), merged(2, 1)],
    };
    expect(withoutShiftedEdges(grid)).toMatchObject({
      cells: [
        ["科目代码", "科目名称", "金额"],
        ["合计", "", "61.00"],
        ["201", "一般公共服务支出", "61.00"],
      ],
      spans: [merged(1, 0)],
    });
  });

  it("leaves a column alone that some row has for itself, or that begins beside figures", () => {
    const own: Grid = {
      kind: "grid",
      place,
      cells: [
        ["科目编码", "", "科目名称"],
        ["类", "款", "科目名称"],
        ["201", "一般公共服务支出", ""],
      ],
      spans: [merged(0, 0), merged(2, 1)],
    };
    const form: Grid = {
      kind: "grid",
      place,
      cells: [
        ["预算数 12.00", "", "其他资金"],
        ["绩效目标", "保障运转", ""],
      ],
      spans: [merged(0, 0), merged(1, 1)],
    };
    expect(withoutShiftedEdges(own)).toEqual(own);
    expect(withoutShiftedEdges(form)).toEqual(form);
  });
});
