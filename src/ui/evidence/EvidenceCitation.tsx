import { useState } from "react";
import type { Disclosure } from "../../core/budget/disclosure.ts";
import type { Figure } from "../../core/budget/figure.ts";
import { gbtCitation, plainCitation, type Citation } from "../../core/citation/citation.ts";
import { exactAmount } from "../../i18n/amountText.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { evidenceMessages } from "../../i18n/evidenceMessages.ts";
import { CopyButton } from "../CopyButton.tsx";
import { useMessages, useReader } from "../ReaderContext.tsx";
import { EvidenceSection } from "./EvidenceSection.tsx";
import { isComputed, placeOf, type PlaceOfFigure } from "./figureEvidence.ts";
import styles from "./EvidenceCitation.module.css";

interface EvidenceCitationProps {
  readonly disclosure: Disclosure;
  readonly figure: Figure;
  readonly caption: string;
  readonly permalink: string;
}

/** The figure as a reference to copy, its address, and the fingerprint of the file it was read from. */
export function EvidenceCitation({ disclosure, figure, caption, permalink }: EvidenceCitationProps) {
  const words = useMessages(evidenceMessages);
  const common = useMessages(commonMessages);
  const terms = useMessages(budgetTerms);
  const { language, unit } = useReader();
  const [accessedOn] = useState(today);
  const source = figure.sources[0];
  const place = source === undefined ? null : placeOf(disclosure, source, terms);
  const document = place?.document ?? disclosure.documents[0] ?? null;
  if (document === null) return null;
  const value =
    figure.amount === null
      ? common.states[figure.state]
      : exactAmount(figure.amount, {
          language,
          unit: isComputed(figure) ? unit : (place?.unit ?? unit),
        });
  const derived = !isComputed(figure)
    ? null
    : [...new Set([caption, value, common.states.derived])].filter((part) => part !== "").join(" ");
  const citation: Citation = {
    publisher: document.publisher ?? disclosure.department.name,
    documentTitle: document.title,
    publishedOn: disclosure.publishedOn,
    url: document.url,
    sha256: document.sha256,
    locator: derived === null ? locatorOf(place, value, words.place) : [derived],
    permalink,
    accessedOn,
  };
  const texts = [
    { name: words.gbt, text: gbtCitation(citation) },
    { name: words.plain, text: plainCitation(citation, language) },
  ];
  return (
    <EvidenceSection title={words.citation}>
      <dl className={styles["citations"]}>
        {texts.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <p>{text}</p>
              <CopyButton text={text} label={words.copyCitation} />
            </dd>
          </div>
        ))}
        <div>
          <dt>{words.link}</dt>
          <dd>
            <a href={permalink}>{permalink}</a>
            <CopyButton text={permalink} label={words.copyLink} />
          </dd>
        </div>
        <div>
          <dt>{words.sha}</dt>
          <dd>
            <code className={styles["sha"]}>{document.sha256}</code>
          </dd>
        </div>
      </dl>
    </EvidenceSection>
  );
}

function locatorOf(
  place: PlaceOfFigure | null,
  value: string,
  placeText: (place: NonNullable<PlaceOfFigure["place"]>) => string,
): readonly string[] {
  const table = place?.table ?? null;
  const row = place?.row ?? "";
  const column = place?.column.split(" › ").at(-1) ?? "";
  return [
    table === null ? "" : `${table.number ?? ""}“${table.title}”`,
    place?.place === null || place === null ? "" : placeText(place.place),
    row === column ? "" : row,
    [column, value].filter((text) => text !== "").join(" "),
  ].filter((part) => part !== "");
}

/** Today as the reader's calendar has it, ISO. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
