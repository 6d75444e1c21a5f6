import { Fragment } from "react";
import type { Disclosure } from "../../core/budget/disclosure.ts";
import type { CheckResult, Operand } from "../../core/checks/checkResult.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { qualityMessages } from "../../i18n/qualityMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { OperandValue } from "./OperandValue.tsx";
import { operandName, sumFigure } from "./operands.ts";
import styles from "./Quality.module.css";

interface Props {
  readonly disclosure: Disclosure;
  readonly result: CheckResult;
}

/** Both sides of what agrees: 597.80 + 38.12 + 17.90 = 653.82. Blank parts are counted, not written as 0. */
export function EqualSides({ disclosure, result: { parts, whole, residual } }: Props) {
  const words = useMessages(qualityMessages);
  const stated = parts.filter(isStated);
  const blanks = parts.length - stated.length;
  return (
    <span className={styles["sides"]}>
      <Sum disclosure={disclosure} parts={stated} />
      {whole === null ? null : (
        <>
          <span className={styles["operator"]}>{residual === 0 ? "=" : words.side.semicolon}</span>
          {minusOf(whole)}
          <OperandValue disclosure={disclosure} operand={whole} />
        </>
      )}
      {blanks === 0 ? null : <span className={styles["quiet"]}> {words.blankCells(blanks)}</span>}
    </span>
  );
}

/** Both sides of any other outcome, each figure with its name where they are few; never subtracted from a blank. */
export function NamedSides(props: Props) {
  const { parts, whole } = props.result;
  const words = useMessages(qualityMessages).side;
  return (
    <span className={styles["sides"]}>
      <Parts {...props} />
      {parts.length === 0 || whole === null ? "" : words.semicolon}
      <Whole {...props} />
    </span>
  );
}

/** The figures that are added up, under one another in a cell of their own; the code where it is held against its name. */
export function LeftSide(props: Props) {
  const { code } = useMessages(commonMessages);
  const printed = codeAndName(props.result);
  return (
    <span className={styles["stacked"]}>
      {printed === null ? <Parts {...props} /> : `${code} ${printed.code}`}
    </span>
  );
}

/** What they are compared with, in a cell of its own. */
export function RightSide(props: Props) {
  const { name } = useMessages(commonMessages);
  const printed = codeAndName(props.result);
  return (
    <span className={styles["stacked"]}>
      {printed === null ? <Whole {...props} /> : <Printed>{`${name} ${printed.name}`}</Printed>}
    </span>
  );
}

/** A code and the name printed beside it, where these are what differs; null for figures. */
function codeAndName({
  rule,
  subject: { code, name },
}: CheckResult): { readonly code: string; readonly name: string } | null {
  return rule === "code-matches-name" && code !== null && name !== null ? { code, name } : null;
}

const NAMED = 4;

function Parts({ disclosure, result }: Props) {
  const words = useMessages(qualityMessages).side;
  const { parts } = result;
  // What a blank would have added is not known: nothing is called their sum.
  const sum = parts.length > 1 && parts.every(isStated) ? sumFigure(disclosure, result) : null;
  const few = parts.length <= NAMED;
  return (
    <>
      {few ? <Sum disclosure={disclosure} parts={parts} named /> : null}
      {sum === null ? null : (
        <>
          {few ? (
            <span className={styles["operator"]}>=</span>
          ) : (
            <span className={styles["label"]}>{words.sum} </span>
          )}
          <Amount figure={sum} caption={[disclosure.department.name, words.sum].join(" › ")} />
        </>
      )}
    </>
  );
}

function Whole({ disclosure, result: { whole } }: Props) {
  return whole === null ? null : (
    <>
      {minusOf(whole)}
      <Named disclosure={disclosure} operand={whole} />
    </>
  );
}

/** A stated decrease is printed without a sign: 52.20 − 314.08 = −261.88. */
function minusOf({ sign }: Operand): string | null {
  return sign === -1 ? "−" : null;
}

function isStated({ amount, printed }: Operand): boolean {
  return amount !== null || printed.join("").trim() !== "";
}

interface SumProps {
  readonly disclosure: Disclosure;
  readonly parts: readonly Operand[];
  readonly named?: boolean;
}

function Sum({ disclosure, parts, named = false }: SumProps) {
  return parts.map((part, index) => (
    <Fragment key={index}>
      {index > 0 || part.sign === -1 ? (
        <span className={styles["operator"]}>{part.sign === -1 ? "−" : "+"}</span>
      ) : null}
      {named ? (
        <Named disclosure={disclosure} operand={part} />
      ) : (
        <OperandValue disclosure={disclosure} operand={part} />
      )}
    </Fragment>
  ));
}

function Named({ disclosure, operand }: { readonly disclosure: Disclosure; readonly operand: Operand }) {
  const { language } = useReader();
  return (
    <span className={styles["named"]}>
      <span className={styles["label"]}>
        <Printed>{operandName(disclosure, operand, language)}</Printed>{" "}
      </span>
      <OperandValue disclosure={disclosure} operand={operand} />
    </span>
  );
}
