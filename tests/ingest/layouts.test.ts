import { readdirSync, readFileSync } from "node:fs";
import { zipSync, strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { readFile } from "../../src/ingest/readers/readFile.ts";
import { layoutOf } from "./layout.ts";
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
