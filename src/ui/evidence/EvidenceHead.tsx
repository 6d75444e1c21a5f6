import type { Disclosure } from "../../core/budget/disclosure.ts";
import type { Figure } from "../../core/budget/figure.ts";
import { isRounded } from "../../core/money/formatAmount.ts";
import { computedText, exactAmount, shownAmount } from "../../i18n/amountText.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { evidenceMessages } from "../../i18n/evidenceMessages.ts";
import shared from "./evidence.module.css";
import { useMessages, useReader } from "../ReaderContext.tsx";
import { isComputed, placeOf } from "./figureEvidence.ts";
import styles from "./EvidenceHead.module.css";

interface EvidenceHeadProps {
  readonly titleId: string;
  readonly disclosure: Disclosure;
  readonly figure: Figure;
  readonly caption: string;
}

/** What the figure is, exactly, and in which state. */
export function EvidenceHead({ titleId, disclosure, figure, caption }: EvidenceHeadProps) {
  const words = useMessages(evidenceMessages);
  const common = useMessages(commonMessages);
  const terms = useMessages(budgetTerms);
  const { language, unit } = useReader();
  const source = isComputed(figure) ? undefined : figure.sources[0];
  const place = source === undefined ? null : placeOf(disclosure, source, terms);
  const separator = language === "zh" ? "，" : ", ";
  const subject = [...new Set([place?.row, place?.column.split(" › ").at(-1)])]
    .filter(Boolean)
    .join(separator);
  const exact =
    figure.amount === null ? null : exactAmount(figure.amount, { language, unit: place?.unit ?? unit });
  const name = subject === "" ? lastOf(caption) : subject;
  const isShownRounded = figure.amount !== null && isRounded(figure.amount, unit);
  const isNamed = name !== "" || !isComputed(figure);
  const value = isNamed ? (exact ?? common.states[figure.state]) : `${common.states.derived} ${exact ?? ""}`;
  return (
    <header>
      <h2 className={styles["title"]} id={titleId}>
        {name === "" ? null : `${name}${language === "zh" ? "　" : " "}`}
        <span className={styles["value"]}>{value}</span>
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

function lastOf(caption: string): string {
  return caption.split("›").at(-1)?.trim() ?? caption;
}
