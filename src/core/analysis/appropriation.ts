import type { Disclosure } from "../budget/disclosure.ts";
import { speaksOfWhole } from "../budget/evidence.ts";
import type { Figure } from "../budget/figure.ts";
import { statementFigure } from "../budget/figureOf.ts";
import { sumOfFigures } from "../budget/figureSum.ts";
import { FUNDS } from "../budget/vocabulary.ts";
import { figureFrom } from "./measureFigure.ts";
import { speaksOfPeriod } from "../budget/period.ts";
import { figureInTable } from "./tableFigure.ts";

/**
 * 财政拨款支出合计, the whole that 三公 is a share of: from 财政拨款收支总表 (本年支出合计), else the
 * sum of the three fund tables, else from the prose, which may give it fund by fund as revenue
 * (一般公共预算收入 + 基金预算收入): derived. Not in the file where nothing says it.
 */
export function appropriationOf(disclosure: Disclosure): Figure {
  const printed = figureInTable(disclosure, "total", {
    kind: "appropriation",
    side: "expenditure",
    roles: ["year-total", "total"],
  });
  if (printed !== null && printed.state === "stated") return printed;
  return (
    figureOrNull(figureInTable(disclosure, "total", { ...WHOLE, kind: "appropriation-function" })) ??
    sumOfFundTables(disclosure) ??
    figureOrNull(figureFrom(disclosure, "appropriation", []).figure) ??
    sumOfFundStatements(disclosure) ??
    printed ??
    figureFrom(disclosure, "appropriation", []).figure
  );
}

const WHOLE = { side: null, roles: ["total", "year-total"] } as const;

function figureOrNull(figure: Figure | null): Figure | null {
  return figure?.amount === null ? null : figure;
}

/** Only where all three fund tables are in the file and each has an amount or is declared none. */
function sumOfFundTables(disclosure: Disclosure): Figure | null {
  const funds = (["general-budget", "government-fund", "state-capital"] as const).map((kind) =>
    figureInTable(disclosure, "total", { ...WHOLE, kind }),
  );
  const known = funds.filter((figure) => figure !== null && figure.amount !== null);
  return known.length === funds.length
    ? figureOrNull(sumOfFigures(known.filter((each) => each !== null)))
    : null;
}

function sumOfFundStatements(disclosure: Disclosure): Figure | null {
  for (const measure of ["appropriation", "revenue"] as const) {
    const stated = FUNDS.map((fund) =>
      disclosure.statements.find(
        (each) =>
          each.measure === measure &&
          each.fund === fund &&
          speaksOfWhole(each) &&
          each.amount !== null &&
          speaksOfPeriod(each, disclosure),
      ),
    ).filter((statement) => statement !== undefined);
    const figures = stated
      .map((each) => statementFigure(disclosure, each))
      .filter((figure) => figure !== null);
    if (figures.length === 1) return figures[0] ?? null;
    if (figures.length > 1) return sumOfFigures(figures);
  }
  return null;
}
