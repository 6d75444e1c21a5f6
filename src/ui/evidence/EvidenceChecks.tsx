import { Fragment } from "react";
import type { Disclosure } from "../../core/budget/disclosure.ts";
import { tableOf } from "../../core/budget/evidence.ts";
import type { CheckResult, Operand } from "../../core/checks/checkResult.ts";
import { countOutcomes } from "../../core/checks/countOutcomes.ts";
import type { MoneyUnit } from "../../core/money/unit.ts";
import { exactAmount } from "../../i18n/amountText.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { checkMessages } from "../../i18n/checkMessages.ts";
import { evidenceMessages } from "../../i18n/evidenceMessages.ts";
import styles from "../Evidence.module.css";
import { OutcomeSign } from "../OutcomeSign.tsx";
import { useMessages, useReader, type EvidenceRequest } from "../ReaderContext.tsx";
import { EvidenceSection } from "./EvidenceSection.tsx";
import { figureOfSource } from "./figureEvidence.ts";

interface EvidenceChecksProps {
  readonly checks: readonly CheckResult[];
  readonly disclosures: readonly Disclosure[];
  readonly onOpen: (request: EvidenceRequest) => void;
}

/** The checks a figure takes part in, each as a sentence of figures with residual and allowance. */
export function EvidenceChecks({ checks, disclosures, onOpen }: EvidenceChecksProps) {
  const words = useMessages(evidenceMessages);
  const { counts, rules } = useMessages(checkMessages);
  if (checks.length === 0) {
    return (
      <EvidenceSection title={words.checks}>
        <p className={styles["note"]}>{words.noChecks}</p>
      </EvidenceSection>
    );
  }
  return (
    <EvidenceSection title={words.checks} aside={counts(countOutcomes(checks))}>
      <table className={styles["checks"]}>
        <thead>
          <tr>
            <th scope="col">{words.rule}</th>
            <th scope="col">{words.sides}</th>
            <th scope="col" className={styles["end"]}>
              {words.difference}
            </th>
            <th scope="col">{words.outcome}</th>
          </tr>
        </thead>
        <tbody>
          {checks.map((check) => (
            <tr key={check.id}>
              <th scope="row">
                {rules[check.rule]}
                <Subject check={check} />
              </th>
              <td>
                <Sides check={check} disclosures={disclosures} onOpen={onOpen} />
              </td>
              <td className={styles["end"]}>
                <Residual check={check} unit={unitOf(check, disclosures)} />
              </td>
              <td>
                <OutcomeSign outcome={check.outcome} words />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </EvidenceSection>
  );
}

function Subject({ check }: { readonly check: CheckResult }) {
  const text = [check.subject.code, check.subject.name].filter(Boolean).join(" ");
  return text === "" ? null : <span className={styles["subject"]}>{text}</span>;
}

const INLINE_PARTS = 6;

/** Both sides of a check as they are printed: 17,737,739 ＋ 150,000 ＝ 17,887,739. */
export function Sides({
  check,
  disclosures,
  onOpen,
}: { readonly check: CheckResult } & Omit<EvidenceChecksProps, "checks">) {
  const words = useMessages(evidenceMessages);
  const { cause } = useMessages(checkMessages);
  const { language } = useReader();
  const unit = unitOf(check, disclosures);
  const { parts, whole, computed } = check;
  const list = parts.map((part, index) => (
    <Fragment key={`${part.label}:${index}`}>
      {index > 0 || part.sign === -1 ? (
        <span className={styles["sign"]}>{part.sign === -1 ? " − " : " + "}</span>
      ) : null}
      <OperandText operand={part} disclosures={disclosures} onOpen={onOpen} />
    </Fragment>
  ));
  const sum = computed === null || parts.length < 2 ? null : exactAmount(computed, { language, unit });
  return (
    <div className={styles["sides"]}>
      {parts.length > INLINE_PARTS ? (
        <details>
          <summary>
            {words.partsFolded(parts.length)} {sum === null ? null : `= ${sum}`}
          </summary>
          {list}
        </details>
      ) : (
        <>
          {list}
          {sum === null ? null : ` = ${sum}`}
        </>
      )}
      {whole === null ? null : (
        <>
          {parts.length === 0 ? "" : words.clause}
          {words.printedWhole} {whole.sign === -1 ? "−" : null}
          <OperandText operand={whole} disclosures={disclosures} onOpen={onOpen} />
        </>
      )}
      {check.cause === null ? null : <p className={styles["cause"]}>{cause(check.cause)}</p>}
    </div>
  );
}

interface OperandTextProps {
  readonly operand: Operand;
  readonly disclosures: readonly Disclosure[];
  readonly onOpen: (request: EvidenceRequest) => void;
}

/** An operand as printed; it opens its own evidence. A product shows its factors. */
function OperandText({ operand, disclosures, onOpen }: OperandTextProps) {
  const words = useMessages(evidenceMessages);
  const terms = useMessages(budgetTerms);
  const source = operand.sources[0];
  const figure = source === undefined ? null : figureOfSource(source, disclosures);
  const printed = operand.printed.map((text) => (text.trim() === "" ? words.blankOperand : text)).join(" × ");
  const text = printed === "" ? words.blankOperand : printed;
  const name =
    operand.label === "" && operand.measure !== null ? terms.measures[operand.measure] : operand.label;
  const label = [operand.code, name].filter(Boolean).join(" ");
  if (figure === null) return <span title={label}>{text}</span>;
  return (
    <button
      type="button"
      className={styles["operand"]}
      title={label}
      onClick={() => onOpen({ figure, caption: label })}
    >
      {text}
    </button>
  );
}

function Residual({ check, unit }: { readonly check: CheckResult; readonly unit: MoneyUnit }) {
  const words = useMessages(evidenceMessages);
  const { language } = useReader();
  if (check.residual === null) return null;
  return (
    <>
      {exactAmount(check.residual, { language, unit })}
      {check.outcome === "agrees" && check.allowance === 0 ? null : (
        <span className={styles["allowance"]}>
          {words.allowed(exactAmount(check.allowance, { language, unit }))}
        </span>
      )}
    </>
  );
}

/** The unit the checked table prints in; where a check speaks of prose only, the statement's. */
function unitOf({ parts, whole }: CheckResult, disclosures: readonly Disclosure[]): MoneyUnit {
  for (const { sources } of whole === null ? parts : [whole, ...parts]) {
    const source = sources[0];
    if (source === undefined) continue;
    const disclosure = disclosures.find(({ id }) => id === source.disclosure);
    if (disclosure === undefined) continue;
    const unit =
      source.kind === "cell"
        ? (tableOf(disclosure, source.table)?.unit ?? null)
        : (disclosure.statements.find(({ id }) => id === source.statement)?.unit ?? null);
    if (unit !== null) return unit;
  }
  return "yuan";
}
