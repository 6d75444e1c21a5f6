import type { Column, Disclosure, Line, Table } from "../budget/disclosure.ts";
import { tablesOfKind } from "../budget/evidence.ts";
import type { Measure } from "../budget/vocabulary.ts";
import { lineTerm, type Term } from "./operand.ts";
import { amountColumns } from "./printedWholes.ts";

/** One set of 三公 figures that belong together: a fund's column of item rows, or a row of item columns. */
export interface ThreePublicSet {
  readonly table: Table;
  /** Names the set within the table. */
  readonly key: string;
  /** The cell of an item; null where the table has no place for it. */
  readonly item: (measure: Measure) => Term | null;
  /** 合计 over the 三公 subtotal; null where the table prints no sum beside it. */
  readonly grand: Term | null;
}

/** Every set of 三公 figures of the disclosure. */
export function threePublicSets(disclosure: Disclosure): readonly ThreePublicSet[] {
  return tablesOfKind(disclosure, "three-public").flatMap((table) =>
    itemsAreColumns(table)
      ? table.lines.flatMap((line) => columnSets(disclosure, table, line))
      : amountColumns(table).map((column) => rowSet(disclosure, table, column)),
  );
}

/** Whether the items are columns: one row of six items. */
export function itemsAreColumns(table: Table): boolean {
  return amountColumns(table).some(({ measure }) => measure === "reception");
}

/** One cell of 预算数 that final accounts print beside 决算数. */
export interface BudgetCell {
  readonly table: Table;
  readonly measure: Measure;
  readonly term: Term;
}

/** The 三公 budget of the year as final accounts print it; empty for a budget. */
export function budgetCells(disclosure: Disclosure): readonly BudgetCell[] {
  if (disclosure.phase !== "final") return [];
  return tablesOfKind(disclosure, "three-public").flatMap((table) =>
    amountColumns(table)
      .filter(({ basis, year }) => basis === "budget" && (year === null || year === disclosure.year))
      .flatMap((column) =>
        table.lines.flatMap((line) => {
          const measure = line.measure ?? column.measure;
          if (measure === null) return [];
          const label = column.measure === null ? line.name : (column.heads.at(-2) ?? line.name);
          return [{ table, measure, term: { ...lineTerm(disclosure, table, line, column.index), label } }];
        }),
      ),
  );
}

function rowSet(disclosure: Disclosure, table: Table, column: Column): ThreePublicSet {
  const term = (line: Line | undefined): Term | null =>
    line === undefined ? null : lineTerm(disclosure, table, line, column.index);
  const wholes = table.lines.filter(({ measure }) => measure === "three-public");
  const own = wholes.find(({ name }) => name.includes("三公")) ?? wholes[0];
  const grand = table.lines.find(
    (line) =>
      line !== own && (line.measure === "three-public" || line.measure === "three-public-meeting-training"),
  );
  return {
    table,
    key: `${table.id}/${column.index}`,
    item: (measure) =>
      term(measure === "three-public" ? own : table.lines.find((line) => line.measure === measure)),
    grand: term(grand),
  };
}

function columnSets(disclosure: Disclosure, table: Table, line: Line): readonly ThreePublicSet[] {
  const columns = amountColumns(table);
  const groupOf = ({ basis, year, fund }: Column): string => `${basis ?? ""}/${year ?? ""}/${fund ?? ""}`;
  return [...new Set(columns.map(groupOf))].map((group) => {
    const item = (measure: Measure): Term | null => {
      const column = columns.find((each) => each.measure === measure && groupOf(each) === group);
      if (column === undefined) return null;
      return { ...lineTerm(disclosure, table, line, column.index), label: column.heads.at(-1) ?? line.name };
    };
    const key = `${table.id}@${line.row}/${group}`;
    return { table, key, item, grand: item("three-public-meeting-training") };
  });
}
