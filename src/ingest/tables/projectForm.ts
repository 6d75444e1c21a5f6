import type { MoneyUnit } from "../../core/money/unit.ts";
import { readMoneyUnit } from "../../core/money/unit.ts";
import { nameKey } from "../../core/text/chinese.ts";
import type { Grid } from "../readers/block.ts";

/** Whether a cell labels a project's goal: 绩效目标, 项目总目标, 年度总体目标. */
export function isGoalLabel(text: string): boolean {
  return /^(?:项目|年度)?(?:绩效|总体|总|年度)目标$/u.test(nameKey(text));
}

/** The row that heads the targets (一级指标 …), −1 where the grid has none. In a form of one project money and goal stand above it. */
export function targetsRow(grid: Grid): number {
  return grid.cells.findIndex((row) => row.some((text) => nameKey(text) === "一级指标"));
}

/** The rows of a form that print the goal in words, from its labels to the heads of the targets; empty where it has none. */
export function goalRows(grid: Grid): readonly number[] {
  const first = grid.cells.findIndex((row) => row.some(isGoalLabel));
  const end = targetsRow(grid);
  if (first === -1) return [];
  return Array.from({ length: Math.max(0, end - first) }, (_, at) => first + at);
}

/** The column behind a cell, past the columns it is merged with. */
export function columnBehind(grid: Grid, row: number, column: number): number {
  const span = grid.spans.find((each) => each.row === row && each.column === column);
  return column + (span?.columns ?? 1);
}

/** The unit a form gives in the label of its money: 项目资金（元）; null where no label names one. */
export function unitOfForm(grid: Grid): MoneyUnit | null {
  const end = targetsRow(grid);
  if (end <= 0) return null;
  const labels = grid.cells
    .slice(0, end)
    .flat()
    .filter((text) => text.length <= 20 && /[（(]/u.test(text));
  const named = new Set(labels.map(readMoneyUnit).filter((unit) => unit !== null));
  const [unit = null] = named.size === 1 ? named : [];
  return unit;
}
