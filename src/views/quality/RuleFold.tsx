import type { Disclosure } from "../../core/budget/disclosure.ts";
import { isNilBesideBlank } from "../../core/checks/nilBesideBlank.ts";
import { ZERO } from "../../core/money/fen.ts";
import { amountInColumn, exactAmount } from "../../i18n/amountText.ts";
import { qualityMessages } from "../../i18n/qualityMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { Fold } from "../../ui/Fold.tsx";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { ScrollBox } from "../../ui/ScrollBox.tsx";
import type { RuleGroup } from "./grouped.ts";
import { residualFigure, subjectName } from "./operands.ts";
import styles from "./Quality.module.css";
import { EqualSides } from "./Sides.tsx";

interface Props {
  readonly disclosure: Disclosure;
  readonly group: RuleGroup;
}

/** The agreeing results of one rule under their count: 57处上下级相加，差均为0.00. */
export function RuleFold({ disclosure, group: { rule, results } }: Props) {
  const words = useMessages(qualityMessages);
  const { unit } = useReader();
  const nil = results.every(({ residual }) => residual === 0) ? amountInColumn(ZERO, unit) : null;
  const summary = results.every(isNilBesideBlank)
    ? words.nilBesideBlank(rule, results.length)
    : words.agreeing(rule, results.length, nil);
  return (
    <li>
      <Fold summary={summary}>
        <ScrollBox name={summary}>
          <table className={styles["results"]}>
            <caption className={styles["hidden"]}>{summary}</caption>
            <thead>
              <tr>
                <th scope="col">{words.side.subject}</th>
                <th scope="col">{words.side.sides}</th>
                <th scope="col" data-align="end">
                  {words.side.difference}
                </th>
              </tr>
            </thead>
            <tbody>
              {results.map((result) => (
                <ResultRow key={result.id} disclosure={disclosure} result={result} />
              ))}
            </tbody>
          </table>
        </ScrollBox>
      </Fold>
    </li>
  );
}

interface RowProps {
  readonly disclosure: Disclosure;
  readonly result: RuleGroup["results"][number];
}

function ResultRow({ disclosure, result }: RowProps) {
  const words = useMessages(qualityMessages).side;
  const reader = useReader();
  const residual = residualFigure(disclosure, result);
  return (
    <tr>
      <th scope="row">
        <Printed>{subjectName(disclosure, result, reader.language)}</Printed>
      </th>
      <td>
        <EqualSides disclosure={disclosure} result={result} />
      </td>
      <td data-align="end">
        {residual === null ? null : (
          <Amount figure={residual} caption={[disclosure.department.name, words.difference].join(" › ")} />
        )}
        {result.allowance === 0 ? null : (
          <span className={styles["allowance"]}>{words.allowed(exactAmount(result.allowance, reader))}</span>
        )}
      </td>
    </tr>
  );
}
