import type { Table } from "../../core/budget/disclosure.ts";
import { nameKey, normaliseText } from "../../core/text/chinese.ts";
import { isIndicatorGrid } from "../tables/candidate.ts";
import { headKey } from "../tables/columns.ts";
import { goalRows, isGoalLabel, targetsRow } from "../tables/projectForm.ts";
import type { RecognisedTable } from "../tables/recognise.ts";

/** A grid with its prose blanked, and which cells were. */
export interface OmittedProse {
  readonly grid: Table["grid"];
  readonly omitted: Table["omitted"];
}

/**
 * Leaves the prose out of a table's grid: goals, purposes, descriptions and bases of targets, and
 * in tables of no known kind whatever reads as a sentence. Names, labels and figures stay.
 */
export function omitProse(table: RecognisedTable): OmittedProse {
  const omitted: { row: number; column: number }[] = [];
  const grid = table.candidate.grid.cells.map((cells, row) =>
    cells.map((text, column) => {
      if (text === "" || !isProse(table, row, column, text)) return text;
      omitted.push({ row, column });
      return "";
    }),
  );
  return { grid, omitted };
}

function isProse(table: RecognisedTable, row: number, column: number, text: string): boolean {
  const { candidate, head, reading } = table;
  if (table.kind === "project") {
    if (isIndicatorGrid(candidate.grid)) {
      const key = reading.columns[column] === undefined ? "" : headKey(reading.columns[column]);
      return row >= head.rows && /描述|说明|依据/u.test(key);
    }
    if (targetsRow(candidate.grid) > 0) return isProseOfForm(table, row, text);
    return (
      row >= candidate.captionRows && column > 0 && !isLabelOrFigure(candidate.grid.cells[row] ?? [], column)
    );
  }
  const isOther = table.kind === "other" || row < candidate.captionRows;
  return isOther && (/[。；]/u.test(text) || normaliseText(text).length > 60);
}

/** In a form of one project the goal in words; what stands over it is labels, names, dates and figures. */
function isProseOfForm({ candidate: { grid } }: RecognisedTable, row: number, text: string): boolean {
  if (goalRows(grid).includes(row)) return !isGoalLabel(text);
  return row < targetsRow(grid) && (/[。；]/u.test(text) || normaliseText(text).length > 60);
}

const LABELS =
  /^(?:项目编码|项目代码|项目名称|项目预算|预算数|预算金额|(?:其中[:：]?)?财政(?:资金|拨款)|其他资金|[0-9]{1,2}月底?|绩效目标|总体目标|资金用途)$/u;

/** In a project's first grid: a known label, a figure, or the code or name right of its label. */
function isLabelOrFigure(cells: readonly string[], column: number): boolean {
  const text = nameKey(cells[column] ?? "");
  if (LABELS.test(text) || /^[-−]?[0-9.,]+%?(?:亿|万|千)?元?$/u.test(text)) return true;
  return /^项目(?:编码|代码|名称)$/u.test(nameKey(cells[column - 1] ?? ""));
}
