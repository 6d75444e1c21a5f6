import type { Figure, FormulaDivisor } from "./figure.ts";
import { blankFigure, declaredNone, derivedFigure, notInFile, termsOf } from "./figureOf.ts";

/**
 * The sum of figures, derived, with its formula. A figure without an amount adds nothing and
 * money declared not to exist is nil. Where no figure has an amount the sum has none either:
 * blank if a part is blank, declared none if all are, else not in the file.
 */
export function sumOfFigures(figures: readonly Figure[]): Figure {
  const formula = figures.flatMap((figure) => (figure.state === "declared-none" ? [] : termsOf(figure)));
  if (formula.length > 0) return derivedFigure(formula);
  const blanks = figures.filter(({ state }) => state === "blank");
  if (blanks.length > 0) return { ...blankFigure(), sources: blanks.flatMap(({ sources }) => sources) };
  const none = figures.length > 0 && figures.every(({ state }) => state === "declared-none");
  return none ? declaredNone(...figures.flatMap(({ sources }) => sources)) : notInFile();
}

/** A figure divided by a printed count, 20.00 ÷ 7: derived, with its formula, rounded half up to the fen. */
export function quotientOf(part: Figure, divisor: FormulaDivisor): Figure {
  return derivedFigure(termsOf(part), divisor);
}

/** `whole` − `part`, derived; null where either has no amount or no printed source. */
export function differenceOf(whole: Figure, part: Figure): Figure | null {
  const kept = termsOf(whole);
  const taken = part.state === "declared-none" ? [] : termsOf(part, -1);
  if (kept.length === 0 || part.amount === null) return null;
  if (taken.length === 0 && part.state !== "declared-none") return null;
  return derivedFigure([...kept, ...taken]);
}
