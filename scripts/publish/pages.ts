import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { REFERENCE_VERSION, type EnglishClassNames } from "../../src/core/classification/referenceNames.ts";
import { publishedDepartments, type Published, type PublishedSite } from "../../src/portal/publishedSite.ts";
import { siteFiles, type Sheet, type SiteFile } from "../../src/portal/sitePages.tsx";
import type { PublishOptions } from "./arguments.ts";
import type { DataFolder } from "./dataFolder.ts";

const source = fileURLToPath(new URL("../../src", import.meta.url));

/** The disclosures of a data folder with their catalog entries, in the catalog's order. */
export function publishedOf({ catalog, disclosures }: DataFolder): readonly Published[] {
  return catalog.entries.flatMap((entry) => {
    const disclosure = disclosures.get(entry.id);
    return disclosure === undefined ? [] : [{ entry, disclosure }];
  });
}

/** The site as the pages tell of it. */
export function siteOf(options: PublishOptions, folder: string, pictures: boolean): PublishedSite {
  const { title, address, publisher, license } = options;
  return {
    title,
    address: address?.href ?? null,
    publisher,
    license,
    pictures,
    classNames: classNames(join(folder, "data/reference/class-names-en.json")),
  };
}

/** Writes the pages and all that belongs to them; returns the files. */
export function writePages(
  folder: string,
  site: PublishedSite,
  all: readonly Published[],
): readonly SiteFile[] {
  const files = siteFiles(site, publishedDepartments(all), pageSheet());
  for (const { path, text } of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return files;
}

/** The tokens and ground of the app with the look of the pages, as one file named by its content. */
function pageSheet(): Sheet {
  const parts = ["ui/tokens.css", "ui/base.css", "portal/pageFrame.css", "portal/pageFigures.css"];
  const text = parts.map((part) => readFileSync(join(source, part), "utf8")).join("\n");
  const digest = createHash("sha256").update(text).digest("base64");
  const name = digest.replaceAll(/[^A-Za-z0-9]/gu, "").slice(0, 8);
  return { path: `assets/pages-${name}.css`, text, hash: `sha256-${digest}` };
}

function classNames(file: string): EnglishClassNames | null {
  if (!existsSync(file)) return null;
  const names = JSON.parse(readFileSync(file, "utf8")) as EnglishClassNames;
  return names.version === REFERENCE_VERSION ? names : null;
}
