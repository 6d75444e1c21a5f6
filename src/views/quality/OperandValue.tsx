import type { Disclosure } from "../../core/budget/disclosure.ts";
import { tableOf } from "../../core/budget/evidence.ts";
import type { Operand } from "../../core/checks/checkResult.ts";
import { qualityMessages } from "../../i18n/qualityMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { operandFigure, operandName, productOf, tidy } from "./operands.ts";
import styles from "./Quality.module.css";

interface Props {
  readonly disclosure: Disclosure;
  readonly operand: Operand;
}

/** One side's figure: it opens its printed place. A count is shown as printed, a product by its factors. */
export function OperandValue({ disclosure, operand }: Props) {
  const words = useMessages(qualityMessages).side;
  const { language } = useReader();
  const source = operand.sources[0];
  const isOwn = source?.kind === "cell" && source.disclosure === disclosure.id;
  const table = isOwn ? tableOf(disclosure, source.table) : null;
  const caption = [
    disclosure.department.name,
    table?.title ?? words.narrative,
    operandName(disclosure, operand, language),
  ]
    .map((part) => part.trim())
    .join(" › ");
  const product = productOf(disclosure, operand);
  if (product !== null) {
    return (
      <span className={styles["product"]}>
        <Amount figure={product.price} caption={caption} />
        {product.counts.map((count) => ` × ${count}`).join("")}
      </span>
    );
  }
  const figure = operandFigure(disclosure, operand);
  if (figure !== null)
    return (
      <Amount figure={figure} caption={caption} variant={figure.amount === null ? "sentence" : "table"} />
    );
  const printed = tidy(operand.printed.join(" × "));
  return printed === "" ? <span className={styles["quiet"]}>{words.blank}</span> : printed;
}
