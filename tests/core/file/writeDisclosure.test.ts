import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Disclosure } from "../../../src/core/budget/disclosure.ts";
import { MEASURES } from "../../../src/core/budget/vocabulary.ts";
import { readDisclosure } from "../../../src/core/file/readDisclosure.ts";
import { writeDisclosure } from "../../../src/core/file/writeDisclosure.ts";
import { fen } from "../../../src/core/money/fen.ts";
import { codedTable, statement } from "../budget/printed.ts";
import { sampleDisclosure } from "../budget/sampleDisclosure.ts";

describe("writing a disclosure file", () => {
  it("sets one grid row and one line on one text line", () => {
    const lines = writeDisclosure(sampleDisclosure()).split("\n");
    expect(
      lines.filter((line) => line.trim().startsWith('["2","201","一般公共服务支出","300.00","210.50"')),
    ).toHaveLength(2);
    expect(lines.filter((line) => line.includes('"row":2,"side":null,"codePrinted":"201"'))).toHaveLength(3);
    expect(lines.at(-1)).toBe("");
  });

  it("gives the same text whatever order the fields were put together in", () => {
    const sample = sampleDisclosure();
    const turned = Object.fromEntries(Object.entries(sample).reverse()) as unknown as Disclosure;
    expect(writeDisclosure(turned)).toBe(writeDisclosure(sample));
  });

  it("changes one text line when one figure changes", () => {
    const before = writeDisclosure(sampleDisclosure()).split("\n");
    const [first, ...rest] = sampleDisclosure().statements;
    if (first === undefined) throw new Error("the sample states nothing");
    const after = writeDisclosure(
      sampleDisclosure({ statements: [{ ...first, printed: "324.31万元" }, ...rest] }),
    ).split("\n");
    expect(after.filter((line, at) => line !== before[at])).toHaveLength(1);
  });

  it("refuses to write what could not be read again", () => {
    expect(() => writeDisclosure({ ...sampleDisclosure(), year: 24 })).toThrow();
  });

  it("reads back what it wrote, whatever the amounts and texts", () => {
    const amount = fc.option(fc.maxSafeInteger().map(fen), { nil: null });
    const text = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(text, amount), { maxLength: 6 }),
        fc.array(fc.tuple(fc.constantFrom(...MEASURES), text, amount), { maxLength: 6 }),
        text,
        (rows, sentences, name) => {
          const blank = codedTable({
            id: "t1",
            kind: "other",
            columns: [{ head: name }],
            rows: rows.map(([label]) => ["", label, ""]),
          });
          const disclosure = sampleDisclosure({
            department: { key: "130999-512", code: null, name, parent: null },
            tables: [
              {
                ...blank,
                lines: blank.lines.map((line, at) => ({
                  ...line,
                  cells: [{ column: 3, amount: rows[at]?.[1] ?? null }],
                })),
              },
            ],
            statements: sentences.map(([measure, quote, stated], at) => ({
              ...statement(`s${at}`, measure, ""),
              quote,
              amount: stated,
            })),
            projects: [],
            procurement: null,
            assets: [],
          });
          expect(readDisclosure(writeDisclosure(disclosure))).toEqual({ ok: true, value: disclosure });
        },
      ),
      { numRuns: 60 },
    );
  });
});
