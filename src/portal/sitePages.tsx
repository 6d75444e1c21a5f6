import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { factRows, factsCsv } from "../core/file/facts.ts";
import { statementsCsv } from "../core/file/statementsCsv.ts";
import { LANGUAGES, type Language } from "../i18n/language.ts";
import { portalMessages } from "../i18n/portalMessages.ts";
import { DisclosurePage } from "./DisclosurePage.tsx";
import { datasetOf, serviceOf } from "./jsonLd.ts";
import { ListPage } from "./ListPage.tsx";
import { NotFoundPage } from "./NotFoundPage.tsx";
import { oEmbedOf } from "./oEmbed.tsx";
import { PageHead } from "./PageHead.tsx";
import { PageShell } from "./PageShell.tsx";
import type { Published, PublishedDepartment, PublishedSite } from "./publishedSite.ts";
import { publishedViews } from "./publishedViews.ts";
import { csvPath, departmentPath, disclosurePath, listPath, oEmbedPath, rootFrom } from "./sitePaths.ts";
import { disclosureSentence, disclosureTitle } from "./siteWords.ts";
import { robotsTxt, sitemapXml } from "./sitemap.ts";

/** A file of the site: its path below the root and its whole text. */
export interface SiteFile {
  readonly path: string;
  readonly text: string;
}

/** The sheet of the pages: where it lies below the root, and its text with its hash for the missing page. */
export interface Sheet {
  readonly path: string;
  readonly text: string;
  /** `sha256-…`, as a policy names it. */
  readonly hash: string;
}

interface Place {
  readonly site: PublishedSite;
  readonly sheet: Sheet;
  readonly language: Language;
}

/** Every file of a site beside the app and its data: pages, data blocks, CSV, sitemap, oEmbed, robots, 404. */
export function siteFiles(
  site: PublishedSite,
  departments: readonly PublishedDepartment[],
  sheet: Sheet,
): readonly SiteFile[] {
  const all = departments.flatMap((department) => department.all);
  const pages = LANGUAGES.flatMap((language) => {
    const place = { site, sheet, language };
    return [
      listPage(departments, place),
      ...departments.flatMap((department) => [
        departmentPage(department, place),
        ...department.all.map((published) => disclosurePage(department, published, place)),
      ]),
    ];
  });
  const missing = <NotFoundPage site={site} style={sheet.text} styleHash={sheet.hash} />;
  return [
    ...pages.map(({ path, text }) => ({ path: `${path}index.html`, text })),
    { path: sheet.path, text: sheet.text },
    { path: "404.html", text: documentOf(missing) },
    { path: "robots.txt", text: robotsTxt(site.address) },
    ...all.map(csvFile),
    ...(site.address === null ? [] : addressed({ ...site, address: site.address }, all, pages)),
  ];
}

/** What can be written only where the site's address is known. */
function addressed(
  site: PublishedSite & { readonly address: string },
  all: readonly Published[],
  pages: readonly SiteFile[],
): readonly SiteFile[] {
  const answers = all.flatMap((published) =>
    publishedViews(published.entry).map((view) => ({
      path: oEmbedPath(published.entry, view),
      text: `${JSON.stringify(oEmbedOf(published, view, site), null, 2)}\n`,
    })),
  );
  const paths = ["", ...pages.map(({ path }) => path)];
  return [{ path: "sitemap.xml", text: sitemapXml(site.address, paths) }, ...answers];
}

function listPage(departments: readonly PublishedDepartment[], { site, sheet, language }: Place): SiteFile {
  const words = portalMessages[language];
  const disclosures = departments.reduce((sum, { all }) => sum + all.length, 0);
  const path = listPath(language);
  const said = { title: words.list, description: words.listNote(departments.length, disclosures) };
  const head = { site, language, path, published: null, linked: [], ...said };
  const text = documentOf(
    <PageShell
      {...{ site, language, path, ...said }}
      translations={{ zh: listPath("zh"), en: listPath("en") }}
      sheet={sheet.path}
      head={<PageHead {...head} />}
    >
      <ListPage departments={departments} language={language} root={rootFrom(path)} />
    </PageShell>,
  );
  return { path, text };
}

function departmentPage(department: PublishedDepartment, { site, sheet, language }: Place): SiteFile {
  const published = department.shown;
  const path = departmentPath(department.key, language);
  const said = { title: department.name, description: disclosureSentence(published.entry, language) };
  const about = { site, language, path };
  const linked = [serviceOf(department, about), datasetOf(published, about)];
  const text = documentOf(
    <PageShell
      {...{ ...about, ...said }}
      translations={{ zh: departmentPath(department.key, "zh"), en: departmentPath(department.key, "en") }}
      sheet={sheet.path}
      head={<PageHead {...{ ...about, ...said, published, linked }} />}
    >
      <DisclosurePage
        {...{ site, department, published, language, root: rootFrom(path), about: "department" }}
      />
    </PageShell>,
  );
  return { path, text };
}

function disclosurePage(
  department: PublishedDepartment,
  published: Published,
  { site, sheet, language }: Place,
): SiteFile {
  const { entry } = published;
  const path = disclosurePath(entry, language);
  const said = {
    title: disclosureTitle(entry, language),
    description: disclosureSentence(entry, language),
  };
  const about = { site, language, path };
  const linked = [datasetOf(published, about)];
  const text = documentOf(
    <PageShell
      {...{ ...about, ...said }}
      translations={{ zh: disclosurePath(entry, "zh"), en: disclosurePath(entry, "en") }}
      sheet={sheet.path}
      head={<PageHead {...{ ...about, ...said, published, linked }} />}
    >
      <DisclosurePage
        {...{ site, department, published, language, root: rootFrom(path), about: "disclosure" }}
      />
    </PageShell>,
  );
  return { path, text };
}

/** The printed cells of a disclosure, or what its text states where it has no tables. */
function csvFile({ entry, disclosure }: Published): SiteFile {
  const facts = factRows(disclosure);
  const text = facts.length > 0 ? factsCsv(facts) : statementsCsv([disclosure]);
  return { path: csvPath(entry), text };
}

function documentOf(page: ReactElement): string {
  return `<!doctype html>\n${renderToStaticMarkup(page)}\n`;
}
