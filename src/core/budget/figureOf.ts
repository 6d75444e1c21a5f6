import { absFen, negateFen, type Fen, ZERO } from "../money/fen.ts";
import { divideFen, multiplyFen } from "../money/ratio.ts";
import { wideSum, wideToFen } from "../money/wideSum.ts";
import type { Disclosure, Line, Table } from "./disclosure.ts";
import { cellRef, statedDelta, statementRef } from "./evidence.ts";
import type { Figure, Formula, FormulaDivisor, FormulaTerm } from "./figure.ts";
import type { CellRef, SourceRef } from "./source.ts";
import type { Statement } from "./statement.ts";

/** An amount the source prints, 0 included. */
export function statedFigure(amount: Fen, ...sources: readonly SourceRef[]): Figure {
  return { state: "stated", amount, sources, formula: null };
}

/** An amount only the prose gives (据说明): the statement, then the blank cell it stands in for, if any. */
export function proseFigure(amount: Fen, ...sources: readonly SourceRef[]): Figure {
  return { state: "stated-in-prose", amount, sources, formula: null };
}

/** A cell the source leaves blank: not stated, never zero. */
export function blankFigure(...sources: readonly CellRef[]): Figure {
  return { state: "blank", amount: null, sources, formula: null };
}

/** An amount of a list beside the statutory tables, at its cell; null is a blank cell. */
export function listedFigure(amount: Fen | null, cell: CellRef): Figure {
  return amount === null ? blankFigure(cell) : statedFigure(amount, cell);
}

/** Money the document declares it does not have (空表列示): counts as nil. */
export function declaredNone(...sources: readonly SourceRef[]): Figure {
  return { state: "declared-none", amount: ZERO, sources, formula: null };
}

/** A figure of a table that is empty without a note. */
export function emptyFigure(...sources: readonly SourceRef[]): Figure {
  return { state: "empty", amount: null, sources, formula: null };
}

/** A figure withheld as a state secret (涉密). */
export function withheldFigure(...sources: readonly SourceRef[]): Figure {
  return { state: "withheld", amount: null, sources, formula: null };
}

/** A figure nothing in the file speaks of. */
export function notInFile(): Figure {
  return { state: "not-in-file", amount: null, sources: [], formula: null };
}

/**
 * A figure computed from printed ones, exactly.
 * Its amount is null where the formula is empty, a factor is missing, a product is no whole fen,
 * or the sum passes the range of one amount: never rounded. Divided by a printed count it is
 * rounded half up to the fen, the one figure that is; null where the count is no number above 0.
 */
export function derivedFigure(formula: Formula, divisor: FormulaDivisor | null = null): Figure {
  const products = formula.map(productOf);
  const known = products.filter((product) => product !== null);
  const whole = products.length > 0 && known.length === products.length;
  const sum = whole ? wideToFen(wideSum(known)) : null;
  const sources = formula.flatMap(({ factors }) => factors.map(({ source }) => source));
  if (divisor === null) return { state: "derived", amount: sum, sources, formula };
  const amount = sum === null ? null : divideFen(sum, divisor.count);
  return { state: "derived", amount, sources: [...sources, divisor.source], formula, divisor };
}

/**
 * A figure as terms of a formula: its own formula, or its first source as one term; a stated
 * change enters by its printed size, its direction being the sign of the term.
 * Empty where the figure has no amount or no source, or is a quotient: it then adds nothing.
 */
export function termsOf(figure: Figure, sign: 1 | -1 = 1): Formula {
  if (figure.amount === null || figure.divisor !== undefined) return [];
  if (figure.formula !== null) {
    return figure.formula.map((term) => (sign === 1 ? term : { ...term, sign: opposite(term.sign) }));
  }
  const source = figure.sources[0];
  if (source === undefined) return [];
  // A decrease is printed without a sign, so its factor is too: 1140.33 + 261.88, not 1140.33 − (−261.88).
  const turned = isDelta(source) && figure.amount < 0;
  const amount = turned ? absFen(figure.amount) : figure.amount;
  return [{ sign: turned ? opposite(sign) : sign, factors: [{ source, amount, count: null }] }];
}

/** The figure of one line in one column of a table, in the state the table and the cell give it. */
export function cellFigure(disclosure: Disclosure, table: Table, line: Line, column: number): Figure {
  const source = cellRef(disclosure, table, line, column);
  const cell = line.cells.find((each) => each.column === column);
  if (cell !== undefined && cell.amount !== null) return statedFigure(cell.amount, source);
  return unstatedFigure(table, source);
}

/** What a table says of a figure it does not print: blank, or the state of the whole table. */
export function unstatedFigure(table: Table, source: CellRef): Figure {
  switch (table.status) {
    case "stated":
      return blankFigure(source);
    case "declared-none":
      return declaredNone(source);
    case "empty":
      return emptyFigure(source);
    case "withheld":
      return withheldFigure(source);
  }
}

/** A change by its size alone, for words that say its direction: 减少261.88. */
export function sizeOf(delta: Figure): Figure {
  return delta.amount === null ? delta : { ...delta, amount: absFen(delta.amount) };
}

/** The amount a statement gives; null where it gives none. */
export function statementFigure(disclosure: Disclosure, statement: Statement): Figure | null {
  if (statement.amount === null) return null;
  return proseFigure(statement.amount, statementRef(disclosure, statement, "amount"));
}

/** The signed change a statement gives; null where it gives no amount of change. */
export function deltaFigure(disclosure: Disclosure, statement: Statement): Figure | null {
  const delta = statedDelta(statement);
  return delta === null ? null : statedFigure(delta, statementRef(disclosure, statement, "delta"));
}

function opposite(sign: 1 | -1): 1 | -1 {
  return sign === 1 ? -1 : 1;
}

function isDelta(source: SourceRef): boolean {
  return source.kind === "statement" && source.part === "delta";
}

function productOf(term: FormulaTerm): Fen | null {
  const money = term.factors.filter(({ amount }) => amount !== null);
  let product: Fen | null = money.length === 1 ? (money[0]?.amount ?? null) : null;
  for (const { count, amount } of term.factors) {
    if (amount !== null) continue;
    product = product === null || count === null ? null : multiplyFen(count, product);
  }
  return product === null || term.sign === 1 ? product : negateFen(product);
}
