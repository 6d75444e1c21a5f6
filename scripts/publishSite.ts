// npm run publish-site: app, data and a page for every department as a folder of files for any host.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { appHead } from "../src/portal/appHead.tsx";
import { publishedDepartments } from "../src/portal/publishedSite.ts";
import { readPublishArguments, USAGE, type PublishOptions } from "./publish/arguments.ts";
import { readDataFolder, type DataFolder } from "./publish/dataFolder.ts";
import { layApp } from "./publish/layApp.ts";
import { nameSite } from "./publish/nameSite.ts";
import { refusedOut, replaceFolder, SITE_FILE } from "./publish/outFolder.ts";
import { publishedOf, siteOf, writePages } from "./publish/pages.ts";
import { chineseFonts, writePictures } from "./publish/pictures.ts";
import { precompress } from "./publish/precompress.ts";
import { writeServiceWorker } from "./serviceWorker.mjs";

const WITHOUT_ADDRESS = [
  "Without --address are left out: sitemap.xml, oEmbed, canonical addresses, pictures of cards.",
  "Without --address 404.html leads nowhere: it is answered at any depth and cannot know the way.",
];

const WITHOUT_FONT =
  "No pictures for cards: fontconfig finds no font with Chinese, and words would be boxes. Debian: fonts-noto-cjk.";

const asked = readPublishArguments(process.argv.slice(2));
if (!asked.ok) refuse([asked.error, USAGE]);
const options = asked.value;
const read = readDataFolder(options.data);
if (!read.ok) refuse(read.error);
const refused = refusedOut(options.out, options.data);
if (refused !== null) refuse([refused]);

const said = await replaceFolder(options.out, (folder) => write(folder, options, read.value));
for (const line of said) console.log(line);
console.log(`✓ ${options.out}`);

/** Writes the whole site into an empty folder; returns what is to be said of it. */
async function write(folder: string, given: PublishOptions, data: DataFolder): Promise<readonly string[]> {
  const leftOut = await layApp(folder, given.data, given.app);
  const all = publishedOf(data);
  // A card names its picture by an absolute address.
  const wanted = given.pictures && given.address !== null;
  const fonts = wanted ? chineseFonts() : null;
  const site = siteOf(given, folder, fonts !== null);
  if (fonts !== null) await writePictures(folder, site, all, fonts);
  nameSite(folder, appHead(site, publishedDepartments(all)));
  const files = writePages(folder, site, all);
  const { title, address, publisher } = site;
  writeFileSync(
    join(folder, SITE_FILE),
    `${JSON.stringify({ version: 1, title, address, publisher }, null, 2)}\n`,
  );
  // It knows each file of the app by its content, so it comes when all are written.
  await writeServiceWorker(folder);
  const zipped = given.gzip ? precompress(folder) : 0;
  const pages = files.filter(({ path }) => path.endsWith("/index.html")).length;
  return [
    `${String(all.length)} disclosures, ${String(pages)} pages`,
    ...(leftOut.length === 0 ? [] : [`Not published, as no part of the data: ${leftOut.join(", ")}`]),
    ...(address === null ? WITHOUT_ADDRESS : []),
    ...(wanted && fonts === null ? [WITHOUT_FONT] : []),
    ...(zipped === 0 ? [] : [`${String(zipped)} files also as .gz`]),
  ];
}

function refuse(lines: readonly string[]): never {
  for (const line of lines) console.error(line);
  process.exit(1);
}
