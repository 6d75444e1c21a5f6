import { Fragment } from "react";
import type { Disclosure } from "../../core/budget/disclosure.ts";
import { derivedFigure, termsOf } from "../../core/budget/figureOf.ts";
import type { Figure } from "../../core/budget/figure.ts";
import type { CheckResult, Operand } from "../../core/checks/checkResult.ts";
import { checkMessages } from "../../i18n/checkMessages.ts";
import { departmentMessages } from "../../i18n/departmentMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { operandFigure, operandSum, sizeOf } from "./figures.ts";
import { useCaption } from "./useCaption.ts";

const TOLD_PARTS = 3;

interface Props {
  readonly results: readonly CheckResult[];
  readonly disclosure: Disclosure;
}

/** A finding in a sentence of figures: rule, both sides, what is between them, and why. */
export function FindingSentence({ results, disclosure }: Props) {
  const words = useMessages(checkMessages);
  const { colon } = useMessages(departmentMessages);
  const [only, ...more] = results;
  if (only === undefined) return null;
  const rule = words.rules[only.rule];
  const cause = only.cause === null ? null : words.cause(only.cause);
  if (more.length > 0) {
    return (
      <>
        {rule}
        {colon}
        {words.counts({ [only.outcome]: results.length })}
        {cause === null ? null : <> {cause}</>}
      </>
    );
  }
  return (
    <>
      {rule}
      {only.subject.name === null ? null : ` (${only.subject.name})`}
      {only.parts.length === 0 && only.whole === null ? null : (
        <>
          {colon}
          <Sides check={only} disclosure={disclosure} />
        </>
      )}
      {cause === null ? null : <> {cause}</>}
    </>
  );
}

function Sides({ check, disclosure }: { readonly check: CheckResult; readonly disclosure: Disclosure }) {
  const words = useMessages(departmentMessages);
  const { parts, whole, residual } = check;
  const caption = useCaption(disclosure.department.name);
  const computed = operandSum(disclosure, parts);
  const many = parts.length > TOLD_PARTS;
  const left: Figure = derivedFigure([
    ...termsOf(computed),
    ...(whole === null ? [] : termsOf(operandFigure(disclosure, whole), -1)),
  ]);
  return (
    <>
      {many ? (
        <Said label={words.findings.computed} figure={computed} caption={caption(words.findings.computed)} />
      ) : (
        parts.map((part, index) => (
          <Fragment key={index}>
            {index === 0 ? null : words.comma}
            <Side operand={part} disclosure={disclosure} />
          </Fragment>
        ))
      )}
      {whole === null ? null : (
        <>
          {parts.length === 0 ? null : words.comma}
          <Side operand={whole} disclosure={disclosure} />
        </>
      )}
      {residual === null || residual === 0 || left.amount !== residual ? null : (
        <>
          {words.comma}
          <Said
            label={words.findings.difference}
            figure={sizeOf(left)}
            caption={caption(words.findings.difference)}
          />
        </>
      )}
      {words.stop}
    </>
  );
}

function Side({ operand, disclosure }: { readonly operand: Operand; readonly disclosure: Disclosure }) {
  const caption = useCaption(disclosure.department.name);
  const figure = operandFigure(disclosure, operand);
  return <Said label={operand.label} figure={figure} caption={caption(operand.label)} />;
}

interface SaidProps {
  readonly label: string;
  readonly figure: Figure;
  readonly caption: string;
}

function Said({ label, figure, caption }: SaidProps) {
  const { language } = useReader();
  return (
    <>
      {label}
      {language === "en" ? " " : ""}
      <Amount figure={figure} caption={caption} variant="sentence" />
    </>
  );
}
