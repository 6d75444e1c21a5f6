import type { Disclosure } from "../../core/budget/disclosure.ts";
import type { Formula, FormulaFactor } from "../../core/budget/figure.ts";
import { exactAmount } from "../../i18n/amountText.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { evidenceMessages } from "../../i18n/evidenceMessages.ts";
import styles from "../Evidence.module.css";
import { LinkButton } from "../LinkButton.tsx";
import { useMessages, useReader, type EvidenceRequest } from "../ReaderContext.tsx";
import { EvidenceSection } from "./EvidenceSection.tsx";
import { figureOfSource, placeOf } from "./figureEvidence.ts";

interface EvidenceFormulaProps {
  readonly formula: Formula;
  readonly disclosures: readonly Disclosure[];
  readonly onOpen: (request: EvidenceRequest) => void;
}

/** How a derived figure was computed: every printed figure in it, with its place, each open to its own evidence. */
export function EvidenceFormula({ formula, disclosures, onOpen }: EvidenceFormulaProps) {
  const words = useMessages(evidenceMessages);
  return (
    <EvidenceSection title={words.formula} aside={words.formulaNote}>
      <ul className={styles["terms"]}>
        {formula.map((term, index) => (
          <li key={index} className={styles["term"]}>
            <span className={styles["termSign"]}>{term.sign === -1 ? "−" : index === 0 ? "" : "+"}</span>
            <span className={styles["factors"]}>
              {term.factors.map((factor, at) => (
                <span key={at} className={styles["factor"]}>
                  {at === 0 ? null : <span> × </span>}
                  <Factor factor={factor} disclosures={disclosures} onOpen={onOpen} />
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </EvidenceSection>
  );
}

interface FactorProps {
  readonly factor: FormulaFactor;
  readonly disclosures: readonly Disclosure[];
  readonly onOpen: (request: EvidenceRequest) => void;
}

function Factor({ factor, disclosures, onOpen }: FactorProps) {
  const words = useMessages(evidenceMessages);
  const terms = useMessages(budgetTerms);
  const { language, unit } = useReader();
  const disclosure = disclosures.find(({ id }) => id === factor.source.disclosure) ?? null;
  const place = disclosure === null ? null : placeOf(disclosure, factor.source, terms);
  const figure = figureOfSource(factor.source, disclosures);
  const text =
    factor.amount === null
      ? (factor.count ?? words.printedBlank)
      : exactAmount(factor.amount, { language, unit: place?.unit ?? unit });
  const label = [disclosure?.year, place?.row, place?.column].filter(Boolean).join(" › ");
  return (
    <>
      {figure === null ? (
        <span>{text}</span>
      ) : (
        <button
          type="button"
          className={styles["operand"]}
          onClick={() => onOpen({ figure, caption: label })}
        >
          {text}
        </button>
      )}
      <span className={styles["where"]}>
        {place === null ? words.notLoaded : label}
        {place?.table === null || place === null ? null : `${words.clause}${place.table.title}`}
        {place?.statement === null || place === null ? null : `${words.clause}${words.facts.statement}`}
      </span>
      {figure === null ? null : (
        <LinkButton onClick={() => onOpen({ figure, caption: label })} aria-label={words.openOperand(label)}>
          {words.title}
        </LinkButton>
      )}
    </>
  );
}
