import { checkMessages } from "../i18n/checkMessages.ts";
import { commonMessages } from "../i18n/commonMessages.ts";
import { budgetTerms } from "../i18n/budgetTerms.ts";
import type { Language } from "../i18n/language.ts";
import { portalMessages } from "../i18n/portalMessages.ts";
import { MarkedText } from "./MarkedText.tsx";
import type { Published } from "./publishedSite.ts";
import { csvPath, jsonPath } from "./sitePaths.ts";

interface Props {
  readonly published: Published;
  readonly language: Language;
  readonly root: string;
}

/** Where the figures are printed, how they check, and the data to take away. */
export function SourceList({ published: { entry, disclosure }, language, root }: Props) {
  const words = portalMessages[language];
  const common = commonMessages[language];
  const counts = checkMessages[language].counts(entry.checks);
  return (
    <dl className="sources">
      <div>
        <dt>{common.source}</dt>
        {disclosure.documents.map(({ id, title, url, publisher, format, sha256 }) => (
          <dd key={id}>
            <span lang="zh-CN">{url === null ? `《${title}》` : <a href={url}>{`《${title}》`}</a>}</span>
            <span className="note">
              {" "}
              <MarkedText
                language={language}
                text={[
                  budgetTerms[language].formats[format],
                  ...(publisher === null ? [] : [words.publishedBy(publisher)]),
                  ...(disclosure.publishedOn === null ? [] : [words.publishedOn(disclosure.publishedOn)]),
                ].join(language === "zh" ? "，" : ", ")}
              />
            </span>
            <span className="print">
              {words.fingerprint} <code>{sha256}</code>
            </span>
          </dd>
        ))}
      </div>
      <div>
        <dt>{common.checks}</dt>
        <dd>
          {counts === "" ? checkMessages[language].none : counts}
          <span className="note"> {words.checksNote}</span>
        </dd>
      </div>
      <div>
        <dt>{words.data}</dt>
        <dd>
          <a href={`${root}${jsonPath(entry)}`}>JSON</a> <a href={`${root}${csvPath(entry)}`}>CSV</a>
          <span className="note"> {words.dataNote}</span>
        </dd>
      </div>
    </dl>
  );
}
