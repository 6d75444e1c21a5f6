import { parseAmount } from "../money/parseAmount.ts";
import { addFen, type Fen, ZERO } from "../money/fen.ts";
import { moneyUnitNamed } from "../money/unit.ts";
import { multiplyFen } from "../money/ratio.ts";
import { nameKey, normaliseText } from "../text/chinese.ts";
import type { Formula, FormulaFactor, FormulaTerm } from "./figure.ts";
import type { Indicator, Project } from "./project.ts";

/** What a project may cost by its own cost indicators, with the printed figures it is made of. */
export interface CostCeiling {
  /** Null where no cost indicator is in money, or a price per piece has no count beside it. */
  readonly amount: Fen | null;
  /** One term per cost indicator; a price per piece is multiplied by its count. */
  readonly formula: Formula;
}

/**
 * The project's cost ceiling: the sum of its cost indicators (成本指标) in money. A price per
 * piece is multiplied by the quantity indicator it prices (4个 坐席 × 2.79万元), and 总成本,
 * where printed, stands for all the others. A ceiling is a target of performance, not a budget.
 */
export function costCeiling(project: Project): CostCeiling {
  const terms = pricedIndicators(project).map((indicator) => termOf(indicator, project.indicators));
  let amount: Fen | null = terms.length === 0 ? null : ZERO;
  for (const term of terms) {
    amount = amount === null || term.amount === null ? null : addFen(amount, term.amount);
  }
  return { amount, formula: terms.map(({ term }) => term) };
}

/** The project's cost indicators in money, in printed order; the whole alone where 总成本 is printed. */
export function pricedIndicators(project: Project): readonly Indicator[] {
  const priced = project.indicators.filter((indicator) => isCost(indicator) && moneyOf(indicator) !== null);
  const whole = priced.filter((indicator) => /^总成本/u.test(nameKey(indicator.name)));
  return whole.length === 0 ? priced : whole;
}

/** The money an indicator's value states; null where its unit is no money or it is textual. */
export function moneyOf(indicator: Indicator): Fen | null {
  const unit = indicator.unit === null ? null : moneyUnitNamed(normaliseText(indicator.unit));
  if (unit === null || indicator.value === null) return null;
  const amount = parseAmount(indicator.value, unit);
  return amount.ok ? amount.value : null;
}

/** The sign an indicator prints before its value, as a factor carries it; nothing where it prints = or words. */
export function boundOf({ operator }: Indicator): Pick<FormulaFactor, "bound"> {
  return operator === "=" || operator === "text" ? {} : { bound: operator };
}

interface Term {
  readonly amount: Fen | null;
  readonly term: FormulaTerm;
}

function termOf(indicator: Indicator, all: readonly Indicator[]): Term {
  const amount = moneyOf(indicator);
  const money = { source: indicator.cell, amount, count: null, ...boundOf(indicator) };
  const count = countPriced(indicator, all);
  if (count === "whole") return { amount, term: { sign: 1, factors: [money] } };
  if (count === null || amount === null || count.value === null) {
    return { amount: null, term: { sign: 1, factors: [money] } };
  }
  return {
    amount: multiplyFen(count.value, amount),
    term: {
      sign: 1,
      factors: [{ source: count.cell, amount: null, count: count.value, ...boundOf(count) }, money],
    },
  };
}

/** `whole` where the money is no price per piece; null where it is one and nothing is counted. */
function countPriced(price: Indicator, all: readonly Indicator[]): Indicator | "whole" | null {
  const counts = all.filter(isCount);
  const piece = pieceOf(`${price.name} ${price.description ?? ""}`);
  const subject = nameKey(price.name).replace(/(?:服务|维护|使用)?(?:费用?|成本|单价|价格?)$/u, "");
  const named = counts.find((count) => subject.length >= 2 && nameKey(count.name).includes(subject));
  if (piece !== null) {
    const pieces = counts.filter((count) => count.unit !== null && normaliseText(count.unit) === piece);
    return named ?? (pieces.length === 1 ? (pieces[0] ?? null) : null);
  }
  // Without its description only the name tells: 坐席服务费 = 2.79万元 prices 热线平台坐席. A ceiling (≤) is a whole.
  return price.operator === "=" && named !== undefined ? named : "whole";
}

// 每年 is no piece: a budget is a year's money already.
function pieceOf(words: string): string | null {
  const text = normaliseText(words);
  const each = /每[一]?(?!年|项工作)(\p{Script=Han})/u.exec(text);
  if (each !== null) return each[1] ?? null;
  const slash = /元\/(\p{Script=Han})/u.exec(text);
  return slash?.[1] ?? (text.includes("单价") ? "" : null);
}

function isCost(indicator: Indicator): boolean {
  return indicator.level2.includes("成本") || indicator.level1.includes("成本");
}

function isCount(indicator: Indicator): boolean {
  const unit = indicator.unit === null ? "" : normaliseText(indicator.unit);
  const plain = unit !== "%" && moneyUnitNamed(unit) === null;
  return indicator.level2.includes("数量") && indicator.value !== null && plain;
}
