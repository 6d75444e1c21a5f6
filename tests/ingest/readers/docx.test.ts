import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Block } from "../../../src/ingest/readers/block.ts";
import { readDocx } from "../../../src/ingest/readers/docx.ts";

const OPEN = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>';

function blocksOf(body: string): readonly Block[] {
  const read = readDocx(zipSync({ "word/document.xml": strToU8(`${OPEN}${body}</w:body></w:document>`) }));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.blocks;
}

const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const tc = (content: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const tr = (...cells: readonly string[]) => `<w:tr>${cells.join("")}</w:tr>`;

describe("Word documents", () => {
  it("reads paragraphs and tables in order", () => {
    const blocks = blocksOf(`${p("前")}<w:tbl>${tr(tc(p("a")), tc(p("b")))}</w:tbl>${p("后")}`);
    expect(blocks.map((block) => (block.kind === "grid" ? block.cells : block.text))).toEqual([
      "前",
      [["a", "b"]],
      "后",
    ]);
  });

  it("reads merged cells as spans, down and across", () => {
    const [grid] = blocksOf(
      `<w:tbl>${tr(tc(p("名称"), '<w:vMerge w:val="restart"/>'), tc(p("金额"), '<w:gridSpan w:val="2"/>'))}${tr(
        tc(p(""), "<w:vMerge/>"),
        tc(p("基本")),
        tc(p("项目")),
      )}</w:tbl>`,
    );
    expect(grid).toMatchObject({
      cells: [
        ["名称", "金额", ""],
        ["", "基本", "项目"],
      ],
      spans: [
        { row: 0, column: 0, rows: 2, columns: 1 },
        { row: 0, column: 1, rows: 1, columns: 2 },
      ],
    });
  });

  it("ends a merged cell where the next row does not continue it", () => {
    const merged = '<w:vMerge w:val="restart"/>';
    const [grid] = blocksOf(
      `<w:tbl>${tr(tc(p("a"), merged), tc(p("1")))}${tr(tc(p("b")), tc(p("2")))}${tr(tc(p("c"), "<w:vMerge/>"), tc(p("3")))}</w:tbl>`,
    );
    expect(grid).toMatchObject({
      cells: [
        ["a", "1"],
        ["b", "2"],
        ["c", "3"],
      ],
      spans: [],
    });
  });

  it("joins the paragraphs of a cell, and keeps a table inside a cell as a table of its own", () => {
    const inner = `<w:tbl>${tr(tc(p("内")), tc(p("1.00")))}</w:tbl>`;
    const blocks = blocksOf(`<w:tbl>${tr(tc(p("一") + p("二") + inner), tc(p("右")))}</w:tbl>`);
    expect(blocks.map((block) => (block.kind === "grid" ? block.cells : null))).toEqual([
      [["一\n二", "右"]],
      [["内", "1.00"]],
    ]);
  });

  it("skips cells a row leaves out at its beginning, and pads rows that are short", () => {
    const [grid] = blocksOf(
      `<w:tbl>${tr(tc(p("a")), tc(p("b")))}<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${tc(p("c"))}</w:tr></w:tbl>`,
    );
    expect(grid).toMatchObject({
      cells: [
        ["a", "b"],
        ["", "c"],
      ],
    });
  });

  it("does not believe a span of four thousand columns", () => {
    const [grid] = blocksOf(`<w:tbl>${tr(tc(p("a"), '<w:gridSpan w:val="4000"/>'), tc(p("b")))}</w:tbl>`);
    expect(grid?.kind === "grid" && grid.cells[0]?.length).toBe(200);
  });

  it("refuses XML that breaks off, and a body without anything", () => {
    const read = (xml: string) => readDocx(zipSync({ "word/document.xml": strToU8(xml) }));
    expect(read(`${OPEN}<w:p>`)).toMatchObject({ ok: false, error: { kind: "damaged" } });
    expect(read(`${OPEN}</w:body></w:document>`)).toEqual({ ok: false, error: { kind: "empty" } });
  });
});
