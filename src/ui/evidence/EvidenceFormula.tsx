import type { Disclosure } from "../../core/budget/disclosure.ts";
import type { Figure, FormulaFactor } from "../../core/budget/figure.ts";
import { exactAmount } from "../../i18n/amountText.ts";
import { evidenceMessages } from "../../i18n/evidenceMessages.ts";
import shared from "./evidence.module.css";
import { useMessages, useReader, type EvidenceRequest } from "../ReaderContext.tsx";
import { EvidenceSection } from "./EvidenceSection.tsx";
import { figureOfSource, placeOf } from "./figureEvidence.ts";
import styles from "./EvidenceFormula.module.css";

interface EvidenceFormulaProps {
  readonly figure: Figure;
  /** The disclosure of the dialog first. */
  readonly disclosures: readonly Disclosure[];
  readonly onOpen: (request: EvidenceRequest) => void;
}

interface Term {
  /** "+", "−", "÷" before what the sum is divided by, or "" before the first. */
  readonly sign: string;
  readonly factors: readonly FormulaFactor[];
}

/** How a derived figure was computed: every printed figure in it, with its place, each open to its own evidence. */
export function EvidenceFormula({ figure, disclosures, onOpen }: EvidenceFormulaProps) {
  const words = useMessages(evidenceMessages);
  return (
    <EvidenceSection
      title={words.formula}
      aside={figure.divisor === undefined ? words.formulaNote : words.quotientNote}
    >
      <ul className={styles["terms"]}>
        {formulaTerms(figure).map((term, index) => (
          <li key={index} className={styles["term"]}>
            <span className={styles["termSign"]}>{term.sign}</span>
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

function formulaTerms({ formula, divisor }: Figure): readonly Term[] {
  const terms = (formula ?? []).map(({ sign, factors }, index) => ({
    sign: sign === -1 ? "−" : index === 0 ? "" : "+",
    factors,
  }));
  if (divisor === undefined) return terms;
  return [...terms, { sign: "÷", factors: [{ ...divisor, amount: null }] }];
}

interface FactorProps extends Omit<EvidenceFormulaProps, "figure"> {
  readonly factor: FormulaFactor;
}

function Factor({ factor, disclosures, onOpen }: FactorProps) {
  const words = useMessages(evidenceMessages);
  const { language, unit } = useReader();
  const disclosure = disclosures.find(({ id }) => id === factor.source.disclosure) ?? null;
  const place = disclosure === null ? null : placeOf(disclosure, factor.source, language);
  const figure = figureOfSource(factor.source, disclosures);
  const text =
    factor.amount === null
      ? `${factor.bound ?? ""}${factor.count ?? words.printedBlank}`
      : (factor.bound ?? "") + exactAmount(factor.amount, { language, unit: place?.unit ?? unit });
  const year = disclosure === null || disclosure === disclosures[0] ? null : disclosure.year;
  const label = [year, place?.row, place?.column].filter(Boolean).join(" › ");
  const where = place?.table?.title ?? (place?.statement === null ? null : words.facts.statement);
  return (
    <>
      {figure === null ? (
        <span className={styles["plain"]}>{text}</span>
      ) : (
        <button
          type="button"
          className={shared["operand"]}
          onClick={() => onOpen({ figure, caption: label })}
        >
          {text}
        </button>
      )}
      <span className={styles["place"]}>
        {place === null ? words.notLoaded : [label, where].filter(Boolean).join(words.clause)}
      </span>
    </>
  );
}
