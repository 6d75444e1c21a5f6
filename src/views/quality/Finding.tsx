import type { Disclosure } from "../../core/budget/disclosure.ts";
import type { CheckResult, Operand } from "../../core/checks/checkResult.ts";
import { isNotStated } from "../../core/checks/notStated.ts";
import { exactAmount } from "../../i18n/amountText.ts";
import { checkMessages } from "../../i18n/checkMessages.ts";
import { qualityMessages } from "../../i18n/qualityMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { Fold } from "../../ui/Fold.tsx";
import { OutcomeSign } from "../../ui/OutcomeSign.tsx";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { OperandTable } from "./OperandTable.tsx";
import { residualFigure, subjectName } from "./operands.ts";
import styles from "./Quality.module.css";
import { NamedSides } from "./Sides.tsx";

interface Props {
  readonly disclosure: Disclosure;
  readonly result: CheckResult;
}

/** One result that is no plain agreement: rule, subject, both sides, difference and allowance, why, and every place. */
export function Finding({ disclosure, result }: Props) {
  const words = useMessages(qualityMessages);
  const checks = useMessages(checkMessages);
  const { language } = useReader();
  const { parts, whole, cause, rule, outcome } = result;
  const subject = subjectName(disclosure, result, language);
  const operands = parts.length + (whole === null ? 0 : 1);
  const why = cause === null ? null : (words.cause(cause, rule) ?? checks.cause(cause));
  return (
    <li className={styles["finding"]}>
      <p className={styles["head"]}>
        <OutcomeSign outcome={outcome} />
        <strong className={styles["rule"]}>{checks.rules[rule]}</strong>
        {isNotStated(result) ? <Tag>{words.notStated}</Tag> : null}
        {subject === "" ? null : (
          <span className={styles["subject"]}>
            <Printed>{subject}</Printed>
          </span>
        )}
      </p>
      <div className={styles["body"]}>
        {operands === 0 ? null : (
          <p className={styles["equation"]}>
            <NamedSides disclosure={disclosure} result={result} />
            <Residual disclosure={disclosure} result={result} />
          </p>
        )}
        {why === null ? null : (
          <p className={styles["why"]}>
            <Printed>{why}</Printed>
          </p>
        )}
        {operands === 0 ? null : (
          <Fold summary={words.side.operands(operands)}>
            <OperandTable disclosure={disclosure} result={result} />
          </Fold>
        )}
      </div>
    </li>
  );
}

/** A number of pieces beside money: nothing to subtract. */
function isCount({ amount, printed }: Operand): boolean {
  return amount === null && printed.join("").trim() !== "";
}

function Residual({ disclosure, result }: Props) {
  const words = useMessages(qualityMessages).side;
  const reader = useReader();
  const residual = result.parts.some(isCount) ? null : residualFigure(disclosure, result);
  if (residual === null) return null;
  const space = reader.language === "en" ? " " : "";
  return (
    <span className={styles["residual"]}>
      {words.semicolon}
      {words.difference}
      {space}
      <Amount figure={residual} caption={[disclosure.department.name, words.difference].join(" › ")} />
      {result.allowance === 0 ? null : (
        <span className={styles["quiet"]}> {words.allowed(exactAmount(result.allowance, reader))}</span>
      )}
    </span>
  );
}
