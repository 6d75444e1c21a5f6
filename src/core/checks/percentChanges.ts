import type { Disclosure } from "../budget/disclosure.ts";
import { statementRef, statedDelta } from "../budget/evidence.ts";
import type { Statement } from "../budget/statement.ts";
import { absFen, addFen, subtractFen, type Fen, ZERO } from "../money/fen.ts";
import { divideFen, multiplyFen } from "../money/ratio.ts";
import { deltaTerm, statementTerm, type Term } from "./operand.ts";
import { subject, type Comparison } from "./rule.ts";

/**
 * A stated percentage beside the amount and the change it is of: year before × percent = change,
 * the year before being the base the sentence prints, else amount − change. A percentage that is
 * cut off instead of rounded is an observation.
 */
export function percentChanges(disclosure: Disclosure): readonly Comparison[] {
  return disclosure.statements.flatMap((said) => {
    const delta = statedDelta(said);
    const percent = said.change?.percent ?? null;
    if (delta === null || percent === null || said.amount === null) return [];
    const prior = said.change?.base.amount ?? subtractFen(said.amount, delta);
    const term = percentTerm(disclosure, said, prior, percent);
    if (term === null) return [];
    const whole = deltaTerm(disclosure, said);
    const slack = addFen(term.allowance, term.allowance);
    return [
      {
        key: `percent/${said.id}`,
        subject: subject({ code: said.code, name: said.item ?? said.path, measure: said.measure }),
        parts: [{ ...term, sign: whole.sign }],
        whole,
        ifUnequal: (residual: Fen) =>
          isBelow(term.amount, whole.amount) && absFen(residual) < addFen(slack, whole.allowance)
            ? { outcome: "observation" as const, cause: { kind: "prose-precision" as const } }
            : null,
      },
    ];
  });
}

/** Null where the percentage is no number, or where there was nothing to grow from. */
function percentTerm(disclosure: Disclosure, said: Statement, prior: Fen, percent: string): Term | null {
  const [, whole = "", places = ""] = /^([0-9]+)(?:\.([0-9]+))?%?$/u.exec(percent.trim()) ?? [];
  const product = whole === "" || prior <= 0 ? null : multiplyFen(whole + places, prior);
  const hundred = `1${"0".repeat(2 + places.length)}`;
  const amount = product === null ? null : divideFen(product, hundred);
  if (amount === null) return null;
  const half = divideFen(prior, `2${hundred.slice(1)}`) ?? ZERO;
  return {
    ...statementTerm(disclosure, said),
    sources: [statementRef(disclosure, said, "amount"), statementRef(disclosure, said, "percent")],
    printed: [said.printed, `${percent.replace("%", "")}%`],
    amount,
    allowance: half,
  };
}

function isBelow(said: Fen | null, printed: Fen | null): boolean {
  return said !== null && printed !== null && said < printed;
}
