import type { Disclosure } from "../../core/budget/disclosure.ts";
import type { CheckResult, Operand } from "../../core/checks/checkResult.ts";
import { exactAmount } from "../../i18n/amountText.ts";
import { checkMessages } from "../../i18n/checkMessages.ts";
import { qualityMessages } from "../../i18n/qualityMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { residualFigure } from "./operands.ts";
import styles from "./Quality.module.css";

interface Props {
  readonly disclosure: Disclosure;
  readonly result: CheckResult;
  /** What rounding allows stands under the difference: in a narrow cell. */
  readonly stacked?: boolean;
}

/** Both sides' difference as a derived figure, with what rounding allows; nothing where there is none. */
export function Residual({ disclosure, result, stacked = false }: Props) {
  const words = useMessages(qualityMessages).side;
  const reader = useReader();
  const residual = result.parts.some(isCount) ? null : residualFigure(disclosure, result);
  if (residual === null) return null;
  return (
    <>
      <Amount figure={residual} caption={[disclosure.department.name, words.difference].join(" › ")} />
      {result.allowance === 0 ? null : (
        <span className={styles[stacked ? "allowance" : "quiet"]}>
          {" "}
          {words.allowed(exactAmount(result.allowance, reader))}
        </span>
      )}
    </>
  );
}

/** Why the outcome is what it is, in words; null where both sides say it all. */
export function useCauseText({ cause, rule }: CheckResult): string | null {
  const words = useMessages(qualityMessages);
  const checks = useMessages(checkMessages);
  return cause === null ? null : (words.cause(cause, rule) ?? checks.cause(cause));
}

/** A number of pieces beside money: nothing to subtract. */
export function isCount({ amount, printed }: Operand): boolean {
  return amount === null && printed.join("").trim() !== "";
}
