import type { Column, Disclosure, Line, Table } from "../budget/disclosure.ts";
import type { Figure } from "../budget/figure.ts";
import { cellFigure, proseFigure, statementFigure } from "../budget/figureOf.ts";
import { speaksOfWhole, statementRef, tableOfKind } from "../budget/evidence.ts";
import { MONEY_OF_BEFORE, OTHER_SOURCES } from "../budget/measureGroups.ts";
import type { Measure, TableKind } from "../budget/vocabulary.ts";
import { stripListNumber } from "../text/chinese.ts";
import { figureOfMeasure } from "./measureFigure.ts";
import { speaksOfPeriod } from "../budget/period.ts";
import type { Revenue, RevenueSource } from "./revenue.ts";
import { shareOf } from "./shareOf.ts";

/**
 * The sources of the year's money: the columns of 收入总表, with 财政拨款 told apart by fund where
 * 收支总表 prints the funds; else the revenue half of 收支总表; else what the prose gives. A source
 * that the table leaves blank and the prose states is the prose's (据说明), the blank cell beside it.
 */
export function revenueOf(disclosure: Disclosure): Revenue {
  const total = figureOfMeasure(disclosure, "revenue").figure;
  const listed = fromRevenueTable(disclosure) ?? fromSummary(disclosure);
  const sources = listed?.sources ?? fromProse(disclosure);
  return {
    total,
    kind: listed?.kind ?? null,
    tables: listed?.tables ?? [],
    sources: sources
      .map((source) => ({ ...source, figure: orFromProse(disclosure, source) }))
      .map((source) => ({ ...source, share: shareOf(source.figure, total) })),
  };
}

/** A blank source's amount where the prose gives it: 基金预算收入0万元. */
function orFromProse(disclosure: Disclosure, { measure, fund, figure }: Unshared): Figure {
  if (figure.state !== "blank") return figure;
  const said = disclosure.statements.find(
    (each) =>
      each.fund === fund &&
      (each.measure === measure || (fund !== null && each.measure === "revenue")) &&
      each.amount !== null &&
      speaksOfWhole(each) &&
      speaksOfPeriod(each, disclosure),
  );
  if (said === undefined || said.amount === null) return figure;
  return proseFigure(said.amount, statementRef(disclosure, said, "amount"), ...figure.sources);
}

type Unshared = Omit<RevenueSource, "share">;
type Listed = {
  readonly kind: "revenue" | "summary";
  readonly tables: readonly TableKind[];
  readonly sources: readonly Unshared[];
};

function fromRevenueTable(disclosure: Disclosure): Listed | null {
  const table = tableOfKind(disclosure, "revenue");
  const whole = table?.lines.find(({ role, code }) => role !== "item" && code === null);
  if (table?.status !== "stated" || whole === undefined) return null;
  const funds = fundsOf(disclosure);
  const sources = table.columns.flatMap((column): readonly Unshared[] => {
    const { measure } = column;
    if (!isSourceColumn(column, disclosure) || measure === null) return [];
    const figure = cellFigure(disclosure, table, whole, column.index);
    const source = { measure, fund: column.fund, name: lastHead(column), level: 1 as const, figure };
    return measure === "appropriation" && column.fund === null ? [source, ...funds] : [source];
  });
  const tables = sources.some(({ level }) => level === 2) ? TWO_TABLES : ONE_TABLE;
  return sources.length === 0 ? null : { kind: "revenue", tables, sources };
}

const ONE_TABLE: readonly TableKind[] = ["revenue"];
const TWO_TABLES: readonly TableKind[] = ["revenue", "summary"];

function isSourceColumn(column: Column, disclosure: Disclosure): boolean {
  const isWhole = column.measure === "revenue" || column.measure === "total";
  return column.role === "amount" && !isWhole && speaksOfPeriod(column, disclosure);
}

function lastHead({ heads }: Column): string | null {
  return heads.findLast((head) => head.trim() !== "")?.replace(/\s+/gu, "") ?? null;
}

/** 财政拨款 by fund, from 收支总表; empty where it prints no funds. */
function fundsOf(disclosure: Disclosure): readonly Unshared[] {
  const sources = fromSummary(disclosure)?.sources ?? [];
  return sources
    .filter(({ measure, fund }) => measure === "appropriation" && fund !== null)
    .map((source) => ({ ...source, level: 2 }));
}

function fromSummary(disclosure: Disclosure): Listed | null {
  const table = tableOfKind(disclosure, "summary");
  if (table?.status !== "stated") return null;
  const sources = table.lines.flatMap((line) => summarySource(disclosure, table, line));
  return sources.length === 0 ? null : { kind: "summary", tables: ["summary"], sources };
}

function summarySource(disclosure: Disclosure, table: Table, line: Line): readonly Unshared[] {
  const column = line.cells[0]?.column;
  const wanted = line.side === "revenue" && (line.role === "item" || line.role === "balance");
  if (!wanted || line.measure === null || column === undefined) return [];
  const figure = cellFigure(disclosure, table, line, column);
  const name = stripListNumber(line.name);
  return [{ measure: line.measure, fund: line.fund, name, level: 1, figure }];
}

/** Sums by fund are worded 一般公共预算收入 or 一般公共预算拨款: revenue or appropriation of one fund. */
function fromProse(disclosure: Disclosure): readonly Unshared[] {
  return disclosure.statements.flatMap((statement): readonly Unshared[] => {
    const { measure, fund, code, item } = statement;
    const ofFund = fund !== null && (measure === "revenue" || measure === "appropriation");
    const isSource = SOURCES.has(measure) || ofFund;
    if (!isSource || code !== null || item !== null || !speaksOfPeriod(statement, disclosure)) return [];
    const figure: Figure | null = statementFigure(disclosure, statement);
    const kind = measure === "revenue" ? "appropriation" : measure;
    return figure === null ? [] : [{ measure: kind, fund, name: null, level: 1, figure }];
  });
}

const SOURCES: ReadonlySet<Measure> = new Set([...OTHER_SOURCES, ...MONEY_OF_BEFORE]);
