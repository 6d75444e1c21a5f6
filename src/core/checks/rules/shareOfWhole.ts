import { speaksOfPeriod } from "../../budget/period.ts";
import type { Disclosure } from "../../budget/disclosure.ts";
import { statementRef } from "../../budget/evidence.ts";
import type { Statement } from "../../budget/statement.ts";
import type { Measure } from "../../budget/vocabulary.ts";
import { absFen, sumFen, type Fen } from "../../money/fen.ts";
import { statementTerm, type Term } from "../operand.ts";
import { percentTerm } from "../percentOf.ts";
import { subject, type Comparison, type Rule, type Verdict } from "../rule.ts";
import { equalWithin } from "../settle.ts";
import { statedWholes, wholeMeasure, widerWholes } from "../wholeOfShare.ts";

/**
 * 占“三公”经费的 8.75 % = the item ÷ the whole the sentence names, recomputed at the precision the
 * percentage is printed with. A share that fits no such whole but 三公 with meetings and training is
 * of another scope than its sentence says.
 */
export const shareOfWhole: Rule = {
  id: "share-of-whole",
  legalBasis: null,
  applies: ({ disclosure }) => disclosure.statements.some(({ share }) => share !== undefined),
  comparisons: ({ disclosure }) => disclosure.statements.flatMap((said) => shareOf(disclosure, said)),
};

function shareOf(disclosure: Disclosure, said: Statement): readonly Comparison[] {
  const { share } = said;
  if (share === undefined || said.amount === null || !speaksOfPeriod(said, disclosure)) return [];
  const named = wholeMeasure(said, share);
  if (named === null) return [];
  const own = statementTerm(disclosure, said);
  const ref = statementRef(disclosure, said, "share");
  const shares = (wholes: readonly Term[]) =>
    wholes.map((whole) => percentTerm(whole, share.percent, ref)).filter((part) => part !== null);
  const parts = shares(statedWholes(disclosure, said, named));
  const part = parts.find((each) => equalWithin(each, own)) ?? parts[0];
  if (part === undefined) return [];
  const wider = shares(widerWholes(disclosure, said, named)).find((each) => equalWithin(each, own));
  return [
    {
      key: said.id,
      subject: subject({ code: said.code, name: said.path ?? said.item, measure: said.measure }),
      parts: [part],
      whole: own,
      ifUnequal: (residual) => (wider === undefined ? lastPlace(residual, part, own) : ofWider(named, wider)),
    },
  ];
}

/** Cut off, or moved by one in the last place so that the shares of a list come to 100 %. */
function lastPlace(residual: Fen, share: Term, own: Term): Verdict | null {
  const slack = sumFen([share.allowance, share.allowance, share.allowance, own.allowance]);
  return absFen(residual) < slack ? { outcome: "observation", cause: { kind: "prose-precision" } } : null;
}

function ofWider(named: Measure, { measure, printed }: Term): Verdict | null {
  const [amount] = printed;
  if (measure === null || amount === undefined) return null;
  return { outcome: "different-scope", cause: { kind: "share-of-wider", named, measure, printed: amount } };
}
