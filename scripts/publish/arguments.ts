import { parseArgs } from "node:util";
import { err, ok, type Result } from "../../src/core/result.ts";

/** What `npm run publish-site` was asked to do. */
export interface PublishOptions {
  /** The folder of the data: catalog.json, disclosures/ … */
  readonly data: string;
  readonly title: string;
  readonly out: string;
  /** Where the site will stand, ending with a slash; null where that is not known. */
  readonly address: URL | null;
  /** The body that runs the portal; null where none is named. */
  readonly publisher: string | null;
  /** Address of the licence of the data; null where none is stated. */
  readonly license: string | null;
  readonly pictures: boolean;
  /** Write a .gz beside every text file. */
  readonly gzip: boolean;
  /** A folder where the app is built already; null to build it. */
  readonly app: string | null;
}

export const USAGE = `npm run publish-site -- --data DIR --title TITLE --out DIR [options]
  --address https://host/sub/path/   where the site will stand: needed for sitemap, oEmbed and cards
  --publisher NAME                   the body that runs the portal
  --license https://…                the licence of the data
  --no-pictures                      no pictures for cards
  --gzip                             a .gz beside every text file, for servers that send it as it is
  --app DIR                          take the built app from DIR instead of building it`;

/** Reads the arguments after the command; the error is the sentence that says what is wrong. */
export function readPublishArguments(words: readonly string[]): Result<PublishOptions, string> {
  const parsed = parse(words);
  if (!parsed.ok) return parsed;
  const { data, title, out, address, publisher, license, app } = parsed.value;
  const missing = Object.entries({ data, title, out }).filter(([, value]) => (value ?? "").trim() === "");
  if (data === undefined || title === undefined || out === undefined || missing.length > 0)
    return err(`${missing.map(([name]) => `--${name}`).join(", ")} is missing.`);
  const place = address === undefined ? null : siteAddress(address);
  if (place !== null && !place.ok) return place;
  return ok({
    data,
    title: title.trim(),
    out,
    address: place?.value ?? null,
    publisher: publisher?.trim() ?? null,
    license: license ?? null,
    pictures: parsed.value["no-pictures"] !== true,
    gzip: parsed.value.gzip === true,
    app: app ?? null,
  });
}

function parse(words: readonly string[]) {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  const options = {
    data: text,
    title: text,
    out: text,
    address: text,
    publisher: text,
    license: text,
    app: text,
    "no-pictures": flag,
    gzip: flag,
  };
  try {
    return ok(parseArgs({ args: [...words], options }).values);
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error));
  }
}

function siteAddress(text: string): Result<URL, string> {
  if (!URL.canParse(text)) return err(`--address "${text}" is no address; https://host/sub/path/ is one.`);
  const address = new URL(text);
  if (!/^https?:$/u.test(address.protocol)) return err(`--address must begin with https:// or http://.`);
  if (address.search !== "" || address.hash !== "") return err("--address takes no ? and no #.");
  if (!address.pathname.endsWith("/")) address.pathname += "/";
  return ok(address);
}
