import { portalMessages } from "../i18n/portalMessages.ts";
import type { PublishedSite } from "./publishedSite.ts";

interface Props {
  readonly site: PublishedSite;
  /** The page is answered at every depth, so its style stands in it: the text of the sheet … */
  readonly style: string;
  /** … and its hash, `sha256-…`, which alone the policy allows. */
  readonly styleHash: string;
}

/**
 * The page of a missing address, in both languages. It leads to the root by a path from the host's
 * own root; where the site's address is not known it leads nowhere, because it cannot know the way.
 */
export function NotFoundPage({ site, style, styleHash }: Props) {
  const home = site.address === null ? null : new URL(site.address).pathname;
  const policy = `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`;
  return (
    <html lang="zh-CN">
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{portalMessages.zh.pageTitle(portalMessages.zh.missing.title, site.title)}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <header className="bar">
          {home === null ? (
            <span className="site">{site.title}</span>
          ) : (
            <a className="site" href={home}>
              {site.title}
            </a>
          )}
        </header>
        <main>
          {(["zh", "en"] as const).map((language) => {
            const words = portalMessages[language].missing;
            const Title = language === "zh" ? "h1" : "h2";
            return (
              <section key={language} lang={language === "zh" ? "zh-CN" : "en"}>
                <Title>{words.title}</Title>
                <p>{words.text}</p>
                {home === null ? null : (
                  <p>
                    <a href={home}>{words.home}</a>
                  </p>
                )}
              </section>
            );
          })}
        </main>
      </body>
    </html>
  );
}
