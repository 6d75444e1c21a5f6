import { amountSaid } from "../../budget/amountSaid.ts";
import type { Disclosure } from "../../budget/disclosure.ts";
import { statedDelta } from "../../budget/evidence.ts";
import { speaksOfPeriod } from "../../budget/period.ts";
import { haveSameUnits, type Related } from "../../budget/relatedEditions.ts";
import type { StatedChange, Statement } from "../../budget/statement.ts";
import { sumFen } from "../../money/fen.ts";
import { baseTerm, deltaTerm, negated, statementTerm, type Term } from "../operand.ts";
import { subject, type Comparison, type Rule, type Verdict } from "../rule.ts";
import { sameThing } from "../../text/sameThing.ts";
import { signedAmount } from "../settle.ts";
import { tableTwin } from "../tableTwin.ts";

/**
 * The year before as a sentence gives it (its amount, or this year's less the change) = the figure
 * that the loaded disclosure of that year prints. A base of another kind, such as last year's
 * execution, or other units need not be equal; a base that is not named cannot be checked.
 */
export const statedPrior: Rule = {
  id: "stated-prior-equals-loaded",
  legalBasis: { text: "local-disclosure-procedures", article: null },
  applies: ({ related }) => related.prior !== null || related.budget !== null,
  comparisons: ({ disclosure, related }) =>
    disclosure.statements.flatMap((said) => againstLoaded(disclosure, related, said)),
};

function againstLoaded(
  disclosure: Disclosure,
  related: Related<Disclosure>,
  said: Statement,
): readonly Comparison[] {
  const { change } = said;
  if (change === null || !speaksOfPeriod(said, disclosure)) return [];
  const loaded = loadedFor(disclosure, related, change.base);
  const amount = amountSaid(disclosure, said);
  const parts = priorTerms(disclosure, said, amount);
  if (loaded === null || parts === null) return [];
  const whole = termIn(loaded, disclosure, amount ?? said, parts);
  // Nothing printed for that year: a new line, or a table without figures.
  if (whole === null || whole.amount === null) return [];
  return [
    {
      key: said.id,
      subject: subject({ code: said.code, name: said.path ?? said.item, measure: said.measure }),
      parts,
      whole,
      ifUnequal: () => whyUnequal(disclosure, loaded, change.base),
    },
  ];
}

/** The disclosure of the year a change is told against; null where it is not at hand. */
function loadedFor(
  { year, phase }: Disclosure,
  { prior, budget }: Related<Disclosure>,
  base: StatedChange["base"],
): Disclosure | null {
  if (base.year === year) return phase === "final" && base.kind === "budget" ? budget : null;
  return base.year === null || base.year === year - 1 ? prior : null;
}

/** The year before: the amount printed for it, else this year's less the change; null where neither is. */
function priorTerms(
  disclosure: Disclosure,
  said: Statement,
  amount: Statement | null,
): readonly Term[] | null {
  const base = baseTerm(disclosure, said);
  if (base.amount !== null) return [base];
  if (amount === null || statedDelta(said) === null) return null;
  return [statementTerm(disclosure, amount), negated(deltaTerm(disclosure, said))];
}

/** The figure of the same thing that the loaded disclosure prints in a table. */
function termIn(
  loaded: Disclosure,
  disclosure: Disclosure,
  said: Statement,
  parts: readonly Term[],
): Term | null {
  const sum = sumFen(parts.map(signedAmount).filter((amount) => amount !== null));
  const asked: Statement = { ...said, year: loaded.year, basis: loaded.phase, amount: sum };
  const twin = tableTwin(loaded, asked)?.term ?? null;
  if (twin === null || said.code === null) return twin;
  // A code may have had another meaning: the names must be the same as well.
  const own = tableTwin(disclosure, said)?.term ?? null;
  const name = own?.label ?? said.path?.split("›").at(-1) ?? "";
  return sameThing(name, twin.label) ? twin : null;
}

function whyUnequal(disclosure: Disclosure, loaded: Disclosure, base: StatedChange["base"]): Verdict | null {
  if (!haveSameUnits(disclosure, loaded)) {
    return { outcome: "different-scope", cause: { kind: "not-comparable", why: "scope" } };
  }
  if (base.kind === "unstated") return { outcome: "cannot-check", cause: { kind: "base-not-stated" } };
  const isFinal = loaded.phase === "final" && (base.kind === "final" || base.kind === "executed");
  if (isFinal || base.kind === loaded.phase) return null;
  return { outcome: "different-scope", cause: { kind: "not-comparable", why: "base" } };
}
