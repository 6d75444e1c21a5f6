import { readFileSync } from "node:fs";
import { readCatalog } from "../../src/core/file/readCatalog.ts";
import { readDisclosure } from "../../src/core/file/readDisclosure.ts";
import type { Published, PublishedSite } from "../../src/portal/publishedSite.ts";

const data = new URL("../../public/data/", import.meta.url);

/** A site at an address nobody has. */
export const SITE = {
  title: "示例公开平台",
  address: "https://portal.example/open/",
  publisher: null,
  license: null,
  pictures: true,
  classNames: null,
} satisfies PublishedSite;

/** The shipped disclosure of an id, as a site publishes it. */
export function publishedDisclosure(id: string): Published {
  const catalog = readCatalog(readFileSync(new URL("catalog.json", data), "utf8"));
  const disclosure = readDisclosure(readFileSync(new URL(`disclosures/${id}.json`, data), "utf8"));
  const entry = catalog.ok ? catalog.value.entries.find((each) => each.id === id) : undefined;
  if (entry === undefined || !disclosure.ok) throw new Error(`${id} is not shipped`);
  return { entry, disclosure: disclosure.value };
}
