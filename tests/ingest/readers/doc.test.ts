import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Block } from "../../../src/ingest/readers/block.ts";
import { readDoc } from "../../../src/ingest/readers/doc.ts";
import { readDocx } from "../../../src/ingest/readers/docx.ts";
import { describeWithSources, sourcesFolder } from "../../sources.ts";
import { compoundFile } from "./compoundFile.ts";
import { wordFile, type WordParagraph } from "./wordFile.ts";

function blocksOf(paragraphs: readonly WordParagraph[]): readonly Block[] {
  const read = readDoc(compoundFile(wordFile(paragraphs)));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.blocks;
}

const cell = (text: string): WordParagraph => ({ text, end: "\u0007", sprms: [[0x2416, [1]]] });
const rowEnd = (edges: readonly number[], flags: readonly number[] = []): WordParagraph => {
  const short = (value: number) => [value & 255, (value >> 8) & 255];
  const count = edges.length - 1;
  const operand = [
    count,
    ...edges.flatMap(short),
    ...Array.from({ length: count }, (_, i) => [
      ...short(flags[i] ?? 0),
      ...Array<number>(18).fill(0),
    ]).flat(),
  ];
  return {
    text: "",
    end: "\u0007",
    sprms: [
      [0x2416, [1]],
      [0x2417, [1]],
      [0xd608, [...short(operand.length + 1), ...operand]],
    ],
  };
};

describe("documents of Word 97", () => {
  it("reads paragraphs and tables in order", () => {
    const blocks = blocksOf([
      { text: "部门预算" },
      cell("项目"),
      cell("金额"),
      rowEnd([0, 1000, 2000]),
      cell("办公费"),
      cell("2.00"),
      rowEnd([0, 1000, 2000]),
      { text: "注：无。" },
    ]);
    expect(blocks.map((block) => (block.kind === "grid" ? block.cells : block.text))).toEqual([
      "部门预算",
      [
        ["项目", "金额"],
        ["办公费", "2.00"],
      ],
      "注：无。",
    ]);
  });

  it("reads merged cells as spans: across by their edges or marks, down by their marks", () => {
    const [grid] = blocksOf([
      cell("名称"),
      cell("金额"),
      rowEnd([0, 1000, 3000], [0x60]),
      cell(""),
      cell("基本"),
      cell("项目"),
      rowEnd([5, 1000, 2000, 3010], [0x20]),
      cell("合计"),
      cell("盖住的"),
      cell("3"),
      rowEnd([0, 1000, 2000, 3000], [0x01, 0x02]),
    ]);
    expect(grid).toMatchObject({
      cells: [
        ["名称", "金额", ""],
        ["", "基本", "项目"],
        ["合计", "", "3"],
      ],
      spans: [
        { row: 0, column: 0, rows: 2, columns: 1 },
        { row: 0, column: 1, rows: 1, columns: 2 },
        { row: 2, column: 0, rows: 1, columns: 2 },
      ],
    });
  });

  it("joins the paragraphs of a cell, and lays a row that begins further right under its columns", () => {
    const [grid] = blocksOf([
      cell("a"),
      cell("b"),
      rowEnd([0, 1000, 2000]),
      { text: "一", sprms: [[0x2416, [1]]] },
      cell("二"),
      rowEnd([1000, 2000]),
    ]);
    expect(grid).toMatchObject({
      cells: [
        ["a", "b"],
        ["", "一\n二"],
      ],
    });
  });

  it("reads a table inside a cell as a table of its own", () => {
    const inner = (text: string, sprms: WordParagraph["sprms"] = []): WordParagraph => ({
      text,
      sprms: [[0x2416, [1]], [0x6649, [2, 0, 0, 0]], ...sprms],
    });
    const blocks = blocksOf([
      inner("内", [[0x244b, [1]]]),
      inner("1.00", [[0x244b, [1]]]),
      inner("", [[0x244c, [1]]]),
      cell("外"),
      cell("右"),
      rowEnd([0, 1000, 2000]),
    ]);
    expect(blocks.map((block) => (block.kind === "grid" ? block.cells : null))).toEqual([
      [["外", "右"]],
      [["内", "1.00"]],
    ]);
  });

  it("prints the results of fields, not their codes, and signs as Word does", () => {
    const blocks = blocksOf([
      { text: "共\u0013 =SUM(\u0013 A \u0014B\u0015) \u0014490.51\u0015万\u001f元\u000b甲\u001e乙\u0001" },
    ]);
    expect(blocks).toMatchObject([{ text: "共490.51万元\n甲-乙" }]);
  });

  it("reads letters of one byte as Windows does", () => {
    expect(blocksOf([{ text: "“A” – €5.00", isOneByte: true }])).toMatchObject([{ text: "“A” – €5.00" }]);
  });

  it("leaves out deleted and hidden text", () => {
    expect(
      blocksOf([{ text: "旧数", hidden: 0x0800 }, { text: "新数" }, { text: "藏", hidden: 0x083c }]),
    ).toMatchObject([{ text: "新数" }]);
  });
});

describe("documents of Word that are not read", () => {
  const streams = wordFile([{ text: "部门预算" }]);
  const withHead = (change: (view: DataView) => void) => {
    const document = streams["WordDocument"]?.slice() ?? new Uint8Array();
    change(new DataView(document.buffer));
    return readDoc(compoundFile({ ...streams, WordDocument: document }));
  };

  it("refuses a document with a password, and one of Word 95", () => {
    expect(withHead((view) => view.setUint16(0x0a, 0x0100, true))).toEqual({
      ok: false,
      error: { kind: "encrypted" },
    });
    expect(withHead((view) => view.setUint16(2, 0x68, true))).toEqual({
      ok: false,
      error: { kind: "unsupported", extension: "doc", saveAs: "docx" },
    });
  });

  it("refuses a document whose parts are missing, broken or empty", () => {
    expect(readDoc(compoundFile({ WordDocument: new Uint8Array(5000) }))).toMatchObject({
      error: { kind: "damaged" },
    });
    expect(withHead((view) => view.setUint16(0x0a, 0x0200, true))).toMatchObject({
      error: { kind: "damaged" },
    });
    expect(withHead((view) => view.setUint32(0x1a2, 99_999, true))).toMatchObject({
      error: { kind: "damaged" },
    });
    expect(readDoc(compoundFile(wordFile([{ text: " " }])))).toEqual({ ok: false, error: { kind: "empty" } });
  });

  it("says that text boxes were not read", () => {
    const read = withHead((view) => view.setUint32(0x64, 12, true));
    expect(read.ok && read.value.warnings).toMatchObject([{ kind: "unreadable-part", detail: "text boxes" }]);
  });
});

describeWithSources("published documents of Word 97", () => {
  const bytes = (name: string) => new Uint8Array(readFileSync(join(sourcesFolder, name)));

  it.each(["pingxiang-2023", "huailai-2023"])("reads %s.doc block for block as the .docx", (name) => {
    const doc = readDoc(bytes(`${name}.doc`));
    const docx = readDocx(bytes(`${name}.docx`));
    expect(doc.ok && doc.value.blocks).toEqual(docx.ok ? docx.value.blocks : []);
  });

  it("reads any damage as a failure or a document, never as an exception", () => {
    const whole = bytes("huailai-2023.doc");
    for (let at = 8; at < whole.length; at += 1409) {
      const bent = whole.slice();
      bent.fill(0xe7, at, at + 3);
      expect(() => readDoc(bent)).not.toThrow();
    }
  });
});
