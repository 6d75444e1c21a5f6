import { Fragment } from "react";
import type { Disclosure } from "../../core/budget/disclosure.ts";
import { tableOf } from "../../core/budget/evidence.ts";
import { periodOfId } from "../../core/budget/disclosureId.ts";
import type { CheckResult, Operand } from "../../core/checks/checkResult.ts";
import type { MoneyUnit } from "../../core/money/unit.ts";
import { exactAmount } from "../../i18n/amountText.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import type { Language } from "../../i18n/language.ts";
import { measureName } from "../../i18n/measureName.ts";
import { checkMessages } from "../../i18n/checkMessages.ts";
import { evidenceMessages } from "../../i18n/evidenceMessages.ts";
import shared from "./evidence.module.css";
import { useMessages, useReader, type EvidenceRequest } from "../ReaderContext.tsx";
import { figureOfSource, placeOf } from "./figureEvidence.ts";
import styles from "./CheckSides.module.css";

export interface CheckSidesProps {
  readonly check: CheckResult;
  readonly unit: MoneyUnit;
  readonly disclosures: readonly Disclosure[];
  readonly onOpen: (request: EvidenceRequest) => void;
}

const INLINE_PARTS = 6;

/**
 * Both sides of a check as they are printed: a sum, 17,737,739 + 150,000 = 17,887,739; where the two differ,
 * the sum and what is printed; or one figure at two places, each with its place.
 */
export function CheckSides(props: CheckSidesProps) {
  const { check } = props;
  const { cause } = useMessages(checkMessages);
  const [only, ...more] = check.parts;
  const twice = only !== undefined && more.length === 0 && check.whole !== null;
  return (
    <div className={styles["sides"]}>
      {twice ? <TwoPlaces {...props} first={only} second={check.whole} /> : <Sum {...props} />}
      {check.cause === null ? null : <p className={styles["note12"]}>{cause(check.cause)}</p>}
    </div>
  );
}

function TwoPlaces({
  first,
  second,
  disclosures,
  onOpen,
}: CheckSidesProps & { readonly first: Operand; readonly second: Operand }) {
  const words = useMessages(evidenceMessages);
  const { language } = useReader();
  const nameOf = (operand: Operand) => operandName(operand, disclosures, language);
  const places = [first, second].map((operand) => placeName(operand, disclosures) ?? words.facts.statement);
  const names = places[0] === places[1] ? [nameOf(first), nameOf(second)] : places;
  return (
    <>
      <span className={styles["side"]}>{names[0]}</span>{" "}
      <SignedOperand operand={first} disclosures={disclosures} onOpen={onOpen} />
      {words.clause}
      <span className={styles["side"]}>{names[1]}</span>{" "}
      <SignedOperand operand={second} disclosures={disclosures} onOpen={onOpen} />
    </>
  );
}

function Sum({ check, unit, disclosures, onOpen }: CheckSidesProps) {
  const words = useMessages(evidenceMessages);
  const { language } = useReader();
  const { parts, whole, computed, residual } = check;
  const stated = parts.filter(({ amount }) => amount !== null);
  const blanks = parts.length - stated.length;
  const list = stated.map((part, index) => (
    <Fragment key={`${part.label}:${index}`}>
      <span className={styles["sign"]}>{part.sign === -1 ? " − " : index > 0 ? " + " : ""}</span>
      <OperandText operand={part} disclosures={disclosures} onOpen={onOpen} />
    </Fragment>
  ));
  const printed =
    whole === null ? null : <SignedOperand operand={whole} disclosures={disclosures} onOpen={onOpen} />;
  // What a blank would have added is not known: nothing is called their sum.
  const sum = computed === null || blanks > 0 ? null : exactAmount(computed, { language, unit });
  const result =
    residual === 0 ? (
      <> = {printed}</>
    ) : (
      <>
        {sum === null || stated.length < 2 ? null : ` = ${sum}`}
        {printed === null ? null : (
          <>
            {stated.length === 0 ? null : words.clause}
            {words.printedWhole} {printed}
          </>
        )}
      </>
    );
  return (
    <>
      {stated.length > INLINE_PARTS ? (
        <details className={styles["parts"]}>
          <summary>
            {words.partsFolded(stated.length)}
            {sum === null ? null : ` = ${sum}`}
          </summary>
          {list}
        </details>
      ) : (
        list
      )}
      {result}
      {blanks === 0 ? null : <p className={styles["note12"]}>{words.blankParts(blanks)}</p>}
    </>
  );
}

interface OperandTextProps {
  readonly operand: Operand;
  readonly disclosures: readonly Disclosure[];
  readonly onOpen: (request: EvidenceRequest) => void;
}

/** A stated decrease is printed without a sign: −261.88. */
function SignedOperand(props: OperandTextProps) {
  return (
    <>
      {props.operand.sign === -1 ? "−" : null}
      <OperandText {...props} />
    </>
  );
}

/** An operand as printed; it opens its own evidence. A product shows its factors. */
function OperandText({ operand, disclosures, onOpen }: OperandTextProps) {
  const words = useMessages(evidenceMessages);
  const { language } = useReader();
  const source = operand.sources[0];
  const figure = source === undefined ? null : figureOfSource(source, disclosures);
  const printed = operand.printed.map((text) => (text.trim() === "" ? words.blankOperand : text)).join(" × ");
  const text = printed === "" ? words.blankOperand : printed;
  const label = operandName(operand, disclosures, language);
  if (figure === null) return <span title={label}>{text}</span>;
  return (
    <button
      type="button"
      className={shared["operand"]}
      title={label}
      onClick={() => onOpen({ figure, caption: label })}
    >
      {text}
    </button>
  );
}

/** The line as printed; a figure of the narrative by what it is: 支出合计, 支出合计比上年增减额. */
function operandName(
  { label, code, measure, sources }: Operand,
  disclosures: readonly Disclosure[],
  language: Language,
): string {
  const source = sources[0];
  const disclosure = disclosures.find(({ id }) => id === source?.disclosure);
  const said =
    label !== "" || source?.kind !== "statement" || disclosure === undefined
      ? null
      : placeOf(disclosure, source, language);
  const measured = measure === null ? "" : measureName(measure, budgetTerms[language]);
  const name = label !== "" ? label : (said?.column ?? measured);
  const other =
    source === undefined || source.disclosure === disclosures[0]?.id ? null : periodOfId(source.disclosure);
  const period = other === null ? null : commonMessages[language].yearPhase(other.year, other.phase);
  return [period, code, name].filter((part) => part !== null && part !== "").join(" ");
}

/** The title of the table an operand stands in; null for a figure of the narrative. */
function placeName({ sources }: Operand, disclosures: readonly Disclosure[]): string | null {
  const source = sources[0];
  if (source?.kind !== "cell") return null;
  const disclosure = disclosures.find(({ id }) => id === source.disclosure);
  return disclosure === undefined ? null : (tableOf(disclosure, source.table)?.title ?? null);
}
