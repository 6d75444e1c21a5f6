import type { Column, Line } from "../../core/budget/disclosure.ts";
import type { Procurement, ProcurementLine } from "../../core/budget/procurement.ts";
import type { Fen } from "../../core/money/fen.ts";
import { nameKey } from "../../core/text/chinese.ts";
import { headKey } from "../tables/columns.ts";
import { textAt } from "../tables/rows.ts";
import type { AnnexTable } from "./annexTable.ts";
import { itemsByClass } from "./procurementItems.ts";
import { decimalText } from "./readAssets.ts";

/** 政府采购预算: the printed total, the subtotals by unit and the items; without items where none is planned. */
export function readProcurement(annex: AnnexTable): Procurement {
  const columns = columnsOf(annex.table.reading.columns);
  const { amount } = columns;
  const lines = annex.table.reading.lines;
  const total = lines.find(({ role }) => role === "total");
  return {
    table: annex.id,
    total:
      total === undefined || amount === undefined
        ? null
        : { amount: moneyIn(total, amount), cell: annex.cell(total.row, amount.index) },
    subtotals:
      amount === undefined
        ? []
        : lines
            .filter(({ level }) => level === 1)
            .map((line) => ({
              unitName: line.name.replace(/\s*[小合]\s*计$/u, ""),
              amount: moneyIn(line, amount),
              cell: annex.cell(line.row, amount.index),
            })),
    lines: itemsOf(lines, columns, annex),
  };
}

function itemsOf(
  lines: readonly Line[],
  columns: ProcurementColumns,
  annex: AnnexTable,
): readonly ProcurementLine[] {
  const { quantity, price, amount } = columns;
  if (amount !== undefined && quantity === undefined && price === undefined)
    return itemsByClass(annex, amount);
  return lines.filter(({ level }) => level === 2).flatMap((line) => itemOf(line, columns, annex));
}

interface ProcurementColumns {
  readonly project: Column | undefined;
  readonly projectBudget: Column | undefined;
  readonly catalogue: Column | undefined;
  readonly unit: Column | undefined;
  readonly quantity: Column | undefined;
  readonly price: Column | undefined;
  readonly amount: Column | undefined;
  readonly smallFirms: Column | undefined;
}

function columnsOf(columns: readonly Column[]): ProcurementColumns {
  const named = (word: RegExp) => columns.find((column) => word.test(headKey(column)));
  const amounts = columns.filter(({ measure }) => measure === "procurement");
  return {
    project: named(/项目名称$/u),
    projectBudget: columns.find(({ measure }) => measure === "project-budget"),
    catalogue: named(/目录|品目编码/u),
    unit: named(/计量单位/u),
    quantity: named(/数量$/u),
    price: named(/单价/u),
    amount: amounts.find((column) => /[合总]计$/u.test(headKey(column))) ?? amounts[0],
    smallFirms: named(/小微/u),
  };
}

function itemOf(line: Line, columns: ProcurementColumns, annex: AnnexTable): readonly ProcurementLine[] {
  const { quantity, price, amount } = columns;
  if (quantity === undefined || price === undefined || amount === undefined) return [];
  const row = { row: line.row, texts: annex.table.candidate.grid.cells[line.row] ?? [] };
  const catalogueCode = nameKey(textAt(row, columns.catalogue)) || null;
  return [
    {
      project: textAt(row, columns.project) || null,
      projectBudget: moneyIn(line, columns.projectBudget),
      item: line.name,
      catalogueCode,
      class: CLASSES[catalogueCode?.slice(0, 1) ?? ""] ?? null,
      unit: textAt(row, columns.unit) || null,
      quantity: decimalText(textAt(row, quantity)),
      price: moneyIn(line, price),
      amount: moneyIn(line, amount),
      smallFirmShare: moneyIn(line, columns.smallFirms),
      cells: {
        quantity: annex.cell(line.row, quantity.index),
        price: annex.cell(line.row, price.index),
        amount: annex.cell(line.row, amount.index),
      },
    },
  ];
}

/** The catalogue of government procurement: A goods, B works, C services. */
const CLASSES: Readonly<Record<string, ProcurementLine["class"]>> = {
  A: "goods",
  B: "works",
  C: "services",
};

function moneyIn(line: Line, column: Column | undefined): Fen | null {
  return line.cells.find((cell) => cell.column === column?.index)?.amount ?? null;
}
