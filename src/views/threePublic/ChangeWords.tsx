import type { Ranked, RankingRow } from "../../core/analysis/threePublicRanking.ts";
import { signedRate } from "../../i18n/amountText.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { threePublicMessages } from "../../i18n/threePublicMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { captionOf } from "../../ui/caption.ts";
import { Ratio } from "../../ui/Ratio.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";

interface Props {
  readonly row: RankingRow;
  readonly measure: Ranked;
  /** With rate, base and reason: the change is what is shown. */
  readonly whole?: boolean;
}

/** 比上年−10.00 −40.00% 两年文件相减; 持平 where nothing moved; what the text says where it says otherwise. */
export function ChangeWords({ row, measure, whole = false }: Props) {
  const { table: words, items } = useMessages(threePublicMessages);
  const terms = useMessages(budgetTerms);
  const { change } = row.cells[measure];
  if (change === null) {
    if (!whole) return null;
    return row.priorOfOtherUnits ? words.otherUnits : words.noChange;
  }
  const caption = captionOf(row.department, items[measure], words.againstPrior);
  const { delta, percent, statedDelta } = change;
  const rate = signedRate(delta.amount, percent);
  const reasons = change.reasonKinds.filter((kind) => kind !== "other");
  const otherwise = change.base === "computed" && statedDelta !== null && statedDelta.amount !== delta.amount;
  return (
    <>
      {words.againstPrior}
      {delta.amount === 0 ? words.same : null}{" "}
      {delta.amount === 0 && !whole ? null : <Amount figure={delta} caption={caption} as="change" />}
      {whole && rate !== null && delta.amount !== 0 ? (
        <>
          {" "}
          <Ratio text={rate} part={delta} whole={change.prior} caption={caption} />
        </>
      ) : null}
      {whole ? `${words.comma}${words.bases[change.base]}` : null}
      {otherwise ? (
        <>
          {words.comma}
          {words.saidOtherwise} <Amount figure={statedDelta} caption={caption} as="change" />
        </>
      ) : null}
      {whole && reasons.length > 0
        ? `${words.comma}${words.reasons(reasons.map((kind) => terms.reasons[kind]))}`
        : null}
    </>
  );
}
