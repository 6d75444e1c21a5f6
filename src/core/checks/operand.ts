import type { Disclosure, Line, Table } from "../budget/disclosure.ts";
import { cellAt, cellRef, printedText, statedDelta, statementOf, statementRef } from "../budget/evidence.ts";
import type { FormulaTerm } from "../budget/figure.ts";
import type { CellRef, SourceRef } from "../budget/source.ts";
import type { Statement } from "../budget/statement.ts";
import { absFen, type Fen, ZERO } from "../money/fen.ts";
import { halfLastPlace } from "../money/formatAmount.ts";
import { multiplyFen } from "../money/ratio.ts";
import { moneyUnitNamed, type MoneyUnit } from "../money/unit.ts";
import { halfWidth, normaliseText, removeMarks } from "../text/chinese.ts";
import type { Operand } from "./checkResult.ts";

/** An operand with what its printing leaves open, and whether its text could be read at all. */
export interface Term extends Operand {
  /** Half a unit of the last printed place; 0 for a blank and for a nil, which is exact however printed. */
  readonly allowance: Fen;
  readonly unreadable: boolean;
}

/** The money of one line in one column; null amount for a blank cell, `unreadable` for other text. */
export function lineTerm(disclosure: Disclosure, table: Table, line: Line, column: number): Term {
  const cell = line.cells.find((each) => each.column === column);
  const term = cellTerm(
    disclosure,
    cellRef(disclosure, table, line, column),
    cell?.amount ?? null,
    line.name,
  );
  const measure = line.measure ?? table.columns.find(({ index }) => index === column)?.measure ?? null;
  const unreadable = cell === undefined && normaliseText(term.printed.join("")) !== "";
  return { ...term, code: line.code, measure, unreadable };
}

/** The money of a cell that belongs to no line: of an annex or an empty table. */
export function cellTerm(disclosure: Disclosure, ref: CellRef, amount: Fen | null, label: string): Term {
  const printed = printedText(disclosure, ref) ?? "";
  return {
    sign: 1,
    sources: [ref],
    label,
    measure: null,
    code: null,
    amount,
    printed: [printed],
    allowance: allowanceOf(printed, cellAt(disclosure, ref)?.table.unit ?? null, amount),
    unreadable: false,
  };
}

/** The amount a sentence states. */
export function statementTerm(disclosure: Disclosure, said: Statement): Term {
  return statementPart(said, statementRef(disclosure, said, "amount"), said.amount, said.printed);
}

/** The change a sentence states, unsigned, its direction as the sign. */
export function deltaTerm(disclosure: Disclosure, said: Statement): Term {
  const delta = statedDelta(said);
  const ref = statementRef(disclosure, said, "delta");
  const size = delta === null ? null : absFen(delta);
  const term = statementPart(said, ref, size, said.change?.printed ?? "");
  return delta !== null && delta < 0 ? { ...term, sign: -1 } : term;
}

/** The amount of the year before that a stated change names. */
export function baseTerm(disclosure: Disclosure, said: Statement): Term {
  const amount = said.change?.base.amount ?? null;
  return statementPart(said, statementRef(disclosure, said, "base"), amount, said.change?.base.printed ?? "");
}

/**
 * A term of a formula as one operand: a product's money first, then its counts.
 * The allowance grows with the count: 10 × half a unit of the price.
 */
export function formulaTerm(disclosure: Disclosure, term: FormulaTerm, label: string): Term {
  const money = term.factors.filter(({ amount }) => amount !== null);
  const counts = term.factors.filter(({ amount }) => amount === null);
  const sources = [...money, ...counts].map(({ source }) => source);
  const printed = sources.map((source) => printedText(disclosure, source) ?? "");
  let amount: Fen | null = money[0]?.amount ?? null;
  let allowance = allowanceOf(printed[0] ?? "", unitAt(disclosure, sources[0]), amount);
  for (const { count } of counts) {
    amount = amount === null || count === null ? null : multiplyFen(count, amount);
    allowance = (count === null ? null : multiplyFen(count, allowance)) ?? ZERO;
  }
  return {
    sign: term.sign,
    sources,
    label,
    measure: null,
    code: null,
    amount,
    printed,
    allowance,
    unreadable: false,
  };
}

/** The same operand on the other side of the equation. */
export function negated(term: Term): Term {
  return { ...term, sign: term.sign === 1 ? -1 : 1 };
}

function statementPart(said: Statement, ref: SourceRef, amount: Fen | null, printed: string): Term {
  return {
    sign: 1,
    sources: [ref],
    label: said.path ?? said.item ?? "",
    measure: said.measure,
    code: said.code,
    amount,
    printed: [printed],
    allowance: allowanceOf(printed, said.unit, amount),
    unreadable: false,
  };
}

function unitAt(disclosure: Disclosure, ref: SourceRef | undefined): MoneyUnit | null {
  if (ref === undefined) return null;
  if (ref.kind === "cell") return cellAt(disclosure, ref)?.table.unit ?? null;
  return statementOf(disclosure, ref.statement)?.unit ?? null;
}

const FIGURE = /[0-9](?:[0-9,\s]*[0-9])?(?:\.([0-9]+))?\s*([亿万千]?元|[亿万])?/u;

// A nil is printed "0" beside figures of two places: it stands for nothing, not for up to half a unit.
function allowanceOf(printed: string, unit: MoneyUnit | null, amount: Fen | null): Fen {
  if (amount === null || amount === 0) return ZERO;
  const [, places, word] = FIGURE.exec(halfWidth(removeMarks(printed))) ?? [];
  const own = (word === undefined ? null : moneyUnitNamed(word)) ?? unit;
  return own === null ? ZERO : halfLastPlace(own, places?.length ?? 0);
}
