import type { CatalogEntry } from "../core/budget/catalog.ts";
import type { Figure } from "../core/budget/figure.ts";
import { formatPlain } from "../core/money/formatAmount.ts";
import { budgetTerms } from "../i18n/budgetTerms.ts";
import { commonMessages } from "../i18n/commonMessages.ts";
import type { Language } from "../i18n/language.ts";
import { portalMessages } from "../i18n/portalMessages.ts";
import type { Published, PublishedDepartment, PublishedSite } from "./publishedSite.ts";
import { csvPath, departmentPath, disclosurePath, jsonPath, rootFrom } from "./sitePaths.ts";
import { disclosureSentence, disclosureTitle } from "./siteWords.ts";

/** A node of schema.org: plain JSON. */
export type Linked = Readonly<Record<string, unknown>>;

interface About {
  readonly site: PublishedSite;
  readonly language: Language;
  /** The page that carries it: without an address of the site, addresses are relative to it. */
  readonly path: string;
}

/** The disclosure as a `Dataset`: what search engines for data read. */
export function datasetOf({ entry, disclosure }: Published, { site, language, path }: About): Linked {
  const base = site.address ?? rootFrom(path);
  const words = portalMessages[language];
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: disclosureTitle(entry, language),
    description: disclosureSentence(entry, language),
    url: `${base}${disclosurePath(entry, language)}`,
    identifier: entry.id,
    inLanguage: "zh-CN",
    keywords: [...words.datasetKeywords, entry.region.name, entry.department],
    isAccessibleForFree: true,
    temporalCoverage: `${String(entry.year)}-01-01/${String(entry.year)}-12-31`,
    spatialCoverage: placeOf(entry),
    creator: organisationOf(entry),
    ...(site.publisher === null ? {} : { publisher: { "@type": "Organization", name: site.publisher } }),
    ...(disclosure.publishedOn === null ? {} : { datePublished: disclosure.publishedOn }),
    ...(site.license === null ? {} : { license: site.license }),
    isBasedOn: disclosure.documents.map(({ title, url, publisher, sha256 }) => ({
      "@type": "DigitalDocument",
      name: title,
      ...(url === null ? {} : { url }),
      ...(publisher === null ? {} : { publisher: { "@type": "GovernmentOrganization", name: publisher } }),
      identifier: `sha256:${sha256}`,
    })),
    variableMeasured: variablesOf(entry, language),
    distribution: [
      {
        "@type": "DataDownload",
        encodingFormat: "application/json",
        contentUrl: `${base}${jsonPath(entry)}`,
      },
      { "@type": "DataDownload", encodingFormat: "text/csv", contentUrl: `${base}${csvPath(entry)}` },
    ],
    includedInDataCatalog: { "@type": "DataCatalog", name: site.title, url: base },
  };
}

/** The publishing of a body's budgets and final accounts, which the law makes a service of its. */
export function serviceOf(department: PublishedDepartment, { site, language, path }: About): Linked {
  const { entry } = department.shown;
  const base = site.address ?? rootFrom(path);
  const words = portalMessages[language];
  return {
    "@context": "https://schema.org",
    "@type": "GovernmentService",
    name: words.disclosureService(department.name),
    serviceType: words.serviceType,
    provider: organisationOf(entry),
    areaServed: placeOf(entry),
    availableChannel: {
      "@type": "ServiceChannel",
      serviceUrl: `${base}${departmentPath(department.key, language)}`,
      availableLanguage: ["zh-CN", "en"],
    },
  };
}

/** The text of a data block, with nothing in it that could end the block. */
export function dataBlock(nodes: readonly Linked[]): string {
  return JSON.stringify(nodes.length === 1 ? nodes[0] : nodes).replaceAll("<", "\\u003c");
}

function organisationOf({ department, departmentKey, region }: CatalogEntry): Linked {
  return {
    "@type": "GovernmentOrganization",
    name: department,
    identifier: departmentKey,
    areaServed: placeOf({ region }),
  };
}

function placeOf({ region: { code, name } }: Pick<CatalogEntry, "region">): Linked {
  return {
    "@type": "AdministrativeArea",
    name,
    identifier: { "@type": "PropertyValue", propertyID: "GB/T 2260", value: code },
  };
}

/** The headline figures in yuan, exact; a figure without an amount is left out, never a 0. */
function variablesOf(entry: CatalogEntry, language: Language): readonly Linked[] {
  const terms = budgetTerms[language].measures;
  const figures: readonly (readonly [string, Figure])[] = [
    [portalMessages[language].spending, entry.total],
    [terms.basic, entry.basic],
    [terms.project, entry.project],
    [terms["three-public"], entry.threePublic],
  ];
  return figures.flatMap(([name, { amount, state }]) =>
    amount === null
      ? []
      : [
          {
            "@type": "PropertyValue",
            name,
            value: formatPlain(amount),
            unitText: commonMessages[language].units.yuan,
            ...(state === "stated" ? {} : { description: commonMessages[language].stateNotes[state] }),
          },
        ],
  );
}
