import { describe, expect, it } from "vitest";
import { loadPdfTools } from "../../../src/cli/pdfTools.ts";
import { readPdf } from "../../../src/ingest/readers/pdf.ts";
import {
  coded,
  filled,
  page,
  pdfOf,
  picture,
  rule,
  ruled,
  sideways,
  signBySign,
  widthOf,
  words,
} from "./pdf/draftPdf.ts";
import { blocksOf, gridOf, readBytes } from "./pdf/readBlocks.ts";

const HEADS = ["科目编码", "科目名称", "合计"];
const XS = [60, 140, 340, 440];

describe("tables with rules", () => {
  it("keeps cells, merged cells, title, caption and page", async () => {
    const { blocks } = await readBytes(
      pdfOf([
        page(
          words(220, 60, "部门预算支出总表", 16),
          words(60, 90, "部门：平乡县档案馆"),
          words(400, 90, "单位：万元"),
          ruled([60, 140, 300, 370, 440], 100, [
            ["科目编码", "科目名称", "本年支出", "<"],
            ["^", "^", "基本支出", "项目支出"],
            ["201", "一般公共服务支出", "", "419.01"],
          ]),
        ),
      ]),
    );
    expect(blocks.map(({ place }) => place.pages)).toEqual([[1], [1], [1], [1]]);
    expect(blocks.slice(0, 3)).toMatchObject([
      { text: "部门预算支出总表" },
      { text: "部门：平乡县档案馆" },
      { text: "单位：万元" },
    ]);
    expect(blocks[3]).toMatchObject({
      cells: [
        ["科目编码", "科目名称", "本年支出", ""],
        ["", "", "基本支出", "项目支出"],
        ["201", "一般公共服务支出", "", "419.01"],
      ],
      spans: [
        { row: 0, column: 0, rows: 2, columns: 1 },
        { row: 0, column: 1, rows: 2, columns: 1 },
        { row: 0, column: 2, rows: 1, columns: 2 },
      ],
    });
  });

  it("takes thin rectangles for rules, and closes sides left open", async () => {
    const lines = [100, 120, 140].flatMap((y) => filled(60, y, 300, 0.5));
    const sides = filled(200, 100, 0.5, 40);
    const texts = [
      ...words(64, 114, "收入合计"),
      ...words(210, 114, "1,140.33"),
      ...words(64, 134, "支出合计"),
    ];
    expect(await blocksOf(page(lines, sides, texts))).toEqual([["收入合计 | 1,140.33", "支出合计 | "]]);
  });

  it("does not take an underlined word or a frame for a table", async () => {
    const frame = [
      ...rule(40, 40, 555, 40),
      ...rule(555, 40, 555, 800),
      ...rule(40, 800, 555, 800),
      ...rule(40, 40, 40, 800),
    ];
    const drawn = page(frame, words(100, 100, "部门主要职能"), rule(100, 104, 160, 104));
    expect(await blocksOf(drawn)).toEqual(["部门主要职能"]);
  });

  it("joins what a narrow cell wrapped, figures too, and keeps two figures apart", async () => {
    const grid = await gridOf(
      page(
        ruled([60, 110, 146, 246], 100, [["", "", ""]], 40),
        words(64, 114, "一般公共"),
        words(64, 130, "服务支出"),
        words(112, 114, "13,649"),
        words(112, 130, ".07"),
        words(150, 114, "20.00"),
        words(150, 130, "6.00"),
      ),
    );
    expect(grid.cells).toEqual([["一般公共服务支出", "13,649.07", "20.00\n6.00"]]);
  });

  it("reads figures printed sign by sign as one figure each", async () => {
    const drawn = page(
      ruled(XS, 100, [HEADS, ["", "", ""]]),
      signBySign(64, 134, "2010302"),
      signBySign(344, 134, "2,946.25"),
    );
    expect((await gridOf(drawn)).cells[1]).toEqual(["2010302", "", "2,946.25"]);
  });

  it("keeps two tables on a page apart", async () => {
    const first = ruled(XS, 100, [HEADS, ["201", "一般公共服务支出", "70.00"]]);
    const second = ruled(XS, 300, [HEADS, ["301", "工资福利支出", "60.00"]]);
    expect(await blocksOf(page(first, words(60, 280, "基本支出表"), second))).toEqual([
      ["科目编码 | 科目名称 | 合计", "201 | 一般公共服务支出 | 70.00"],
      "基本支出表",
      ["科目编码 | 科目名称 | 合计", "301 | 工资福利支出 | 60.00"],
    ]);
  });

  it.each([0, 90] as const)("reads a page on its side, told to turn by %s degrees", async (rotate) => {
    const drawn = page(
      words(60, 80, "支出总表", 16),
      ruled(XS, 100, [HEADS, ["201", "一般公共服务支出", "70.00"]]),
    );
    expect(await blocksOf(sideways(drawn, rotate))).toEqual([
      "支出总表",
      ["科目编码 | 科目名称 | 合计", "201 | 一般公共服务支出 | 70.00"],
    ]);
  });

  it("parts rows that only alignment tells apart", async () => {
    const frame = ruled([60, 200, 280, 420, 500], 100, [["收入", "预算数", "支出", "预算数"]]);
    const body = ruled([60, 200, 280, 420, 500], 120, [["", "", "", ""]], 80);
    const lines = [
      ["一、财政拨款", "90.00", "一、教育支出", "60.00"],
      ["二、事业收入", "", "二、农林水支出", ""],
      ["三、其他收入", "10.00", "三、其他支出", "40.00"],
    ].flatMap((row, i) =>
      row.flatMap((text, column) => words([64, 204, 284, 424][column] ?? 0, 136 + i * 22, text)),
    );
    expect(await blocksOf(page(frame, body, lines))).toEqual([
      [
        "收入 | 预算数 | 支出 | 预算数",
        "一、财政拨款 | 90.00 | 一、教育支出 | 60.00",
        "二、事业收入 |  | 二、农林水支出 | ",
        "三、其他收入 | 10.00 | 三、其他支出 | 40.00",
      ],
    ]);
  });
});

describe("tables without rules", () => {
  const right = (x: number, y: number, text: string) => words(x - widthOf(text), y, text);

  it("reads columns from the gaps, blank figures and all", async () => {
    const rows = [
      ["201", "一般公共服务支出", "1,072.83", "419.01"],
      ["20101", "人大事务", "42.00", ""],
      ["206", "科学技术支出", "67.50", "67.50"],
      ["20699", "其他科学技术支出", "67.50", "67.50"],
    ];
    const drawn = page(
      words(220, 60, "部门预算支出总表", 16),
      [
        ...words(60, 100, "科目编码"),
        ...words(140, 100, "科目名称"),
        ...right(360, 100, "合计"),
        ...right(460, 100, "项目支出"),
      ],
      rows.flatMap(([code = "", name = "", total = "", project = ""], i) => {
        const y = 120 + i * 18;
        return [
          ...words(60, y, code),
          ...words(140, y, name),
          ...right(360, y, total),
          ...right(460, y, project),
        ];
      }),
    );
    expect(await blocksOf(drawn)).toEqual([
      "部门预算支出总表",
      ["科目编码 | 科目名称 | 合计 | 项目支出", ...rows.map((row) => row.join(" | "))],
    ]);
  });

  it("does not take a list of contents for a table", async () => {
    const contents = ["部门概况", "部门预算表", "名词解释"].flatMap((text, i) => [
      ...words(80, 100 + i * 20, text),
      ...right(500, 100 + i * 20, String(3 + i * 4)),
    ]);
    expect((await blocksOf(page(contents))).every((block) => typeof block === "string")).toBe(true);
  });
});

describe("tables over several pages", () => {
  const first = page(
    words(220, 60, "支出总表", 16),
    ruled(XS, 700, [HEADS, ["201", "一般公共服务支出", "70.00"]]),
    words(290, 800, "1"),
  );
  const rest = ["206", "科学技术支出", "67.50"];
  const whole = [
    "科目编码 | 科目名称 | 合计",
    "201 | 一般公共服务支出 | 70.00",
    "206 | 科学技术支出 | 67.50",
  ];

  it("goes on without a head", async () => {
    const next = page(ruled(XS, 60, [rest]), words(290, 800, "2"));
    expect(await blocksOf(first, next)).toEqual(["支出总表", whole]);
    expect((await gridOf(first, next)).place.pages).toEqual([1, 2]);
  });

  it("drops the head and the title where they are repeated", async () => {
    expect(await blocksOf(first, page(ruled(XS, 60, [HEADS, rest])))).toEqual(["支出总表", whole]);
    const titled = page(words(220, 60, "支出总表（续）", 16), ruled(XS, 100, [HEADS, rest]));
    expect(await blocksOf(first, titled)).toEqual(["支出总表", whole]);
  });

  it("finds the columns again where the next page only rules wider cells", async () => {
    const total = page(ruled([60, 340, 440], 60, [["合计", "137.50"]]));
    const grid = await gridOf(first, total);
    expect(grid.cells[2]).toEqual(["合计", "", "137.50"]);
    expect(grid.spans).toEqual([{ row: 2, column: 0, rows: 1, columns: 2 }]);
  });

  it("joins the row a page break cuts through", async () => {
    const cut = page(ruled([60, 140, 200, 300], 780, [["208", "社会保障", "9.00"]]));
    const next = page(
      ruled([60, 140, 200, 300], 60, [
        ["", "和就业支出", ""],
        ["210", "卫生健康", "4.00"],
      ]),
    );
    expect(await blocksOf(cut, next)).toEqual([["208 | 社会保障和就业支出 | 9.00", "210 | 卫生健康 | 4.00"]]);
  });

  it("keeps the next table apart by its title or its own head", async () => {
    const other = ["科目编码", "科目名称", "决算数"];
    const titled = page(words(220, 60, "基本支出表", 16), ruled(XS, 100, [HEADS, rest]));
    expect((await blocksOf(first, titled)).length).toBe(4);
    expect((await blocksOf(first, page(ruled(XS, 60, [other, rest])))).length).toBe(3);
  });
});

describe("paragraphs", () => {
  const LINE = "本部门严格执行中央八项规定精神及实施细则的各项要求和规定，厉行节约反对浪费";
  const END = LINE.slice(0, 20);

  it("joins lines, begins anew at an indent or after a short line, keeps headings apart", async () => {
    const drawn = page(
      words(90, 100, "一、机关运行经费情况"),
      words(90, 120, `${LINE}2023`),
      words(70, 140, `${LINE}年度`),
      words(70, 160, `${END}。`),
      words(90, 180, `${LINE}二`),
      words(70, 200, `${LINE}年度`),
    );
    expect(await blocksOf(drawn)).toEqual([
      "一、机关运行经费情况",
      `${LINE}2023${LINE}年度${END}。`,
      `${LINE}二${LINE}年度`,
    ]);
  });

  it("carries a sentence over the page break, past page numbers and running heads", async () => {
    const pages = [40, 41, 42].map((number) =>
      page(
        words(200, 40, "平乡县档案馆2023年部门预算", 9),
        words(70, 130, `${LINE}年度`),
        words(70, 150, `${LINE}共${number}`),
        words(290, 810, String(25 + number - 40), 9),
      ),
    );
    const text = `${LINE}年度${LINE}共40${LINE}年度${LINE}共41${LINE}年度${LINE}共42`;
    expect(await blocksOf(...pages)).toEqual([text]);
    expect((await readBytes(pdfOf(pages))).blocks[0]?.place.pages).toEqual([1, 2, 3]);
  });
});

describe("files that cannot be read, or not wholly", () => {
  const failure = async (bytes: Uint8Array) => {
    const read = await readPdf(bytes, await loadPdfTools());
    return read.ok ? "read" : read.error;
  };
  const text = page(words(60, 100, "平乡县档案馆2023年部门预算公开"));
  const scan = page(picture(0, 0, 595, 842), words(290, 810, "2"));

  it("names the pages of a scan", async () => {
    expect(await failure(pdfOf([page(picture(0, 0, 595, 842)), page(picture(20, 20, 500, 700))]))).toEqual({
      kind: "scanned",
      pages: [1, 2],
    });
  });

  it("warns of single scanned pages, not of blank ones or small pictures", async () => {
    const badge = page(picture(60, 60, 80, 80), words(60, 200, "平乡县档案馆2023年部门预算公开"));
    const { warnings } = await readBytes(pdfOf([text, scan, page([]), badge]));
    expect(warnings).toEqual([
      { kind: "scanned-page", place: { pages: [2], sheet: null, paragraph: null, heading: null } },
    ]);
  });

  it("refuses what is encrypted, cut off, no PDF inside, or blank", async () => {
    const whole = pdfOf([text]);
    expect(await failure(pdfOf([text], { isEncrypted: true }))).toEqual({ kind: "encrypted" });
    expect(await failure(whole.slice(0, 200))).toMatchObject({ kind: "damaged" });
    expect(await failure(new TextEncoder().encode("%PDF-1.7\nnothing"))).toMatchObject({ kind: "damaged" });
    expect(await failure(pdfOf([page([])]))).toEqual({ kind: "empty" });
  });

  it("does not lose text silently where an encoding cannot be loaded", async () => {
    const tools = { ...(await loadPdfTools()), cMapUrl: "/nowhere/" };
    const read = await readPdf(pdfOf([text]), tools);
    expect(read).toMatchObject({ ok: false, error: { kind: "damaged" } });
  });

  it("reads text in GBK, and does not take numbers of glyphs for characters", async () => {
    const gbk = pdfOf([page(coded(60, 100, "b2bfc3c532303233"))], { encoding: "GBK-EUC-H" });
    expect((await readBytes(gbk)).blocks).toMatchObject([{ text: "部门2023" }]);
    const untold = pdfOf([page(coded(60, 100, "1a011b221c05"), coded(60, 140, "4e00"))], {
      encoding: "Identity-H",
      collection: "Identity",
    });
    const { blocks, warnings } = await readBytes(untold);
    expect(blocks).toMatchObject([{ text: "\ufffd\ufffd\ufffd" }, { text: "\ufffd" }]);
    expect(warnings).toMatchObject([
      { kind: "unreadable-part", place: { pages: [1] }, detail: "4 glyphs without a character" },
    ]);
  });

  it("is not held up by a drawing of very many lines", async () => {
    const hatching = Array.from({ length: 1500 }, (_, i) => [
      ...rule(20 + (i * 550) / 1500, 20, 20 + (i * 550) / 1500, 500),
      ...rule(20, 20 + (i * 480) / 1500, 570, 20 + (i * 480) / 1500),
    ]).flat();
    const started = performance.now();
    expect(await blocksOf(page(hatching, words(60, 700, "平乡县档案馆")))).toEqual(["平乡县档案馆"]);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it("tells what pdf.js complained of, with the page", async () => {
    const broken = page(words(60, 100, "平乡县档案馆"), ["BT /F1 10 Tf <4e00> Tj ET (unfinished"]);
    const missing = page(words(60, 100, "平乡县档案馆"), ["/Nothing Do"]);
    const { warnings, blocks } = await readBytes(pdfOf([text, missing, broken]));
    expect(blocks.length).toBeGreaterThan(1);
    expect(warnings.map(({ kind, place }) => [kind, place.pages])).toContainEqual(["unreadable-part", [2]]);
  });
});
