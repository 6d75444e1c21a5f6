import type { PlanStep, Project } from "../../core/budget/project.ts";
import type { Fen } from "../../core/money/fen.ts";
import { parseAmount } from "../../core/money/parseAmount.ts";
import { nameKey, normaliseText } from "../../core/text/chinese.ts";
import { isIndicatorGrid } from "../tables/candidate.ts";
import type { AnnexTable } from "./annexTable.ts";
import { readIndicators } from "./readIndicators.ts";

/** The projects of a document, each from the grid with its money or goal and the grid of its targets. */
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
  const targets = parts.filter(({ table }) => isIndicatorGrid(table.candidate.grid));
  const title = parts[0]?.table.candidate.title ?? "";
  const named = title.replace(LIST_NUMBER, "").replace(/(?:项目)?(?:支出)?绩效目标(?:申报)?表$/u, "");
  const budget = goal === null ? null : labelled(goal, /^预算数$|^预算金额$|^项目预算$/u);
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

/** The cell right of a label, blank or not; null where the grid has no such label. */
function labelled({ table }: AnnexTable, label: RegExp): LabelledCell | null {
  for (const [row, cells] of table.candidate.grid.cells.entries()) {
    const at = cells.findIndex((text) => label.test(nameKey(text)));
    const text = cells[at + 1];
    if (at !== -1 && text !== undefined) return { row, column: at + 1, text: text.trim() };
  }
  return null;
}

function moneyOf({ table }: AnnexTable, { text }: LabelledCell): Fen | null {
  const { unit } = table.candidate.caption;
  const amount = unit === null ? null : parseAmount(text, unit);
  return amount?.ok === true ? amount.value : null;
}

const FUND_LABELS = [
  ["fiscal", /^(?:其中[:：]?)?财政(?:拨款|资金)$/u],
  ["other", /^其他资金$/u],
] as const;

function fundsOf(goal: AnnexTable): Project["funds"] {
  return FUND_LABELS.flatMap(([name, label]) => {
    const found = labelled(goal, label);
    return found === null
      ? []
      : [{ name, amount: moneyOf(goal, found), cell: goal.cell(found.row, found.column) }];
  });
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
  const text = labelled(goal, /^绩效目标$|^总体目标$/u)?.text ?? "";
  const more = runsOn ? goal.table.candidate.after.map((paragraph) => paragraph.text) : [];
  const parts = [text, ...more.filter((part) => !/表$/u.test(normaliseText(part)))];
  return parts.filter((part) => part !== "").join("\n") || null;
}
