import type { Disclosure, Line } from "../../src/core/budget/disclosure.ts";
import { figureOfMeasure } from "../../src/core/analysis/measureFigure.ts";
import type { Measure, TableKind } from "../../src/core/budget/vocabulary.ts";
import { compareFigure, type Compared } from "./comparison.ts";
import { typedFen, type TypedFigures } from "./typedFigures.ts";

type Found = number | null | undefined;
type Place = (disclosure: Disclosure) => Found;

/** Every typed total, looked up where its table prints it, else where the narrative states it. */
export function compareTotals(typed: TypedFigures, disclosure: Disclosure): readonly Compared[] {
  return Object.entries(typed.totals).flatMap(([key, printed]) => {
    const places = PLACES[key] ?? [];
    const found = places.map((place) => place(disclosure)).find((each) => typeof each === "number");
    if (printed === null) return [];
    const unit = IN_WAN.has(key) ? "万元" : typed.unit;
    return compareFigure({
      kind: "totals",
      what: key,
      typed: printed,
      expected: typedFen(printed, unit),
      found,
    });
  });
}

/** Printed in 万元 whatever the unit of the other tables. */
const IN_WAN = new Set(["orgRun"]);

const PLACES: Readonly<Record<string, readonly Place[]>> = {
  revenueTotal: [sum("summary", "revenue", "total"), stated("revenue"), stated("total")],
  expenditureTotal: [sum("summary", "expenditure", "total"), stated("total")],
  yearRevenue: [sum("summary", "revenue", "year-total")],
  yearExpenditure: [sum("summary", "expenditure", "year-total")],
  fiscalAppropriation: [sum("appropriation", "revenue", "total")],
  fiscalTotal: [sum("appropriation", "revenue", "total")],
  generalBudget: [
    column("general-budget", "total"),
    stated("revenue", "general"),
    stated("total", "general"),
    stated("appropriation", "general"),
  ],
  governmentFund: [
    column("government-fund", "total"),
    stated("revenue", "government-fund"),
    stated("appropriation", "government-fund"),
  ],
  fiscalSpecialAccount: [item("summary", "revenue", "special-account"), stated("special-account")],
  otherRevenue: [item("summary", "revenue", "other-income"), stated("other-income")],
  basic: [column("expenditure", "basic"), item("summary", "expenditure", "basic"), stated("basic")],
  project: [column("expenditure", "project"), item("summary", "expenditure", "project"), stated("project")],
  reserve: [column("expenditure", "reserve"), item("summary", "expenditure", "reserve")],
  fiscalBasic: [item("appropriation", "expenditure", "basic")],
  fiscalProject: [item("appropriation", "expenditure", "project")],
  personnel: [whole("personnel"), stated("personnel")],
  publicExpense: [whole("public-operating"), stated("public-operating")],
  orgRun: [whole("administrative-operating")],
  carryOverIn: [item("summary", "revenue", "opening-balance")],
  carryOverOut: [item("summary", "expenditure", "closing-balance")],
  fiscalCarryOverIn: [item("appropriation", "revenue", "opening-balance")],
  fiscalCarryOverOut: [item("appropriation", "expenditure", "closing-balance")],
  generalBudgetInitialBudget: [stated("total", "general", "budget"), stated("total", null, "budget")],
  generalBudgetFullYearBudget: [stated("total", "general", "adjusted-budget")],
};

function linesOf(disclosure: Disclosure, kind: TableKind): readonly Line[] {
  return disclosure.tables.filter((table) => table.kind === kind).flatMap(({ lines }) => lines);
}

function firstAmount(line: Line | undefined): Found {
  return line?.cells.find(({ amount }) => amount !== null)?.amount;
}

function sum(kind: TableKind, side: Line["side"], role: Line["role"]): Place {
  return (disclosure) =>
    firstAmount(linesOf(disclosure, kind).find((line) => line.side === side && line.role === role));
}

function item(kind: TableKind, side: Line["side"], measure: Measure): Place {
  return (disclosure) =>
    firstAmount(linesOf(disclosure, kind).find((line) => line.side === side && line.measure === measure));
}

/** The cell of a table's total line under a measure. */
function column(kind: TableKind, measure: Measure): Place {
  return (disclosure) => {
    for (const table of disclosure.tables) {
      if (table.kind !== kind) continue;
      const line = table.lines.find(({ role }) => role === "total" || role === "year-total");
      const at = table.columns.find((each) => each.measure === measure)?.index;
      const amount = line?.cells.find((cell) => cell.column === at)?.amount;
      if (typeof amount === "number") return amount;
    }
    return undefined;
  };
}

function whole(measure: Measure): Place {
  return (disclosure) => figureOfMeasure(disclosure, measure).figure.amount;
}

/** Where the narrative alone says it: a total that a table should print is not taken from there. */
/** From the narrative; a figure of the document's own phase only where the file has no 收支总表 to print it. */
function stated(measure: Measure, fund: "general" | "government-fund" | null = null, basis?: string): Place {
  return (disclosure) => {
    const hasTables = disclosure.tables.some(({ kind }) => kind === "summary");
    if (basis === undefined && hasTables) return undefined;
    return disclosure.statements.find(
      (each) =>
        each.measure === measure &&
        each.fund === fund &&
        each.path === null &&
        each.amount !== null &&
        (basis ?? disclosure.phase) === each.basis,
    )?.amount;
  };
}
