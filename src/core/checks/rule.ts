import type { Disclosure } from "../budget/disclosure.ts";
import type { Related } from "../budget/relatedEditions.ts";
import type { Fen } from "../money/fen.ts";
import type { Outcome } from "../budget/vocabulary.ts";
import type { CheckCause, CheckSubject, RuleId } from "./checkResult.ts";
import type { Term } from "./operand.ts";

/** One rule as data: what it rests on, when it applies and what it compares. */
export interface Rule {
  readonly id: RuleId;
  /** Null for a rule that only follows from arithmetic or from the layout of the tables. */
  readonly legalBasis: LegalBasis | null;
  readonly applies: (context: RuleContext) => boolean;
  readonly comparisons: (context: RuleContext) => readonly Comparison[];
}

/** A text that asks for what the rule checks; names and wording live in i18n. */
export interface LegalBasis {
  readonly text:
    | "budget-law" // 《中华人民共和国预算法》
    | "budget-law-regulations" // 《中华人民共和国预算法实施条例》
    | "local-disclosure-procedures"; // 《地方预决算公开操作规程》（财预〔2016〕143号）
  /** 第14条 is 14; null for the text as a whole. */
  readonly article: number | null;
}

/** What rules look at. */
export interface RuleContext {
  readonly disclosure: Disclosure;
  /** What is at hand of the year before, and of final accounts the budget of the year. */
  readonly related: Related<Disclosure>;
}

/** One equation to settle: Σ parts = whole. Where neither side states anything it is dropped. */
export interface Comparison {
  /** Names the comparison within its rule and disclosure, whatever the order of the rows. */
  readonly key: string;
  readonly subject: CheckSubject;
  readonly parts: readonly Term[];
  readonly whole: Term | null;
  /** Decided by the rule itself, figures shown all the same. */
  readonly verdict?: Verdict;
  /** What an unequal sum means where it is not two places that differ. */
  readonly ifUnequal?: (residual: Fen) => Verdict | null;
}

export interface Verdict {
  readonly outcome: Outcome;
  readonly cause: CheckCause | null;
}

/** A subject with what applies of it. */
export function subject(about: Partial<CheckSubject>): CheckSubject {
  return { table: null, code: null, name: null, measure: null, ...about };
}
