import { describe, expect, it } from "vitest";
import type { ReadFile } from "../../../src/ingest/readers/block.ts";
import { readHtml } from "../../../src/ingest/readers/html.ts";

function fileOf(page: string | Uint8Array): ReadFile {
  const read = readHtml(typeof page === "string" ? new TextEncoder().encode(page) : page);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

const outline = (page: string | Uint8Array) =>
  fileOf(page).blocks.map((block) => (block.kind === "grid" ? block.cells : block.text));

const table = (...rows: readonly string[]) =>
  `<table>${rows.map((row) => `<tr>${row}</tr>`).join("")}</table>`;
const td = (...texts: readonly string[]) => texts.map((text) => `<td>${text}</td>`).join("");

describe("web pages", () => {
  it("reads paragraphs, lines and tables in order", () => {
    const page = `<!DOCTYPE html><h1>预算公开</h1><div>一、部门职责<br><br>负责政务工作。</div>${table(td("项目", "金额"), td("办公费", "2.00"))}<p>注：无。`;
    expect(outline(page)).toEqual([
      "预算公开",
      "一、部门职责",
      "负责政务工作。",
      [
        ["项目", "金额"],
        ["办公费", "2.00"],
      ],
      "注：无。",
    ]);
  });

  it("reads cells over rows and columns as spans, no further than their group of rows", () => {
    const page = `<table><thead><tr><th rowspan=2>项目</th><th colspan=2>支出</th></tr><tr><th>基本</th><th>项目</th></tr></thead>
      <tbody><tr><td rowspan=0>合计</td><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></tbody><tfoot><tr><td>注</td></tr></tfoot></table>`;
    expect(fileOf(page).blocks).toMatchObject([
      {
        cells: [
          ["项目", "支出", ""],
          ["", "基本", "项目"],
          ["合计", "1", "2"],
          ["", "3", "4"],
          ["注", "", ""],
        ],
        spans: [
          { row: 0, column: 0, rows: 2, columns: 1 },
          { row: 0, column: 1, rows: 1, columns: 2 },
          { row: 2, column: 0, rows: 2, columns: 1 },
        ],
      },
    ]);
  });

  it("takes tables that lay out the page for no tables", () => {
    const data = table(td("项目", "金额"), td("办公费", "2.00"), td("邮电费", "1.00"));
    const page = table(
      `<td colspan=2><b>某县政府网</b></td>`,
      `<td>${table(td('<a href="a">首页</a>', '<a href="b">公开</a>', '<a href="c">服务</a>'))}</td><td><h2>2023年部门预算</h2>${table(`<td>单位：万元</td>`, `<td>${data}</td>`)}</td>`,
    );
    expect(outline(page)).toEqual([
      "某县政府网",
      "2023年部门预算",
      "单位：万元",
      [
        ["项目", "金额"],
        ["办公费", "2.00"],
        ["邮电费", "1.00"],
      ],
    ]);
  });

  it("keeps a table inside a cell of a table as a table of its own", () => {
    const inner = table(td("其中", "1"), td("其他", "2"));
    const page = table(td("项目", "金额"), td(`办公费${inner}`, "3"), td("合计", "3"));
    expect(outline(page)).toEqual([
      [
        ["项目", "金额"],
        ["办公费", "3"],
        ["合计", "3"],
      ],
      [
        ["其中", "1"],
        ["其他", "2"],
      ],
    ]);
  });

  it("leaves out code, navigation and what is hidden, and says where rows are hidden", () => {
    const page = `<head><title>网站</title><style>p{}</style></head><nav>导航</nav><script>var a="金额"</script>
      <ul><li><a href=1>上篇</a><li><a href=2>下篇</a><li><a href=3>目录</a></ul><p style="display:none">藏</p>
      <p>正文</p>${table(td("项目", "金额"), td("办公费", "2"))}
      <table><tr><td>a</td><td>b</td></tr><tr style="display: none"><td>c</td><td>9</td></tr></table><footer>版权</footer>`;
    expect(outline(page)).toEqual([
      "正文",
      [
        ["项目", "金额"],
        ["办公费", "2"],
      ],
      [["a", "b"]],
    ]);
    expect(fileOf(page).warnings).toMatchObject([
      { kind: "unreadable-part", detail: "hidden rows of a table" },
    ]);
  });

  it("reads entities, line breaks and blanks inside cells as a page shows them", () => {
    const page = table(
      td("项&nbsp;目", "因公出国&#65288;境&#65289;费<br/>预算数", "<p>一</p>\n<p>二</p>"),
      td("a &lt; b &amp; c", " 1,140.33\n", "长\n  句"),
    );
    expect(outline(page)).toEqual([
      [
        ["项 目", "因公出国（境）费\n预算数", "一\n二"],
        ["a < b & c", "1,140.33", "长 句"],
      ],
    ]);
  });

  it("keeps the raised mark of a note apart from the figure before it", () => {
    expect(outline(table(td("接待费", "6.00<sup>1</sup>"), td("合计", "6.00")))).toEqual([
      [
        ["接待费", "6.00¹"],
        ["合计", "6.00"],
      ],
    ]);
  });

  it("does not believe a span of nine thousand columns", () => {
    const [grid] = outline(`<table><tr><td colspan=9000>a<td>b</tr><tr><td>c<td>d</tr></table>`);
    expect(grid?.[0]?.length).toBe(200);
  });
});

describe("encodings of web pages", () => {
  const bytes = (head: string, ...words: readonly number[]) =>
    new Uint8Array([...new TextEncoder().encode(head), ...words, ...new TextEncoder().encode("</p>")]);
  const GB = [0xb2, 0xbf, 0xc3, 0xc5];
  const UTF8 = [0xe9, 0x83, 0xa8, 0xe9, 0x97, 0xa8];

  it.each([
    ["GB2312 as declared", bytes('<meta charset="gb2312"><p>', ...GB)],
    ["GBK without a declaration", bytes("<p>", ...GB)],
    [
      "GB18030 declared as UTF-8",
      bytes('<meta http-equiv=Content-Type content="text/html; charset=utf-8"><p>', ...GB),
    ],
    ["UTF-8 as declared", bytes('<meta charset="utf-8"><p>', ...UTF8)],
    ["UTF-8 declared as GBK", bytes('<meta charset="gbk"><p>', ...UTF8)],
    ["UTF-8 with a mark", new Uint8Array([0xef, 0xbb, 0xbf, ...bytes("<p>", ...UTF8)])],
    ["UTF-16 with a mark", new Uint8Array([0xff, 0xfe, 0x3c, 0, 0x70, 0, 0x3e, 0, 0xe8, 0x90, 0xe8, 0x95])],
    ["Big5 as declared", bytes('<meta charset="big5"><p>', 0xb3, 0xa1, 0xaa, 0xf9)],
  ])("reads %s", (name, page) => {
    expect(outline(page)).toEqual([name.startsWith("Big5") ? "部門" : "部门"]);
  });

  it("reads a page with few broken letters, and says how many", () => {
    const page = bytes(`<meta charset="utf-8"><p>${"办公费".repeat(100)}`, 0xe9, 0x3c, ...UTF8, 0xff);
    expect(outline(page)[0]).toContain("办公费");
    expect(fileOf(page).warnings).toMatchObject([{ detail: "2 letters not valid in the page's encoding" }]);
  });

  it("refuses bytes that are no text", () => {
    expect(readHtml(bytes("<p>", 0, 0xff, 0xfe, 0xff))).toMatchObject({
      ok: false,
      error: { kind: "damaged" },
    });
  });
});

describe("web pages that are not read", () => {
  const read = (page: string) => readHtml(new TextEncoder().encode(page));

  it("refuses empty pages, large pages and pages built to exhaust", () => {
    expect(read("<html><body><img src=a.png></body></html>")).toEqual({
      ok: false,
      error: { kind: "empty" },
    });
    expect(readHtml(new Uint8Array(17 * 1024 * 1024).fill(32))).toMatchObject({
      error: { kind: "too-large" },
    });
    expect(read("<div>".repeat(50_000))).toMatchObject({ ok: false, error: { kind: "damaged" } });
    expect(read("<p>a".repeat(500_000))).toMatchObject({ ok: false, error: { kind: "damaged" } });
  });

  it("says that a page breaks off", () => {
    expect(fileOf("<html><body><p>一</p></body></html>").warnings).toEqual([]);
    expect(fileOf("<html><body><p>一</p><p>二").warnings).toMatchObject([
      { detail: "the page ends before its end tag" },
    ]);
  });

  it("leaves out a table with more cells than it keeps in memory, and says so", () => {
    const page = `<p>前</p><table><tr><td colspan=200>a</tr>${"<tr><td>b<td>c".repeat(6000)}</table>`;
    expect(fileOf(page).warnings).toMatchObject([{ detail: "a table with too many cells" }]);
  });
});
