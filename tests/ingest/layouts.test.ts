import { readdirSync, readFileSync } from "node:fs";
import { zipSync, strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { readFile } from "../../src/ingest/readers/readFile.ts";
import { layoutOf, type Layout, type LayoutTable } from "./layout.ts";
import { tools } from "./published.ts";

const FOLDER = new URL("../fixtures/ingest/", import.meta.url);
const INPUT = /\.(txt|html|document\.xml)$/u;
const inputs = readdirSync(FOLDER).filter((name) => INPUT.test(name));

/** `x.txt` and `x.html` are read as they stand, `x.document.xml` as the body of a Word file. */
function bytesOf(name: string): Uint8Array {
  const bytes = new Uint8Array(readFileSync(new URL(name, FOLDER)));
  return !name.endsWith(".document.xml")
    ? bytes
    : zipSync({ "word/document.xml": bytes, "[Content_Types].xml": strToU8("") });
}

describe("layouts of disclosures, each beside what it says", () => {
  it("finds the pairs", () => {
    expect(inputs.length).toBeGreaterThan(10);
  });

  it.each(inputs)("reads %s", async (input) => {
    const name = input.replace(INPUT, "");
    const expected = JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), "utf8")) as unknown;
    const file = input.endsWith(".document.xml") ? `${name}.docx` : input;
    const read = await readFile(file, bytesOf(input), tools);
    if (!read.ok) expect(read.error).toEqual(expected);
    else expect(layoutOf(read.value)).toEqual(expected);
  });
});

const FORMATS = new URL("formats/", FOLDER);
const documents = readdirSync(FORMATS)
  .filter((file) => file.endsWith(".json"))
  .map((file) => file.replace(/\.json$/u, ""));
/** `x.docx`, `x.pdf` … and `x.gb.html` are the same document; `x.layout` or `x.fodt` is what they are made from. */
const files = readdirSync(FORMATS).filter(
  (file) => documents.includes(file.split(".")[0] ?? "") && !/\.(json|layout|fod[ts])$/u.test(file),
);

interface Expected extends Layout {
  readonly warnings?: readonly string[];
}

describe("one document in several formats, beside what all of them say", () => {
  it.each(documents)("%s is there in some format", (name) => {
    expect(files.filter((file) => file.startsWith(`${name}.`)).length).toBeGreaterThan(0);
  });

  it.each(files)("reads %s", async (file) => {
    const [name = ""] = file.split(".");
    const expected = JSON.parse(readFileSync(new URL(`${name}.json`, FORMATS), "utf8")) as Expected;
    const bytes = new Uint8Array(readFileSync(new URL(file, FORMATS)));
    const read = await readFile(file.replace(".gb.", "."), bytes, tools);
    const warnings = read.ok
      ? read.value.warnings.map((each) => ("detail" in each ? each.detail : each.kind))
      : [];
    expect(warnings).toEqual(expected.warnings ?? []);
    const layout = read.ok ? layoutOf(read.value) : { tables: [] };
    const { tables, ...others } = JSON.parse(withSingleBlanks(layout)) as Layout;
    expect({
      ...others,
      warnings: expected.warnings,
      tables: tables.map((table, at) => comparable(table, expected.tables[at], file)),
    }).toEqual(expected);
  });
});

/**
 * A table as formats are compared: without spans, which plain text does not keep. A sheet prints
 * the caption as the first row of the table, so that every row stands one further down.
 */
function comparable(printed: LayoutTable, expected: LayoutTable | undefined, file: string) {
  const table = { ...printed, spans: undefined };
  if (!/\.xlsx?$/u.test(file) || table.headRows - 1 !== expected?.headRows) return table;
  const lines = table.lines.map((line) => line.replace(/^[0-9]+/u, (row) => String(Number(row) - 1)));
  return { ...table, headRows: table.headRows - 1, lines };
}

/** A PDF knows no runs of blanks, 项    目 is 项 目 in it, and wraps names. */
function withSingleBlanks(layout: Layout): string {
  return JSON.stringify(layout)
    .replace(/\\n/gu, "")
    .replace(/[ \u3000]+/gu, " ");
}
