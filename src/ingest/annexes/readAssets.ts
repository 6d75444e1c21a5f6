import type { AssetLine } from "../../core/budget/procurement.ts";
import { halfWidth } from "../../core/text/chinese.ts";
import { headKey } from "../tables/columns.ts";
import { textAt } from "../tables/rows.ts";
import type { AnnexTable } from "./annexTable.ts";

/** The lines of 固定资产占用情况表 with quantity, value and the day they hold for. */
export function readAssets({ table, cell }: AnnexTable): readonly AssetLine[] {
  const { candidate, reading } = table;
  const quantity = reading.columns.find((column) => /数量/u.test(headKey(column)));
  const value = reading.columns.find(({ role }) => role === "amount");
  if (quantity === undefined || value === undefined) return [];
  return reading.lines.map((line): AssetLine => {
    const row = { row: line.row, texts: candidate.grid.cells[line.row] ?? [] };
    return {
      item: line.name,
      role: line.role === "total" ? "total" : line.level === 2 ? "inner" : "part",
      quantity: decimalText(textAt(row, quantity)),
      quantityUnit: /[（(]([^（）()]*)[）)]\s*$/u.exec(line.name)?.[1] ?? null,
      value: line.cells.find(({ column }) => column === value.index)?.amount ?? null,
      asOf: candidate.caption.asOf,
      cells: { quantity: cell(line.row, quantity.index), value: cell(line.row, value.index) },
    };
  });
}

/** A printed plain number without separators; null for a blank or anything else. */
export function decimalText(printed: string): string | null {
  const text = halfWidth(printed).replace(/[,\s]/gu, "");
  return /^[0-9]+(?:\.[0-9]+)?$/u.test(text) ? text : null;
}
