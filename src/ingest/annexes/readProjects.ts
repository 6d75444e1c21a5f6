import type { PlanStep, Project } from "../../core/budget/project.ts";
import type { Fen } from "../../core/money/fen.ts";
import { parseAmount } from "../../core/money/parseAmount.ts";
import { nameKey, normaliseText } from "../../core/text/chinese.ts";
import { isIndicatorGrid } from "../tables/candidate.ts";
import { columnBehind, goalRows, isGoalLabel, targetsRow } from "../tables/projectForm.ts";
import type { AnnexTable } from "./annexTable.ts";
import { readIndicators } from "./readIndicators.ts";

/** The projects of a document, each from the grid with its money or goal and the grid of its targets, or from one form. */
export function readProjects(annexes: readonly AnnexTable[], keepProse: boolean): readonly Project[] {
  return projectParts(annexes).map((parts, at) => projectOf(`p${at + 1}`, parts, keepProse));
}

/** One project's grids in printed order: a new one begins with a goal grid, or with targets of another title. */
function projectParts(annexes: readonly AnnexTable[]): readonly (readonly AnnexTable[])[] {
  const projects: AnnexTable[][] = [];
  for (const annex of annexes) {
    const current = projects.at(-1);
    const isTargets = isIndicatorGrid(annex.table.candidate.grid);
    const isSame = current?.[0]?.table.candidate.title === annex.table.candidate.title;
    if (current !== undefined && isTargets && isSame) current.push(annex);
    else projects.push([annex]);
  }
  return projects;
}

function projectOf(id: string, parts: readonly AnnexTable[], keepProse: boolean): Project {
  const goal = parts.find(({ table }) => !isIndicatorGrid(table.candidate.grid)) ?? null;
  const targets = parts.filter(({ table }) => targetsRow(table.candidate.grid) !== -1);
  const title = parts[0]?.table.candidate.title ?? "";
  const named = title.replace(LIST_NUMBER, "").replace(/(?:项目)?(?:支出)?绩效目标(?:申报)?表$/u, "");
  const budget = goal === null ? null : labelled(goal, BUDGET);
  const value = (label: RegExp) => (goal === null ? null : (labelled(goal, label)?.text ?? null)) || null;
  return {
    id,
    code: value(/^项目编码$|^项目代码$/u),
    name: value(/^项目名称$/u) ?? named,
    budget: goal === null || budget === null ? null : moneyOf(goal, budget),
    budgetCell: goal === null || budget === null ? null : goal.cell(budget.row, budget.column),
    funds: goal === null ? [] : fundsOf(goal),
    plan: goal === null ? [] : planOf(goal),
    objectives: keepProse && goal !== null ? objectivesOf(goal, targets.length > 0) : null,
    indicators: targets.flatMap((annex) => readIndicators(annex, keepProse)),
    place: (parts[0] as AnnexTable).table.candidate.place,
  };
}

// The name behind the number may itself begin with digits: 1、12345热线平台.
const LIST_NUMBER = /^\s*[0-9]{1,2}\s*(?:、|[.．](?![0-9]))\s*/u;

interface LabelledCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The cell right of a label, blank or not; null where the grid has no such label from a column on. */
function labelled({ table }: AnnexTable, label: RegExp, from = 0): LabelledCell | null {
  const { grid } = table.candidate;
  for (const [row, cells] of grid.cells.entries()) {
    const at = cells.findIndex((text, column) => column >= from && label.test(nameKey(text)));
    const column = columnBehind(grid, row, at);
    const text = cells[column];
    if (at !== -1 && text !== undefined) return { row, column, text: text.trim() };
  }
  return null;
}

function moneyOf({ table }: AnnexTable, { text }: LabelledCell): Fen | null {
  const { unit } = table.candidate.caption;
  const amount = unit === null ? null : parseAmount(text, unit);
  return amount?.ok === true ? amount.value : null;
}

/** What the project has in the year; its money over all years (项目资金总额) is not its budget. */
const BUDGET = /^预算数$|^预算金额$|^项目预算$|^年度资金(?:申请)?总额$/u;

const FUND_LABELS = [
  ["fiscal", /^(?:其中[:：]?)?(?:当年)?财政(?:拨款|资金)$/u],
  ["carried", /^(?:其中[:：]?)?上年(?:度)?结转(?:资金)?$/u],
  ["other", /^其他资金$/u],
] as const;

function fundsOf(goal: AnnexTable): Project["funds"] {
  const from = columnOfLabel(goal, /^年度资金(?:申请)?总额$/u);
  return FUND_LABELS.flatMap(([name, label]) => {
    const found = labelled(goal, label, from);
    return found === null
      ? []
      : [{ name, amount: moneyOf(goal, found), cell: goal.cell(found.row, found.column) }];
  });
}

/** The column of a label; 0 where the grid has none. */
function columnOfLabel({ table }: AnnexTable, label: RegExp): number {
  const columns = table.candidate.grid.cells.map((row) => row.findIndex((text) => label.test(nameKey(text))));
  return columns.find((column) => column !== -1) ?? 0;
}

/** The cumulative plan: a row of months (3月底 …) with a percentage or an amount under each. */
function planOf(goal: AnnexTable): readonly PlanStep[] {
  const cells = goal.table.candidate.grid.cells;
  return cells.flatMap((texts, row) =>
    texts.flatMap((text, column) => {
      const month = /^([0-9]{1,2})月底?$/u.exec(normaliseText(text))?.[1];
      const below = normaliseText(cells[row + 1]?.[column] ?? "");
      if (month === undefined || below === "") return [];
      const share = /^([0-9]+(?:\.[0-9]+)?)%$/u.exec(below)?.[1] ?? null;
      const amount = share === null ? moneyOf(goal, { row: row + 1, column, text: below }) : null;
      return [{ month: Number(month), share, amount, cell: goal.cell(row + 1, column) }];
    }),
  );
}

/** The goal as printed, with the paragraphs that run on between its grid and that of its targets. */
function objectivesOf(goal: AnnexTable, runsOn: boolean): string | null {
  const inForm = goalOfForm(goal);
  if (inForm.length > 0) return inForm.join("\n");
  const text = labelled(goal, /^绩效目标$|^总体目标$/u)?.text ?? "";
  const more = runsOn ? goal.table.candidate.after.map((paragraph) => paragraph.text) : [];
  const parts = [text, ...more.filter((part) => !/表$/u.test(normaliseText(part)))];
  return parts.filter((part) => part !== "").join("\n") || null;
}

/** The goals of a form, each wording once: those of all years and of this one are often the same. */
function goalOfForm({ table }: AnnexTable): readonly string[] {
  const { grid } = table.candidate;
  const texts = goalRows(grid).flatMap((row) => grid.cells[row] ?? []);
  return [...new Set(texts.map((text) => text.trim()))].filter((text) => text !== "" && !isGoalLabel(text));
}
