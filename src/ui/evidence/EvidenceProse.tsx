import type { Disclosure } from "../../core/budget/disclosure.ts";
import { printedText } from "../../core/budget/evidence.ts";
import type { Figure } from "../../core/budget/figure.ts";
import type { SourceRef, StatementPart } from "../../core/budget/source.ts";
import type { Statement } from "../../core/budget/statement.ts";
import type { CheckResult } from "../../core/checks/checkResult.ts";
import { halfLastPlace } from "../../core/money/formatAmount.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import type { Language } from "../../i18n/language.ts";
import { evidenceMessages } from "../../i18n/evidenceMessages.ts";
import { statementName } from "../../i18n/statementName.ts";
import shared from "./evidence.module.css";
import { useMessages, useReader } from "../ReaderContext.tsx";
import { EvidenceSection } from "./EvidenceSection.tsx";
import { statementsOf } from "./figureEvidence.ts";
import styles from "./EvidenceProse.module.css";

interface EvidenceProseProps {
  readonly disclosure: Disclosure;
  readonly figure: Figure;
  readonly checks: readonly CheckResult[];
}

/** Where the narrative says the same: place and figure; the sentence only where the data keeps prose. */
export function EvidenceProse({ disclosure, figure, checks }: EvidenceProseProps) {
  const words = useMessages(evidenceMessages);
  const common = useMessages(commonMessages);
  const { language } = useReader();
  const found = statementsOf(disclosure, figure, checks);
  if (found.length === 0) return null;
  return (
    <EvidenceSection title={words.prose}>
      <ul className={styles["statements"]}>
        {found.map(({ statement, source, by }) => (
          <li key={statement.id}>
            <p>
              {[statement.path, statement.item, statementName(statement, partOf(source), language)]
                .filter(Boolean)
                .join(" › ")}{" "}
              <mark className={styles["lit"]}>{printedText(disclosure, source)}</mark>
              <span className={shared["where"]}>
                {words.place(statement.place)}
                {statement.quote === null ? `${words.clause}${words.noQuote}` : null}
                {by === "check"
                  ? `${words.clause}${words.proseRounded(precisionOf(statement, common.units[statement.unit], language))}`
                  : null}
              </span>
            </p>
            {statement.quote === null ? null : (
              <blockquote className={styles["quote"]} lang="zh-CN">
                {statement.quote}
              </blockquote>
            )}
          </li>
        ))}
      </ul>
    </EvidenceSection>
  );
}

function partOf(source: SourceRef): StatementPart {
  return source.kind === "statement" ? source.part : "amount";
}

/** The last printed place of a prose figure: "0.01万元" for 615.70万元, "0.01 × RMB 10,000" in English. */
function precisionOf({ printed, unit }: Statement, word: string, language: Language): string {
  const decimals = /\.([0-9]+)/u.exec(printed)?.[1]?.length ?? 0;
  const isWhole = halfLastPlace(unit, decimals) === 0 || decimals === 0;
  const last = isWhole ? "1" : `0.${"0".repeat(decimals - 1)}1`;
  if (language === "zh") return `${last}${word}`;
  return unit === "yuan" ? `${last} ${word}` : `${last} × ${word}`;
}
