import type { Disclosure } from "../../core/budget/disclosure.ts";
import type { CheckResult, Operand } from "../../core/checks/checkResult.ts";
import { qualityMessages } from "../../i18n/qualityMessages.ts";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { ScrollBox } from "../../ui/ScrollBox.tsx";
import { OperandValue } from "./OperandValue.tsx";
import { operandName, placeName, subjectName, tidy } from "./operands.ts";
import styles from "./Quality.module.css";

interface Props {
  readonly disclosure: Disclosure;
  readonly result: CheckResult;
}

/** Every figure of one check, as printed and where. */
export function OperandTable({ disclosure, result }: Props) {
  const words = useMessages(qualityMessages).side;
  const { language } = useReader();
  const { parts, whole } = result;
  const name = `${words.operands(parts.length)} ${subjectName(disclosure, result, language)}`;
  return (
    <ScrollBox name={name}>
      <table className={styles["operands"]}>
        <caption className={styles["hidden"]}>{name}</caption>
        <thead>
          <tr>
            <th scope="col">{words.item}</th>
            <th scope="col">{words.place}</th>
            <th scope="col">{words.text}</th>
            <th scope="col" data-align="end">
              {words.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part, index) => (
            <Row key={index} disclosure={disclosure} operand={part} sign={part.sign === -1 ? "− " : ""} />
          ))}
        </tbody>
        {whole === null ? null : (
          <tbody className={styles["whole"]}>
            <Row
              disclosure={disclosure}
              operand={whole}
              sign={`${words.whole} ${whole.sign === -1 ? "− " : ""}`}
            />
          </tbody>
        )}
      </table>
    </ScrollBox>
  );
}

interface RowProps {
  readonly disclosure: Disclosure;
  readonly operand: Operand;
  readonly sign: string;
}

function Row({ disclosure, operand, sign }: RowProps) {
  const words = useMessages(qualityMessages).side;
  const { language } = useReader();
  const source = operand.sources[0];
  const printed = operand.printed.map(tidy).filter((text) => text !== "");
  return (
    <tr>
      <th scope="row">
        {sign === "" ? null : <span className={styles["quiet"]}>{sign}</span>}
        <Printed>{operandName(disclosure, operand, language)}</Printed>
      </th>
      <td className={styles["place"]}>
        {source === undefined ? null : <Printed>{placeName(disclosure, source, language)}</Printed>}
      </td>
      <td>
        {printed.length === 0 ? (
          <span className={styles["quiet"]}>{words.blank}</span>
        ) : (
          <Printed>{printed.join(" × ")}</Printed>
        )}
      </td>
      <td data-align="end">
        <OperandValue disclosure={disclosure} operand={operand} />
      </td>
    </tr>
  );
}
