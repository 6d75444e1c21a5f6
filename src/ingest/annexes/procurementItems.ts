import type { Column, Line } from "../../core/budget/disclosure.ts";
import type { ProcurementLine } from "../../core/budget/procurement.ts";
import { nameKey } from "../../core/text/chinese.ts";
import { headKey } from "../tables/columns.ts";
import type { AnnexTable } from "./annexTable.ts";

/**
 * The items of a table that lists them under 货物A, 工程B, 服务C and their project, each with its
 * amount alone: the class is the one they stand under, the project the last one named above them.
 */
export function itemsByClass(annex: AnnexTable, amount: Column): readonly ProcurementLine[] {
  const { lines, columns } = annex.table.reading;
  const projects = columns.find((column) => /专项名称|项目名称/u.test(headKey(column)))?.index;
  const items: ProcurementLine[] = [];
  let above: Line | null = null;
  let project: string | null = null;
  for (const line of lines) {
    const texts = annex.table.candidate.grid.cells[line.row] ?? [];
    const named = projects === undefined ? "" : (texts[projects] ?? "").trim();
    if (line.level === 1) [above, project] = [line, null];
    else if (named !== "") project = named;
    if (line.level !== 3) continue;
    items.push({
      project,
      projectBudget: null,
      item: line.name,
      catalogueCode: null,
      class: classNamed(above?.name ?? ""),
      unit: null,
      quantity: null,
      price: null,
      amount: line.cells.find(({ column }) => column === amount.index)?.amount ?? null,
      smallFirmShare: null,
      cells: { quantity: null, price: null, amount: annex.cell(line.row, amount.index) },
    });
  }
  return items;
}

const CLASSES: readonly (readonly [RegExp, ProcurementLine["class"]])[] = [
  [/货物/u, "goods"],
  [/工程/u, "works"],
  [/服务/u, "services"],
];

function classNamed(name: string): ProcurementLine["class"] {
  return CLASSES.find(([words]) => words.test(nameKey(name)))?.[1] ?? null;
}
