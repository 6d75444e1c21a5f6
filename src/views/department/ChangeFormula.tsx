import { Fragment } from "react";
import type { ChangeRow } from "../../core/analysis/change.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { departmentMessages } from "../../i18n/departmentMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { writtenSize } from "./figures.ts";
import { useCaption } from "./useCaption.ts";

interface Props {
  readonly rows: readonly ChangeRow[];
  readonly department: string;
}

/** 52.20 − 314.08 = −261.88，: the stated changes of the parts against that of the whole. */
export function ChangeFormula({ rows, department }: Props) {
  const words = useMessages(departmentMessages);
  const terms = useMessages(budgetTerms).measures;
  const caption = useCaption(department);
  const total = rows.find(({ measure }) => measure === "total");
  const parts = rows.filter(({ measure }) => measure === "basic" || measure === "project");
  if (total === undefined) return null;
  return (
    <>
      {parts.map(({ measure, delta }, index) => {
        const isDecrease = (delta.amount ?? 0) < 0;
        return (
          <Fragment key={measure}>
            {index > 0 ? (isDecrease ? " − " : " + ") : isDecrease ? "−" : ""}
            <Amount figure={writtenSize(delta)} caption={caption(terms[measure], words.change.delta)} />
          </Fragment>
        );
      })}
      {" = "}
      {(total.delta.amount ?? 0) < 0 ? "−" : ""}
      <Amount figure={writtenSize(total.delta)} caption={caption(terms.total, words.change.delta)} />
      {words.comma}
    </>
  );
}
