// npm run publish-site: app, data and a page for every department as a folder of files for any host.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeServiceWorker } from "./serviceWorker.mjs";
import { readPublishArguments, USAGE, type PublishOptions } from "./publish/arguments.ts";
import { readDataFolder } from "./publish/dataFolder.ts";
import { layApp } from "./publish/layApp.ts";
import { refusedOut, replaceFolder, SITE_FILE } from "./publish/outFolder.ts";
import { precompress } from "./publish/precompress.ts";

const asked = readPublishArguments(process.argv.slice(2));
if (!asked.ok) refuse([asked.error, USAGE]);
const options = asked.value;
const read = readDataFolder(options.data);
if (!read.ok) refuse(read.error);
const refused = refusedOut(options.out, options.data);
if (refused !== null) refuse([refused]);

const said = await replaceFolder(options.out, (site) => write(site, options));
for (const line of said) console.log(line);
console.log(`✓ ${options.out}: ${String(read.value.catalog.entries.length)} disclosures`);

async function write(site: string, { data, app, title, address, publisher, gzip }: PublishOptions) {
  const leftOut = await layApp(site, data, app);
  writeSiteFile(site, { version: 1, title, address: address?.href ?? null, publisher });
  // After every page is written: it knows them by their content.
  await writeServiceWorker(site);
  const zipped = gzip ? precompress(site) : 0;
  return [
    ...(leftOut.length === 0 ? [] : [`Not published, as no part of the data: ${leftOut.join(", ")}`]),
    ...(zipped === 0 ? [] : [`${String(zipped)} files also as .gz`]),
  ];
}

function writeSiteFile(site: string, content: object): void {
  const file = join(site, SITE_FILE);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
}

function refuse(lines: readonly string[]): never {
  for (const line of lines) console.error(line);
  process.exit(1);
}
