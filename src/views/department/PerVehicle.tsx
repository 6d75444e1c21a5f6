import type { AmountPerPiece } from "../../core/analysis/threePublic.ts";
import { quotientOf } from "../../core/budget/figureSum.ts";
import { departmentMessages } from "../../i18n/departmentMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { useCaption } from "./useCaption.ts";

interface Props {
  readonly cost: AmountPerPiece;
  readonly department: string;
  readonly variant: "table" | "sentence";
}

/** Running cost per vehicle: a quotient, so it is derived, rounded to a fen, and opens what it is made from. */
export function PerVehicle({ cost, department, variant }: Props) {
  const words = useMessages(departmentMessages).threePublic;
  const caption = useCaption(department);
  const figure = quotientOf(cost.part, { source: cost.countSource, count: cost.count });
  return <Amount figure={figure} caption={caption(words.perVehicle)} variant={variant} />;
}
