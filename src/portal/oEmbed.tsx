import { renderToStaticMarkup } from "react-dom/server";
import { appMessages } from "../i18n/appMessages.ts";
import type { Language } from "../i18n/language.ts";
import type { View } from "../state/address.ts";
import { CARD } from "./cardSize.ts";
import type { Published, PublishedSite } from "./publishedSite.ts";
import { disclosurePath, picturePath, viewQuery } from "./sitePaths.ts";
import { disclosureTitle } from "./siteWords.ts";

/** An answer of oEmbed 1.0, type rich. */
export interface OEmbed {
  readonly version: "1.0";
  readonly type: "rich";
  readonly title: string;
  readonly author_name: string;
  readonly author_url: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds. */
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

const DAY = 86_400;
const WIDTH = 800;

/** Room for a view at that width before its frame tells its own height, in pixels. */
const HEIGHTS: Readonly<Partial<Record<View, number>>> = { department: 900, quality: 900, projects: 900 };
const USUAL_HEIGHT = 720;

/** The answer for a view of a disclosure; its addresses are absolute, so the site's must be known. */
export function oEmbedOf(
  { entry }: Published,
  view: View,
  site: PublishedSite & { readonly address: string },
): OEmbed {
  const language: Language = "zh";
  const title = viewTitle({ entry }, view, language);
  const height = HEIGHTS[view] ?? USUAL_HEIGHT;
  return {
    version: "1.0",
    type: "rich",
    title,
    author_name: entry.department,
    author_url: `${site.address}${disclosurePath(entry, language)}`,
    provider_name: site.title,
    provider_url: site.address,
    cache_age: DAY,
    html: renderToStaticMarkup(
      <iframe
        src={`${site.address}embed.html${viewQuery(entry, view)}`}
        title={title}
        width={WIDTH}
        height={height}
        loading="lazy"
      />,
    ),
    width: WIDTH,
    height,
    ...(site.pictures
      ? {
          thumbnail_url: `${site.address}${picturePath(entry)}`,
          thumbnail_width: CARD.width,
          thumbnail_height: CARD.height,
        }
      : {}),
  };
}

/** 支出树 · 平乡县人民政府办公室2023年预算. */
export function viewTitle({ entry }: Pick<Published, "entry">, view: View, language: Language): string {
  return `${appMessages[language].views[view]} · ${disclosureTitle(entry, language)}`;
}
