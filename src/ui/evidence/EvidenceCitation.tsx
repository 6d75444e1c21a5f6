import { useState } from "react";
import type { Disclosure } from "../../core/budget/disclosure.ts";
import type { Figure } from "../../core/budget/figure.ts";
import { gbtCitation, plainCitation, type Citation } from "../../core/citation/citation.ts";
import { evidenceMessages } from "../../i18n/evidenceMessages.ts";
import { CopyButton } from "../CopyButton.tsx";
import { useMessages, useReader } from "../ReaderContext.tsx";
import { EvidenceSection } from "./EvidenceSection.tsx";
import { placeOf } from "./figureEvidence.ts";
import styles from "./EvidenceCitation.module.css";

interface EvidenceCitationProps {
  /** The disclosure of the dialog first: its document is the one cited. */
  readonly disclosures: readonly Disclosure[];
  readonly figure: Figure;
  /** What is cited, in words, outermost first. */
  readonly locator: readonly string[];
  readonly permalink: string;
}

/** The figure as a reference to copy, its address, and the fingerprint of the file it was read from. */
export function EvidenceCitation({ disclosures, figure, locator, permalink }: EvidenceCitationProps) {
  const disclosure = disclosures[0];
  const words = useMessages(evidenceMessages);
  const { language } = useReader();
  const [accessedOn] = useState(today);
  const source = figure.sources[0];
  const place =
    source === undefined || disclosure === undefined ? null : placeOf(disclosure, source, language);
  const document = place?.document ?? disclosure?.documents[0] ?? null;
  if (document === null || disclosure === undefined) return null;
  const citation: Citation = {
    publisher: document.publisher ?? disclosure.department.name,
    documentTitle: document.title,
    publishedOn: disclosure.publishedOn,
    url: document.url,
    sha256: document.sha256,
    locator,
    permalink,
    accessedOn,
  };
  const texts = [
    { name: words.gbt, text: gbtCitation(citation, language) },
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

/** Today as the reader's calendar has it, ISO. */
function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
