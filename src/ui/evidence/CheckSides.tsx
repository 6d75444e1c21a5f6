import { Fragment } from "react";
import type { Disclosure } from "../../core/budget/disclosure.ts";
import { tableOf } from "../../core/budget/evidence.ts";
import type { CheckResult, Operand } from "../../core/checks/checkResult.ts";
import type { MoneyUnit } from "../../core/money/unit.ts";
import { exactAmount } from "../../i18n/amountText.ts";
import { budgetTerms, type BudgetTerms } from "../../i18n/budgetTerms.ts";
import { measureName } from "../../i18n/measureName.ts";
import { checkMessages } from "../../i18n/checkMessages.ts";
import { evidenceMessages } from "../../i18n/evidenceMessages.ts";
import shared from "./evidence.module.css";
import { useMessages, useReader, type EvidenceRequest } from "../ReaderContext.tsx";
import { figureOfSource } from "./figureEvidence.ts";
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
  const terms = useMessages(budgetTerms);
  const nameOf = (operand: Operand) => operandName(operand, terms);
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
  const sum = computed === null ? null : exactAmount(computed, { language, unit });
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
  const terms = useMessages(budgetTerms);
  const source = operand.sources[0];
  const figure = source === undefined ? null : figureOfSource(source, disclosures);
  const printed = operand.printed.map((text) => (text.trim() === "" ? words.blankOperand : text)).join(" × ");
  const text = printed === "" ? words.blankOperand : printed;
  const label = operandName(operand, terms);
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

function operandName({ label, code, measure }: Operand, terms: BudgetTerms): string {
  const name = label === "" && measure !== null ? measureName(measure, terms) : label;
  return [code, name].filter((part) => part !== null && part !== "").join(" ");
}

/** The title of the table an operand stands in; null for a figure of the narrative. */
function placeName({ sources }: Operand, disclosures: readonly Disclosure[]): string | null {
  const source = sources[0];
  if (source?.kind !== "cell") return null;
  const disclosure = disclosures.find(({ id }) => id === source.disclosure);
  return disclosure === undefined ? null : (tableOf(disclosure, source.table)?.title ?? null);
}
