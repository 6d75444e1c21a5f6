import type { Fen } from "../../core/money/fen.ts";
import type { MoneyUnit } from "../../core/money/unit.ts";
import type { Place } from "../../core/budget/source.ts";
import type { StatedChange, StatedShare, Statement } from "../../core/budget/statement.ts";
import type { Basis, ReasonKind } from "../../core/budget/vocabulary.ts";
import type { Subject } from "./subject.ts";

/** A statement while its sentence is being read: the change and the reason come behind the amount. */
export interface Draft {
  readonly subject: Subject;
  readonly basis: Basis;
  readonly year: number;
  readonly amount: Fen | null;
  readonly count: Statement["count"];
  readonly printed: string;
  readonly unit: MoneyUnit;
  readonly place: Place;
  readonly quote: string;
  change: StatedChange | null;
  share: StatedShare | null;
  completion: Statement["completion"];
  reason: string | null;
  reasonKinds: readonly ReasonKind[];
  pooled: Statement["pooled"];
}

/** The finished statement; `position` counts from 0 in the document's order. */
export function statementOf(
  draft: Draft,
  position: number,
  context: { readonly document: string; readonly keepProse: boolean },
): Statement {
  const { subject, reason, quote, share, ...rest } = draft;
  return {
    id: `s${position + 1}`,
    ...subject,
    code: subject.code ?? null,
    ...rest,
    ...(share === null ? {} : { share }),
    reason: context.keepProse ? reason : null,
    document: context.document,
    quote: context.keepProse ? quote : null,
  };
}
