import type { AmountPerPiece } from "../../core/analysis/threePublic.ts";
import type { Figure } from "../../core/budget/figure.ts";
import { amountInColumn } from "../../i18n/amountText.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { departmentMessages } from "../../i18n/departmentMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { useCaption } from "./useCaption.ts";

interface Props {
  readonly cost: AmountPerPiece;
  readonly department: string;
  readonly variant: "table" | "sentence";
}

/** Running cost per vehicle: a quotient, so it is derived, rounded to a fen, and opens what it is made from. */
export function PerVehicle({ cost, department, variant }: Props) {
  const words = useMessages(departmentMessages).threePublic;
  const common = useMessages(commonMessages);
  const caption = useCaption(department);
  const { unit } = useReader();
  const note =
    cost.part.amount === null
      ? undefined
      : common.derivedAs(`${amountInColumn(cost.part.amount, unit)} ÷ ${cost.count}`, common.unitHead(unit));
  const figure: Figure = {
    state: "derived",
    amount: cost.amount,
    sources: [...cost.part.sources, cost.countSource],
    formula: null,
  };
  return (
    <Amount
      figure={figure}
      caption={caption(words.perVehicle)}
      variant={variant}
      {...(note === undefined ? {} : { note })}
    />
  );
}
