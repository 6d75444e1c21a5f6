import type { Disclosure } from "../budget/disclosure.ts";
import { amountSaid } from "../budget/amountSaid.ts";
import { statementRef, statedDelta } from "../budget/evidence.ts";
import type { Statement } from "../budget/statement.ts";
import { absFen, addFen, negateFen, subtractFen, sumFen, type Fen, ZERO } from "../money/fen.ts";
import { divideFen, multiplyFen } from "../money/ratio.ts";
import { wideSum, wideToFen } from "../money/wideSum.ts";
import { baseTerm, deltaTerm, statementTerm, type Term } from "./operand.ts";
import { subject, type Comparison } from "./rule.ts";

/**
 * A stated percentage beside the change it is of: year before × percent = change. Where the
 * sentence prints the year before, that is the operand; else it is this year's amount and the
 * change, each times the percentage: 653.82 × 8.68 % − 52.20 × 8.68 % = 52.20. Where it prints both
 * years and no change: 1.48 + 1.48 × 77.70 % = 2.63. A percentage that is cut off instead of
 * rounded is an observation.
 */
export function percentChanges(disclosure: Disclosure): readonly Comparison[] {
  return disclosure.statements.flatMap((said) => {
    const betweenYears = bothYears(disclosure, said);
    const whole = betweenYears?.whole ?? deltaTerm(disclosure, said);
    const parts = betweenYears?.parts ?? priorShare(disclosure, said, whole);
    if (whole.amount === null || parts === null) return [];
    const computed = wideToFen(wideSum(parts.map(signed)));
    const allowances = sumFen(parts.map(({ allowance }) => allowance));
    const slack = addFen(addFen(allowances, allowances), whole.allowance);
    const isFall = betweenYears !== null && said.change?.direction === "decrease";
    const isBelow = computed !== null && (isFall ? computed > whole.amount : absFen(computed) < whole.amount);
    return [
      {
        key: `percent/${said.id}`,
        subject: subject({ code: said.code, name: said.path ?? said.item, measure: said.measure }),
        parts,
        whole,
        ifUnequal: (residual: Fen) =>
          isBelow && absFen(residual) < slack
            ? { outcome: "observation" as const, cause: { kind: "prose-precision" as const } }
            : null,
      },
    ];
  });
}

/** Year before ± its share and this year, where both are printed and the change is not; else null. */
function bothYears(
  disclosure: Disclosure,
  said: Statement,
): { readonly parts: readonly Term[]; readonly whole: Term } | null {
  const { direction = null, delta = null, percent = null } = said.change ?? {};
  const rate = rateOf(percent);
  const base = baseTerm(disclosure, said);
  const half = rate === null || base.amount === null ? null : halfOf(base.amount, rate);
  if (rate === null || half === null || delta !== null || said.amount === null) return null;
  if (base.amount === null || base.amount <= 0 || (direction !== "increase" && direction !== "decrease")) {
    return null;
  }
  const share = shareOf(disclosure, said, rate, base);
  if (share === null) return null;
  const sign = direction === "increase" ? 1 : -1;
  return { parts: [base, { ...share, sign, allowance: half }], whole: statementTerm(disclosure, said) };
}

/** Half of the percentage's last place, of an amount. */
function halfOf(amount: Fen, rate: Rate): Fen | null {
  return divideFen(amount, `2${rate.hundred.slice(1)}`);
}

/** A percentage of a term, both printed; null beyond the range of money. */
function shareOf(disclosure: Disclosure, said: Statement, rate: Rate, term: Term): Term | null {
  const times = term.amount === null ? null : multiplyFen(rate.digits, term.amount);
  const share = times === null ? null : divideFen(times, rate.hundred);
  if (share === null) return null;
  const ref = statementRef(disclosure, said, "percent");
  return {
    ...term,
    sources: [...term.sources, ref],
    printed: [...term.printed, rate.printed],
    amount: share,
  };
}

/** The year before times the percentage; null where none is stated, or there was nothing to grow from. */
function priorShare(disclosure: Disclosure, said: Statement, whole: Term): readonly Term[] | null {
  const delta = statedDelta(said);
  const rate = rateOf(said.change?.percent ?? null);
  const amount = amountSaid(disclosure, said);
  if (delta === null || rate === null || amount?.amount == null) return null;
  const base = baseTerm(disclosure, said);
  const prior = base.amount ?? subtractFen(amount.amount, delta);
  const half = halfOf(prior, rate);
  if (prior <= 0 || half === null) return null;
  const product = (term: Term, sign: 1 | -1, allowance: Fen): Term | null => {
    const share = shareOf(disclosure, said, rate, term);
    return share === null ? null : { ...share, sign, allowance };
  };
  // Amount less change is the year before, so its share has the sign of the change.
  const parts =
    base.amount === null
      ? [product(statementTerm(disclosure, amount), whole.sign, half), product(whole, -1, ZERO)]
      : [product(base, whole.sign, half)];
  const known = parts.filter((part) => part !== null);
  return known.length === parts.length ? known : null;
}

interface Rate {
  /** 8.68 % is 868 of 10000. */
  readonly digits: string;
  readonly hundred: string;
  readonly printed: string;
}

/** Null where the percentage is no number. */
function rateOf(percent: string | null): Rate | null {
  const [, whole, places = ""] = /^([0-9]+)(?:\.([0-9]+))?%?$/u.exec(percent?.trim() ?? "") ?? [];
  if (whole === undefined) return null;
  const printed = places === "" ? `${whole}%` : `${whole}.${places}%`;
  return { digits: whole + places, hundred: `1${"0".repeat(2 + places.length)}`, printed };
}

function signed({ sign, amount }: Term): Fen {
  if (amount === null) return ZERO;
  return sign === 1 ? amount : negateFen(amount);
}
