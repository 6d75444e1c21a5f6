import { renderToStaticMarkup } from "react-dom/server";
import { portalMessages } from "../i18n/portalMessages.ts";
import { PageHead } from "./PageHead.tsx";
import type { PublishedDepartment, PublishedSite } from "./publishedSite.ts";
import { listPath } from "./sitePaths.ts";

/** What a site adds to the app's own page. */
export interface AppHead {
  /** Takes the place of the page's title; the app adds the name in `application-name` to each view's. */
  readonly head: string;
  /** What leads to the pages that need no script; for the end of the body. */
  readonly withoutScript: string;
}

/** The markup that gives the app's page the site's name, its card and the way to the static pages. */
export function appHead(site: PublishedSite, departments: readonly PublishedDepartment[]): AppHead {
  const words = portalMessages.zh;
  const disclosures = departments.reduce((sum, { all }) => sum + all.length, 0);
  const description = words.listNote(departments.length, disclosures);
  return {
    head: renderToStaticMarkup(
      <>
        <title>{site.title}</title>
        <meta name="application-name" content={site.title} />
        {site.address === null ? null : (
          <>
            <link rel="canonical" href={site.address} />
            <meta name="oembed-pages" content={site.address} />
          </>
        )}
        <PageHead
          {...{ site, description, title: site.title, language: "zh", path: "", published: null, linked: [] }}
        />
      </>,
    ),
    withoutScript: renderToStaticMarkup(
      <noscript>
        <p>
          <a href={listPath("zh")}>{words.list}</a>
        </p>
      </noscript>,
    ),
  };
}
