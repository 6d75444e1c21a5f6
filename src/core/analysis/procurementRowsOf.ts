import type { Disclosure, Table } from "../budget/disclosure.ts";
import { cellAt, tableOf } from "../budget/evidence.ts";
import type { Figure } from "../budget/figure.ts";
import { blankFigure, statedFigure } from "../budget/figureOf.ts";
import type { ProcurementLine } from "../budget/procurement.ts";
import type { CellRef } from "../budget/source.ts";
import type { Fen } from "../money/fen.ts";

/** One printed row of 政府采购预算表: its 合计, the 小计 of a unit, or a line of what is bought. */
export interface ProcurementRow {
  readonly kind: "total" | "subtotal" | "line";
  /** The item; the unit of a subtotal; "" for the total. */
  readonly name: string;
  /** Null for the rows of sums. */
  readonly line: ProcurementLine | null;
  /** Null for the rows of sums, and where the table has no such column. */
  readonly price: Figure | null;
  readonly amount: Figure;
  /** 预留中小微企业份额; null where the table has no such column. */
  readonly smallFirms: Figure | null;
  /** The whole project's budget, repeated on each of its lines: never summed. Null in rows of sums and without a column. */
  readonly projectBudget: Figure | null;
}

/** The rows of 政府采购预算表 in printed order, sums included; empty where the file lists nothing to buy. */
export function procurementRowsOf(disclosure: Disclosure): readonly ProcurementRow[] {
  const { procurement } = disclosure;
  const table = procurement === null ? null : tableOf(disclosure, procurement.table);
  if (procurement === null || table === null) return [];
  const small = columnOf(table, ({ heads }) => SMALL_FIRMS.test(heads.join("").replace(/\s+/gu, "")));
  const budget = columnOf(table, ({ measure }) => measure === "project-budget");
  const sum = (
    kind: "total" | "subtotal",
    name: string,
    amount: Fen | null,
    cell: CellRef,
  ): ProcurementRow => {
    const share = small === null ? null : { ...cell, column: small };
    return {
      kind,
      name,
      line: null,
      price: null,
      amount: printed(amount, cell),
      smallFirms: share === null ? null : printed(cellAt(disclosure, share)?.cell?.amount ?? null, share),
      projectBudget: null,
    };
  };
  const { total, subtotals, lines } = procurement;
  return [
    ...(total === null ? [] : [sum("total", "", total.amount, total.cell)]),
    ...subtotals.map(({ unitName, amount, cell }) => sum("subtotal", unitName, amount, cell)),
    ...lines.map((line): ProcurementRow => {
      const { price, amount, smallFirmShare, projectBudget, cells } = line;
      const beside = (column: number | null, said: Fen | null): Figure | null =>
        column === null ? null : printed(said, { ...cells.amount, column });
      return {
        kind: "line",
        name: line.item,
        line,
        price: cells.price === null ? null : printed(price, cells.price),
        amount: printed(amount, cells.amount),
        smallFirms: beside(small, smallFirmShare),
        projectBudget: beside(budget, projectBudget),
      };
    }),
  ];
}

const SMALL_FIRMS = /小微/u;

function columnOf(table: Table, wanted: (column: Table["columns"][number]) => boolean): number | null {
  return table.columns.find(wanted)?.index ?? null;
}

function printed(amount: Fen | null, cell: CellRef): Figure {
  return amount === null ? blankFigure(cell) : statedFigure(amount, cell);
}
