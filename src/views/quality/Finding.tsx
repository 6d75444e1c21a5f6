import type { Disclosure } from "../../core/budget/disclosure.ts";
import type { CheckResult } from "../../core/checks/checkResult.ts";
import { isNotStated } from "../../core/checks/notStated.ts";
import { checkMessages } from "../../i18n/checkMessages.ts";
import { qualityMessages } from "../../i18n/qualityMessages.ts";
import { Fold } from "../../ui/Fold.tsx";
import { OutcomeSign } from "../../ui/OutcomeSign.tsx";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { OperandTable } from "./OperandTable.tsx";
import { residualFigure, subjectName } from "./operands.ts";
import styles from "./Quality.module.css";
import { isCount, Residual, useCauseText } from "./Residual.tsx";
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
  const { parts, whole, rule, outcome } = result;
  const subject = subjectName(disclosure, result, language);
  const operands = parts.length + (whole === null ? 0 : 1);
  const why = useCauseText(result);
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
            <Difference disclosure={disclosure} result={result} />
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

function Difference({ disclosure, result }: Props) {
  const words = useMessages(qualityMessages).side;
  const { language } = useReader();
  if (result.parts.some(isCount) || residualFigure(disclosure, result) === null) return null;
  return (
    <span className={styles["residual"]}>
      {words.semicolon}
      {words.difference}
      {language === "en" ? " " : ""}
      <Residual disclosure={disclosure} result={result} />
    </span>
  );
}
