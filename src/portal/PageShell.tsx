import type { ReactNode } from "react";
import { commonMessages } from "../i18n/commonMessages.ts";
import type { Language } from "../i18n/language.ts";
import { portalMessages } from "../i18n/portalMessages.ts";
import { MarkedText } from "./MarkedText.tsx";
import type { PublishedSite } from "./publishedSite.ts";
import { listPath, rootFrom } from "./sitePaths.ts";

/** A page without scripts may load its sheet and its mark, and nothing else. */
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

const HTML_LANGUAGE: Readonly<Record<Language, string>> = { zh: "zh-CN", en: "en" };

export interface PageShellProps {
  readonly site: PublishedSite;
  readonly language: Language;
  /** Where the page stands below the root: `d/130532-434/`. */
  readonly path: string;
  /** The same page in each language; null where there is one alone. */
  readonly translations: Readonly<Record<Language, string>> | null;
  readonly title: string;
  readonly description: string;
  /** Path of the sheet below the root. */
  readonly sheet: string;
  /** More of the head: cards, discovery, data. */
  readonly head?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of a published page: head with its policy, the site's name, foot. */
export function PageShell(props: PageShellProps) {
  const { site, language, path, translations, title, description, sheet, head, children } = props;
  const words = portalMessages[language];
  const root = rootFrom(path);
  const other = language === "zh" ? "en" : "zh";
  return (
    <html lang={HTML_LANGUAGE[language]}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{words.pageTitle(title, site.title)}</title>
        <meta name="description" content={description} />
        <link rel="stylesheet" href={`${root}${sheet}`} />
        <link rel="icon" href={`${root}favicon.svg`} type="image/svg+xml" />
        {site.address === null ? null : <link rel="canonical" href={`${site.address}${path}`} />}
        {site.address === null || translations === null
          ? null
          : (["zh", "en"] as const).map((each) => (
              <link
                key={each}
                rel="alternate"
                hrefLang={HTML_LANGUAGE[each]}
                href={`${site.address ?? ""}${translations[each]}`}
              />
            ))}
        {head}
      </head>
      <body>
        <header className="bar">
          <a className="site" href={root}>
            <MarkedText text={site.title} language={language} />
          </a>
          <nav aria-label={site.title}>
            <a href={`${root}${listPath(language)}`}>{words.list}</a>{" "}
            {translations === null ? null : (
              <a href={`${root}${translations[other]}`} lang={HTML_LANGUAGE[other]}>
                {words.otherLanguage}
              </a>
            )}
          </nav>
        </header>
        <main>{children}</main>
        <footer className="foot">
          {site.publisher === null ? null : (
            <span>
              <MarkedText text={site.publisher} language={language} />
            </span>
          )}
          <span>
            {commonMessages[language].product} · {commonMessages[language].productNote}
          </span>
        </footer>
      </body>
    </html>
  );
}
