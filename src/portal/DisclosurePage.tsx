import { commonMessages } from "../i18n/commonMessages.ts";
import { appMessages } from "../i18n/appMessages.ts";
import type { Language } from "../i18n/language.ts";
import { portalMessages } from "../i18n/portalMessages.ts";
import { FunctionTable } from "./FunctionTable.tsx";
import { HeadlineList } from "./HeadlineList.tsx";
import { MarkedText } from "./MarkedText.tsx";
import type { Published, PublishedDepartment, PublishedSite } from "./publishedSite.ts";
import { publishedViews } from "./publishedViews.ts";
import { viewQuery } from "./sitePaths.ts";
import { disclosureSentence, disclosureTitle } from "./siteWords.ts";
import { SourceList } from "./SourceList.tsx";
import { YearTable } from "./YearTable.tsx";

export interface DisclosurePageProps {
  readonly site: PublishedSite;
  readonly department: PublishedDepartment;
  readonly published: Published;
  readonly language: Language;
  readonly root: string;
  /** `department` names the body, `disclosure` the one document that is shown. */
  readonly about: "department" | "disclosure";
}

/** What a published page says of a department, or of one of its disclosures, without any script. */
export function DisclosurePage({ site, department, published, language, root, about }: DisclosurePageProps) {
  const words = portalMessages[language];
  const common = commonMessages[language];
  const { entry } = published;
  const { code, name } = entry.region;
  const phaseNote = common.phaseNote[entry.phase];
  const given = { site, published, language, root };
  return (
    <>
      <p className="place" lang="zh-CN">
        {name}（{code}）
      </p>
      <h1>
        <MarkedText
          text={about === "department" ? department.name : disclosureTitle(entry, language)}
          language={language}
        />
      </h1>
      <p className="sentence">
        <MarkedText text={disclosureSentence(entry, language)} language={language} />
      </p>
      {about === "department" ? (
        <h2>
          <MarkedText text={disclosureTitle(entry, language)} language={language} />
        </h2>
      ) : null}
      <HeadlineList entry={entry} language={language} root={root} />
      {phaseNote === null ? null : <p className="phase">{phaseNote}</p>}
      <p className="open">
        <a href={`${root}${viewQuery(entry, "department", { lang: language })}`}>{words.openInApp}</a>
      </p>
      <section aria-labelledby="functions">
        <h2 id="functions">{words.functions}</h2>
        <FunctionTable {...given} />
      </section>
      <section aria-labelledby="years">
        <h2 id="years">{words.years}</h2>
        <YearTable department={department} language={language} root={root} />
      </section>
      <section aria-labelledby="views">
        <h2 id="views">{words.views}</h2>
        <ul className="views">
          {publishedViews(entry).map((view) => (
            <li key={view}>
              <a href={`${root}${viewQuery(entry, view, { lang: language })}`}>
                {appMessages[language].views[view]}
              </a>
            </li>
          ))}
        </ul>
        <p className="note">{words.evidenceNote}</p>
      </section>
      <SourceList published={published} language={language} root={root} />
    </>
  );
}
