import type { Disclosure, Line, Table } from "../../core/budget/disclosure.ts";
import { cellFigure } from "../../core/budget/figureOf.ts";
import { tableOfKind } from "../../core/budget/evidence.ts";
import type { Figure } from "../../core/budget/figure.ts";
import { stripListNumber } from "../../core/text/chinese.ts";

/** A cell of the 三公 table left blank although the same row has a total and the row below it an amount. */
export interface BlankParent {
  readonly row: string;
  readonly totalColumn: string;
  readonly column: string;
  readonly total: Figure;
  readonly blank: Figure;
  readonly child: Figure;
}

/** Blank cells that are not stated rather than nil: 平乡县's vehicles in the 一般公共预算 column. */
export function blankParents(disclosure: Disclosure): readonly BlankParent[] {
  const table = tableOfKind(disclosure, "three-public");
  if (table?.status !== "stated") return [];
  const amounts = table.columns.filter(({ role }) => role === "amount");
  const [whole, ...funds] = amounts;
  if (whole === undefined) return [];
  return table.lines.flatMap((line, index) => {
    const children = childrenOf(table, index);
    return funds.flatMap((column): readonly BlankParent[] => {
      const figure = (of: Line, at: number): Figure => cellFigure(disclosure, table, of, at);
      const blank = figure(line, column.index);
      const total = figure(line, whole.index);
      const child = children
        .map((each) => figure(each, column.index))
        .find(({ amount }) => amount !== null && amount !== 0);
      if (blank.state !== "blank" || total.amount === null || child === undefined) return [];
      const heads = [whole, column].map((each) => each.heads.at(-1)?.replace(/\s+/gu, "") ?? "");
      const row = stripListNumber(line.name);
      return [{ row, totalColumn: heads[0] ?? "", column: heads[1] ?? "", total, blank, child }];
    });
  });
}

function childrenOf({ lines }: Table, index: number): readonly Line[] {
  const level = lines[index]?.level ?? 0;
  const after = lines.slice(index + 1);
  const end = after.findIndex((line) => line.level <= level);
  return end === -1 ? after : after.slice(0, end);
}
