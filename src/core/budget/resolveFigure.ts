import { citedValue } from "./citedValue.ts";
import type { Disclosure } from "./disclosure.ts";
import { cellAt, statementOf } from "./evidence.ts";
import { deltaFigure, derivedFigure, proseFigure, statedFigure, unstatedFigure } from "./figureOf.ts";
import type { Figure, FormulaFactor, FormulaTerm } from "./figure.ts";
import { parseFigureKey } from "./figureKey.ts";
import type { CellRef, SourceRef } from "./source.ts";

/**
 * The figure a key names, its amounts read from the disclosures that are loaded.
 * Null where the text is no key, a disclosure is not loaded, or a place holds no figure.
 */
export function resolveFigure(key: string, disclosures: readonly Disclosure[]): Figure | null {
  const parsed = parseFigureKey(key);
  if (!parsed.ok) return null;
  const holder = ({ disclosure }: SourceRef): Disclosure | null =>
    disclosures.find(({ id }) => id === disclosure) ?? null;
  if (parsed.value.kind === "source") {
    const disclosure = holder(parsed.value.source);
    return disclosure === null ? null : figureAt(disclosure, parsed.value.source);
  }
  const valueAt = (source: SourceRef): FormulaFactor | null => {
    const disclosure = holder(source);
    return disclosure === null ? null : citedValue(disclosure, source);
  };
  const formula: FormulaTerm[] = [];
  for (const { sign, sources } of parsed.value.terms) {
    const factors = sources.map(valueAt);
    const found = factors.filter((factor) => factor !== null);
    if (found.length < factors.length) return null;
    formula.push({ sign, factors: found });
  }
  const { divisor } = parsed.value;
  if (divisor === null) return derivedFigure(formula);
  const count = valueAt(divisor)?.count ?? null;
  return count === null ? null : derivedFigure(formula, { source: divisor, count });
}

/** The figure one printed place holds; null where there is no such place or it holds no money. */
export function figureAt(disclosure: Disclosure, source: SourceRef): Figure | null {
  if (source.kind === "statement" && source.part === "delta") {
    const statement = statementOf(disclosure, source.statement);
    return statement === null ? null : deltaFigure(disclosure, statement);
  }
  const value = citedValue(disclosure, source);
  if (value === null) return source.kind === "cell" ? unstatedAt(disclosure, source) : null;
  if (value.count !== null) return null;
  if (value.amount === null) return source.kind === "cell" ? unstatedAt(disclosure, source) : null;
  return source.kind === "cell" ? statedFigure(value.amount, source) : proseFigure(value.amount, source);
}

/** A blank cell of an amount column; null for any other cell. */
function unstatedAt(disclosure: Disclosure, source: CellRef): Figure | null {
  const cited = cellAt(disclosure, source);
  if (cited === null || cited.printed.trim() !== "") return null;
  const blank = cited.cell !== null || cited.column?.role === "amount";
  return blank ? unstatedFigure(cited.table, source) : null;
}
