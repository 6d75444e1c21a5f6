import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Disclosure, Line, Table } from "../../src/core/budget/disclosure.ts";
import type { Register } from "../../src/core/budget/register.ts";
import type { TableKind } from "../../src/core/budget/vocabulary.ts";
import { readRegions, type RegionFile } from "../../src/core/classification/region.ts";
import {
  readDisclosures,
  type PublishedFile,
  type ReadDisclosures,
  type ReadOptions,
} from "../../src/ingest/pipeline.ts";
import { loadPdfTools } from "../../src/cli/pdfTools.ts";
import type { ReaderTools } from "../../src/ingest/readers/tools.ts";
import { sourcesFolder } from "../sources.ts";

const DATA = new URL("../../public/data/", import.meta.url);

export const PINGXIANG = "000_eab59d3d94c0068a.txt";
export const HUAILAI = "004_4e6a9bfb93fff3a4.txt";

/** The libraries readers ask for, as Node has them. */
export const tools: ReaderTools = { pdf: loadPdfTools };

/** The register and regions of the project, prose kept unless told. */
export function readOptions(over: Partial<ReadOptions> = {}): ReadOptions {
  return {
    keepProse: true,
    register: shipped("departments.json") as Register,
    tools,
    reference: { regions: readRegions(shipped("reference/regions.json") as RegionFile) },
    ...over,
  };
}

/** A file from memory or disk, as the pipeline takes it. */
export function published(name: string, bytes: Uint8Array): PublishedFile {
  return { name: basename(name), bytes, sha256: createHash("sha256").update(bytes).digest("hex") };
}

/** A published document of the sources folder. */
export function source(name: string): PublishedFile {
  return published(name, new Uint8Array(readFileSync(join(sourcesFolder, name))));
}

export async function read(
  files: readonly PublishedFile[],
  over: Partial<ReadOptions> = {},
): Promise<ReadDisclosures> {
  return readDisclosures(files, readOptions(over));
}

/** The one disclosure some files come to. */
export async function disclosureFrom(
  files: readonly PublishedFile[],
  over: Partial<ReadOptions> = {},
): Promise<Disclosure> {
  const result = await read(files, over);
  const [only, ...others] = result.disclosures;
  if (only === undefined || others.length > 0) throw new Error(JSON.stringify(result.files));
  return only.disclosure;
}

export function tableOf(disclosure: Disclosure, kind: TableKind): Table {
  const table = disclosure.tables.find((each) => each.kind === kind);
  if (table === undefined) throw new Error(`no ${kind}`);
  return table;
}

/** A line by its code or, without one, its name. */
export function lineOf(table: Table, codeOrName: string): Line {
  const line = table.lines.find(({ code, name }) => code === codeOrName || name === codeOrName);
  if (line === undefined) throw new Error(`no line ${codeOrName}`);
  return line;
}

/** The fen of a line under a column head; null for a blank. */
export function amountUnder(table: Table, line: Line, head: string): number | null {
  const column = table.columns.find(({ heads }) => heads.at(-1)?.replace(/\s+/gu, "") === head);
  const cell = line.cells.find((each) => each.column === column?.index);
  if (cell === undefined) throw new Error(`no cell under ${head}`);
  return cell.amount;
}

function shipped(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, DATA), "utf8"));
}
