import type { Language } from "../i18n/language.ts";
import { CARD } from "./cardSize.ts";
import { dataBlock, type Linked } from "./jsonLd.ts";
import { viewTitle } from "./oEmbed.tsx";
import type { Published, PublishedSite } from "./publishedSite.ts";
import { publishedViews } from "./publishedViews.ts";
import { oEmbedPath, picturePath } from "./sitePaths.ts";

interface Props {
  readonly site: PublishedSite;
  readonly language: Language;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** What the page shows of; null for a list. */
  readonly published: Published | null;
  readonly linked: readonly Linked[];
}

/** Cards, oEmbed discovery and linked data; what needs absolute addresses is left out where the site has none. */
export function PageHead({ site, language, path, title, description, published, linked }: Props) {
  const { address } = site;
  const picture =
    address === null || published === null || !site.pictures
      ? null
      : `${address}${picturePath(published.entry)}`;
  return (
    <>
      <meta property="og:type" content="website" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:site_name" content={site.title} />
      <meta property="og:locale" content={language === "zh" ? "zh_CN" : "en_US"} />
      {address === null ? null : <meta property="og:url" content={`${address}${path}`} />}
      {picture === null ? null : (
        <>
          <meta property="og:image" content={picture} />
          <meta property="og:image:type" content="image/png" />
          <meta property="og:image:width" content={String(CARD.width)} />
          <meta property="og:image:height" content={String(CARD.height)} />
          <meta property="og:image:alt" content={description} />
        </>
      )}
      <meta name="twitter:card" content={picture === null ? "summary" : "summary_large_image"} />
      {address === null || published === null
        ? null
        : publishedViews(published.entry).map((view) => (
            <link
              key={view}
              rel="alternate"
              type="application/json+oembed"
              href={`${address}${oEmbedPath(published.entry, view)}`}
              title={viewTitle(published, view, language)}
            />
          ))}
      {linked.length === 0 ? null : (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: dataBlock(linked) }} />
      )}
    </>
  );
}
