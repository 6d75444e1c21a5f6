import type { Disclosure } from "../../core/budget/disclosure.ts";
import { cellAt, statementOf } from "../../core/budget/evidence.ts";
import { derivedFigure, sizeOf, termsOf } from "../../core/budget/figureOf.ts";
import type { Figure } from "../../core/budget/figure.ts";
import type { SourceRef } from "../../core/budget/source.ts";
import type { CheckResult, Operand } from "../../core/checks/checkResult.ts";
import { stripListNumber } from "../../core/text/chinese.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { checkMessages } from "../../i18n/checkMessages.ts";
import { departmentMessages } from "../../i18n/departmentMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { operandFigure, operandSum } from "./figures.ts";
import { Glued } from "../frame/Glued.tsx";
import { useCaption } from "./useCaption.ts";

const TOLD_PARTS = 3;

interface Props {
  readonly results: readonly CheckResult[];
  readonly disclosure: Disclosure;
}

/** A finding in a sentence of figures: rule, both sides, what is between them, and why. */
export function FindingSentence({ results, disclosure }: Props) {
  const words = useMessages(checkMessages);
  const marks = useMessages(departmentMessages);
  const { language } = useReader();
  const [only, ...more] = results;
  if (only === undefined) return null;
  const rule = words.rules[only.rule];
  const cause = only.cause === null ? null : words.cause(only.cause);
  if (more.length > 0) {
    return (
      <>
        {rule}
        {marks.colon}
        {words.counts({ [only.outcome]: results.length })}
        {cause === null ? null : <Printed>{`${language === "en" ? " " : ""}${cause}`}</Printed>}
      </>
    );
  }
  return (
    <>
      {rule}
      {only.subject.name === null ? null : (
        <Printed>{`${marks.open}${stripListNumber(only.subject.name)}${marks.close}`}</Printed>
      )}
      {only.parts.length === 0 && only.whole === null ? null : (
        <>
          {marks.colon}
          <Sides check={only} disclosure={disclosure} />
        </>
      )}
      {cause === null ? null : <Printed>{`${language === "en" ? " " : ""}${cause}`}</Printed>}
    </>
  );
}

function Sides({ check, disclosure }: { readonly check: CheckResult; readonly disclosure: Disclosure }) {
  const words = useMessages(departmentMessages);
  const { parts, whole, residual } = check;
  const caption = useCaption(disclosure.department.name);
  const computed = operandSum(disclosure, parts);
  const many = parts.length > TOLD_PARTS;
  const computedName =
    check.rule === "ceilings-against-project" ? words.projects.ceilings : words.findings.computed;
  const left: Figure = derivedFigure([
    ...termsOf(computed),
    ...(whole === null ? [] : termsOf(operandFigure(disclosure, whole), -1)),
  ]);
  const differs = residual !== null && residual !== 0 && left.amount === residual;
  const after = (isLast: boolean): string => (isLast ? words.stop : words.comma);
  return (
    <>
      {many ? (
        <Said
          label={computedName}
          figure={computed}
          caption={caption(computedName)}
          mark={after(whole === null && !differs)}
        />
      ) : (
        parts.map((part, index) => (
          <Side
            key={index}
            operand={part}
            disclosure={disclosure}
            mark={after(whole === null && !differs && index === parts.length - 1)}
          />
        ))
      )}
      {whole === null ? null : (
        <Side
          operand={whole}
          disclosure={disclosure}
          measure={check.subject.measure}
          mark={after(!differs)}
        />
      )}
      {differs ? (
        <Said
          label={words.findings.difference}
          figure={sizeOf(left)}
          caption={caption(words.findings.difference)}
          mark={words.stop}
        />
      ) : null}
    </>
  );
}

interface SideProps {
  readonly operand: Operand;
  readonly disclosure: Disclosure;
  /** What the check is about, where the operand is its whole. */
  readonly measure?: string | null;
  /** The mark after it. */
  readonly mark: string;
}

/** One side: its name and amount, or its printed text where it counts things (10套). */
function Side({ operand, disclosure, measure = null, mark }: SideProps) {
  const { language } = useReader();
  const label = useOperandName(operand, disclosure, measure);
  const caption = useCaption(disclosure.department.name);
  const [printed = ""] = operand.printed;
  if (operand.amount === null && printed !== "") {
    return <Printed>{`${label}${language === "en" ? " " : ""}${printed}${mark}`}</Printed>;
  }
  return (
    <Said label={label} figure={operandFigure(disclosure, operand)} caption={caption(label)} mark={mark} />
  );
}

/** The printed name; for a bare 合计 or a sentence's figure, what it measures. */
function useOperandName(operand: Operand, disclosure: Disclosure, measure: string | null): string {
  const terms: Readonly<Record<string, string>> = useMessages(budgetTerms).measures;
  const printed = stripListNumber(operand.label.replace(/\s+/gu, ""));
  const [source] = operand.sources;
  if (printed !== "" && printed !== "合计") return printed;
  const said = source === undefined ? null : measureAt(disclosure, source);
  return terms[said ?? measure ?? ""] ?? printed;
}

interface SaidProps {
  readonly label: string;
  readonly figure: Figure;
  readonly caption: string;
  readonly mark: string;
}

function Said({ label, figure, caption, mark }: SaidProps) {
  const { language } = useReader();
  return (
    <>
      <Printed>{label}</Printed>
      {language === "en" ? " " : ""}
      <Glued mark={mark}>
        <Amount figure={figure} caption={caption} variant="sentence" />
      </Glued>
      {mark.endsWith(" ") ? " " : null}
    </>
  );
}

/** What a place measures: the statement's measure, or that of the cell's column. */
function measureAt(disclosure: Disclosure, source: SourceRef): string | null {
  if (source.kind === "statement") return statementOf(disclosure, source.statement)?.measure ?? null;
  const measure = cellAt(disclosure, source)?.column?.measure ?? null;
  return measure === "total" ? null : measure;
}
