import { absFen, type Fen } from "../money/fen.ts";
import { factorOfPercent } from "../money/ratio.ts";
import type { Disclosure } from "./disclosure.ts";
import { cellAt, sameSource, statedDelta, statementOf } from "./evidence.ts";
import { boundOf, moneyOf } from "./costCeiling.ts";
import type { FormulaFactor } from "./figure.ts";
import type { CellRef, SourceRef, StatementRef } from "./source.ts";

/**
 * What a printed place holds as a factor of a formula: money, or a plain number such as a count
 * of seats or a percentage (0.0868); the money of a stated change without its sign. Both null for a
 * blank cell.
 * Null where the place does not exist or holds neither.
 */
export function citedValue(disclosure: Disclosure, ref: SourceRef): FormulaFactor | null {
  if (ref.disclosure !== disclosure.id) return null;
  return ref.kind === "cell" ? cellValue(disclosure, ref) : statementValue(disclosure, ref);
}

function cellValue(disclosure: Disclosure, ref: CellRef): FormulaFactor | null {
  const cited = cellAt(disclosure, ref);
  if (cited?.cell !== null && cited?.cell !== undefined) return money(ref, cited.cell.amount);
  return (
    annexValues(disclosure).find(({ source }) => sameSource(source, ref)) ??
    projectValues(disclosure).find(({ source }) => sameSource(source, ref)) ??
    null
  );
}

function statementValue(disclosure: Disclosure, ref: StatementRef): FormulaFactor | null {
  const statement = statementOf(disclosure, ref.statement);
  if (statement === null) return null;
  switch (ref.part) {
    case "amount":
      return money(ref, statement.amount);
    case "delta": {
      const delta = statedDelta(statement);
      return money(ref, delta === null ? null : absFen(delta));
    }
    case "base":
      return money(ref, statement.change?.base.amount ?? null);
    case "count":
      return plain(ref, statement.count?.value ?? null);
    case "percent":
      return percentValue(ref, statement.change?.percent ?? null);
    case "completion":
      return percentValue(ref, statement.completion?.percent ?? null);
    case "share":
      return percentValue(ref, statement.share?.percent ?? null);
  }
}

function percentValue(ref: StatementRef, percent: string | null): FormulaFactor | null {
  const factor = percent === null ? null : factorOfPercent(percent);
  return factor === null ? null : plain(ref, factor);
}

function annexValues({ procurement, assets }: Disclosure): readonly FormulaFactor[] {
  const wholes = procurement === null ? [] : [procurement.total, ...procurement.subtotals];
  return [
    ...wholes.flatMap((whole) => (whole === null ? [] : [money(whole.cell, whole.amount)])),
    ...(procurement?.lines ?? []).flatMap(({ cells, quantity, price, amount }) => [
      money(cells.amount, amount),
      ...(cells.price === null ? [] : [money(cells.price, price)]),
      ...(cells.quantity === null ? [] : [plain(cells.quantity, quantity)]),
    ]),
    ...assets.flatMap(({ cells, quantity, value }) => [
      money(cells.value, value),
      plain(cells.quantity, quantity),
    ]),
  ];
}

function projectValues({ projects }: Disclosure): readonly FormulaFactor[] {
  return projects.flatMap(({ budget, budgetCell, funds, plan, indicators }) => [
    ...(budgetCell === null ? [] : [money(budgetCell, budget)]),
    ...funds.map(({ cell, amount }) => money(cell, amount)),
    ...plan.map(({ cell, amount, share }) => (amount === null ? plain(cell, share) : money(cell, amount))),
    ...indicators.map((indicator) => {
      const amount = moneyOf(indicator);
      const value = amount === null ? plain(indicator.cell, indicator.value) : money(indicator.cell, amount);
      return { ...value, ...boundOf(indicator) };
    }),
  ]);
}

function money(source: SourceRef, amount: Fen | null): FormulaFactor {
  return { source, amount, count: null };
}

function plain(source: SourceRef, count: string | null): FormulaFactor {
  return { source, amount: null, count };
}
