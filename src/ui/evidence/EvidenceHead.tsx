import type { Disclosure } from "../../core/budget/disclosure.ts";
import type { Figure } from "../../core/budget/figure.ts";
import { isRounded } from "../../core/money/formatAmount.ts";
import { computedText, exactAmount, shownAmount } from "../../i18n/amountText.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { evidenceMessages } from "../../i18n/evidenceMessages.ts";
import shared from "./evidence.module.css";
import { useMessages, useReader } from "../ReaderContext.tsx";
import { isComputed } from "./figureEvidence.ts";
import { figureTitle } from "./figureTitle.ts";
import styles from "./EvidenceHead.module.css";

interface EvidenceHeadProps {
  readonly titleId: string;
  /** The disclosure of the dialog first. */
  readonly disclosures: readonly Disclosure[];
  readonly figure: Figure;
  readonly caption: string;
}

/** What the figure is, exactly, and in which state. */
export function EvidenceHead({ titleId, disclosures, figure, caption }: EvidenceHeadProps) {
  const words = useMessages(evidenceMessages);
  const common = useMessages(commonMessages);
  const { language, unit } = useReader();
  const { name, value } = figureTitle(figure, disclosures, caption, { language, unit });
  // A quotient is rounded at the fen: it has no exact value to set beside the shown one.
  const isShownRounded =
    figure.amount !== null && figure.divisor === undefined && isRounded(figure.amount, unit);
  const isNamed = name !== "" || !isComputed(figure);
  return (
    <header>
      <h2 className={styles["title"]} id={titleId}>
        {name === "" ? null : `${name}${language === "zh" ? "　" : " "}`}
        <span className={styles["value"]}>{isNamed ? value : `${common.states.derived} ${value}`}</span>
      </h2>
      <p className={shared["note"]}>
        {isShownRounded
          ? words.shown(
              shownAmount(figure.amount, { language, unit }),
              exactAmount(figure.amount, { language, unit }),
            )
          : null}{" "}
        {words.state(common.stateNotes[figure.state])}
        {figure.formula === null ? null : (
          <span className={styles["formula"]}>{computedText(figure, { language, unit })}</span>
        )}
      </p>
    </header>
  );
}
