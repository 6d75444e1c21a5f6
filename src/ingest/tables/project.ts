import { nameKey } from "../../core/text/chinese.ts";
import { isIndicatorGrid } from "./candidate.ts";
import { isGoalLabel, targetsRow } from "./projectForm.ts";
import type { Recogniser } from "./recogniser.ts";

/** 项目绩效目标表: a project's money, plan and goal, its targets, or all in one form. Rows mean what their own labels say. */
export const project: Recogniser = {
  kind: "project",
  recognises({ grid, title }) {
    if (isIndicatorGrid(grid)) return true;
    const labels = grid.cells.flat().map(nameKey);
    if (targetsRow(grid) > 0 && labels.includes("项目名称")) return true;
    return labels.some(isGoalLabel) && (/绩效|项目/u.test(nameKey(title)) || labels.includes("项目名称"));
  },
  read({ grid, captionRows }, head) {
    const isTargets = isIndicatorGrid(grid);
    const columns = head.columns.map((column) => ({
      ...column,
      heads: isTargets ? column.heads : [],
      role: "text" as const,
      fund: null,
      basis: null,
      year: null,
    }));
    return { columns, lines: [], unreadable: [], headRows: isTargets ? head.rows : captionRows };
  },
};
