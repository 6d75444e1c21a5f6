import { unzipSync, strFromU8, strToU8, zipSync } from "fflate";
import { utils, write, type CellObject, type WorkSheet } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import type { ReadFile } from "../../../src/ingest/readers/block.ts";
import { openCompound } from "../../../src/ingest/readers/cfb.ts";
import { readXls } from "../../../src/ingest/readers/xls.ts";
import { readXlsx } from "../../../src/ingest/readers/xlsx.ts";
import { compoundFile } from "./compoundFile.ts";

function openedWorkbook(bytes: Uint8Array): Uint8Array {
  const file = openCompound(bytes);
  const stream = file.ok ? file.value.stream("Workbook") : null;
  if (stream === null) throw new Error("no workbook");
  return stream;
}

type Rows = readonly (readonly (string | number | boolean | null | CellObject)[])[];
interface Layout {
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly isHidden?: boolean;
}
type Sheets = Readonly<Record<string, readonly [Rows, Layout?]>>;

function written(sheets: Sheets, format: "xlsx" | "biff8"): Uint8Array {
  const book = utils.book_new();
  const views: { Hidden: 0 | 1 }[] = [];
  for (const [name, [rows, layout = {}]] of Object.entries(sheets)) {
    const sheet: WorkSheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
    sheet["!merges"] = (layout.merges ?? []).map((range) => utils.decode_range(range));
    if (layout.hiddenRows)
      sheet["!rows"] = rows.map((_, i) => ({ hidden: layout.hiddenRows?.includes(i) === true }));
    if (layout.hiddenColumns) {
      sheet["!cols"] = Array.from({ length: 9 }, (_, i) => ({
        hidden: layout.hiddenColumns?.includes(i) === true,
      }));
    }
    utils.book_append_sheet(book, sheet, name);
    views.push({ Hidden: layout.isHidden === true ? 1 : 0 });
  }
  book.Workbook = { Sheets: views };
  return new Uint8Array(write(book, { type: "array", bookType: format, cellStyles: true }) as ArrayBuffer);
}

function readAs(sheets: Sheets, format: "xlsx" | "xls"): ReadFile {
  const bytes = written(sheets, format === "xlsx" ? "xlsx" : "biff8");
  const read = format === "xlsx" ? readXlsx(bytes) : readXls(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

const outline = (file: ReadFile) =>
  file.blocks.map((block) => (block.kind === "grid" ? block.cells : block.text));

const shown = (value: number, format: string): CellObject => ({ t: "n", v: value, z: format });

describe.each(["xlsx", "xls"] as const)("workbooks: .%s", (format) => {
  it("reads a title, a table and a note, and says on which sheet", () => {
    const file = readAs(
      {
        "01": [
          [
            ["部门收入总表", null, null],
            [null, null, "单位：万元"],
            ["科目编码", "科目名称", "金额"],
            ["201", "一般公共服务支出", shown(1072.83, "#,##0.00")],
            ["注：本表不含所属单位。", null, null],
          ],
          { merges: ["A1:C1", "A5:C5"] },
        ],
      },
      format,
    );
    expect(file.format).toBe(format);
    expect(outline(file)).toEqual([
      "部门收入总表",
      "单位：万元",
      [
        ["科目编码", "科目名称", "金额"],
        ["201", "一般公共服务支出", "1,072.83"],
      ],
      "注：本表不含所属单位。",
    ]);
    expect(file.blocks.map(({ place }) => [place.sheet, place.paragraph])).toEqual([
      ["01", 1],
      ["01", 2],
      ["01", 3],
      ["01", 4],
    ]);
    expect(file.warnings).toEqual([]);
  });

  it("reads merged cells as spans, and nothing under them", () => {
    const file = readAs(
      {
        表: [
          [
            ["序号", "支出", "盖住的", null],
            ["盖住的", "合计", "基本支出", "项目支出"],
            [1, 3, 1, 2],
          ],
          { merges: ["A1:A2", "B1:D1"] },
        ],
      },
      format,
    );
    expect(file.blocks).toMatchObject([
      {
        cells: [
          ["序号", "支出", "", ""],
          ["", "合计", "基本支出", "项目支出"],
          ["1", "3", "1", "2"],
        ],
        spans: [
          { row: 0, column: 0, rows: 2, columns: 1 },
          { row: 0, column: 1, rows: 1, columns: 3 },
        ],
      },
    ]);
  });

  it("skips hidden sheets, rows and columns, and says so", () => {
    const file = readAs(
      {
        看得见: [
          [
            ["项目", "暗列", "金额"],
            ["暗行", "0", 5],
            ["合计", "0", 7],
          ],
          // The library that writes these tests writes no hidden rows into .xls.
          { ...(format === "xlsx" ? { hiddenRows: [1] } : {}), hiddenColumns: [1], merges: ["B1:C1"] },
        ],
        藏着: [[["项目", "金额"]], { isHidden: true }],
      },
      format,
    );
    const [name, grid = []] = outline(file);
    expect(name).toBe("看得见");
    expect([grid[0], grid.at(-1)]).toEqual([
      ["项目", "暗列"],
      ["合计", "7"],
    ]);
    expect(grid).toHaveLength(format === "xlsx" ? 2 : 3);
    const hiddenRows = format === "xlsx" ? ["看得见: hidden rows"] : [];
    expect(
      file.warnings.map(
        ({ place, ...rest }) => `${String(place.sheet)}: ${"detail" in rest ? rest.detail : ""}`,
      ),
    ).toEqual(expect.arrayContaining(["看得见: hidden columns", "藏着: hidden sheet", ...hiddenRows]));
  });

  it("shows figures as the sheet does, rounded in decimal and without binary tails", () => {
    const file = readAs(
      {
        数: [
          [
            ["无格式", 0.30000000000000004],
            ["长数", 123456789012.34],
            ["两位", shown(1.005, "0.00")],
            ["千分位", shown(1140.3300000000002, "#,##0.00")],
            ["会计", shown(-12.5, "#,##0.00_);(#,##0.00)")],
            ["二十位", shown(0.30000000000000004, "0.00000000000000000000")],
            ["科学", shown(12345678, "0.00E+00")],
            ["比重", shown(0.2221, "0.00%")],
            ["空", null],
            ["文字", "0201"],
            ["日期", shown(44926, "yyyy-mm-dd")],
            ["短日期", shown(44926, "m/d/yy")],
            ["中文日期", shown(44926, 'yyyy"年"m"月"d"日"')],
            ["错", { t: "e", v: 0x17 }],
            ["是", true],
          ],
        ],
      },
      format,
    );
    expect(
      Object.fromEntries((file.blocks[1]?.kind === "grid" ? file.blocks[1].cells : []) as [string, string][]),
    ).toEqual({
      无格式: "0.3",
      长数: "123456789012.34",
      两位: "1.01",
      千分位: "1,140.33",
      会计: "(12.50)",
      二十位: "0.3",
      科学: "12345678",
      比重: "22.21%",
      空: "",
      文字: "0201",
      日期: "2022-12-31",
      短日期: "2022/12/31",
      中文日期: "2022年12月31日",
      错: "#REF!",
      是: "TRUE",
    });
  });

  it("finds two tables on one sheet by the title between them", () => {
    const file = readAs(
      {
        三公: [
          [
            ["“三公”经费支出表", null],
            ["项目", "金额"],
            ["公务接待费", 6],
            [null, null],
            ["机关运行经费表", null],
            ["项目", "金额"],
            ["办公费", 2],
          ],
        ],
      },
      format,
    );
    expect(outline(file)).toEqual([
      "“三公”经费支出表",
      [
        ["项目", "金额"],
        ["公务接待费", "6"],
      ],
      "机关运行经费表",
      [
        ["项目", "金额"],
        ["办公费", "2"],
      ],
    ]);
  });

  it("keeps rows that print nothing but their name inside the table", () => {
    const rows = [
      ["项目", "数量", "价值"],
      ["资产总额", null, 708.22],
      ["1、房屋", null, null],
      [null, null, null],
      ["2、车辆", 7, 118.2],
      ["3、其他", null, null],
    ];
    const [, grid] = readAs({ 资产: [rows] }, format).blocks;
    expect(grid?.kind === "grid" && grid.cells.map(([name]) => name)).toEqual([
      "项目",
      "资产总额",
      "1、房屋",
      "",
      "2、车辆",
      "3、其他",
    ]);
  });

  it("goes on with a table on a sheet that prints the same title again", () => {
    const title = "绩效目标表";
    const file = readAs(
      {
        "1": [
          [
            [title, null],
            ["一级指标", "指标值"],
            ["产出指标", "4个"],
          ],
        ],
        "2": [
          [
            [title, null],
            ["效益指标", "明显提升"],
            ["满意度指标", "90%"],
          ],
        ],
      },
      format,
    );
    expect(outline(file).filter((block) => block === title)).toHaveLength(1);
    expect(file.blocks).toHaveLength(3);
  });

  it("reads prose on a sheet as paragraphs", () => {
    const file = readAs({ 说明: [[["一、部门职责"], [null], ["负责政务工作。"]]] }, format);
    expect(outline(file)).toEqual(["一、部门职责", "负责政务工作。"]);
  });

  it("takes the name of a sheet for the title its table lacks", () => {
    const rows = [
      ["项目", "金额"],
      ["合计", 1],
    ];
    expect(
      outline(readAs({ 三公经费: [rows], Sheet1: [rows] }, format)).map((block) => typeof block),
    ).toEqual(["string", "object", "object"]);
  });
});

describe("workbooks that cannot be read", () => {
  const sheet = (change: (xml: string) => string): Uint8Array => {
    const parts = unzipSync(
      written(
        {
          表: [
            [
              ["项目", "金额"],
              ["合计", 1140.33],
            ],
          ],
        },
        "xlsx",
      ),
    );
    const part = "xl/worksheets/sheet1.xml";
    return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part] ?? new Uint8Array()))) });
  };

  it.each([
    ["<f>SUM(B3:B9)</f>", "=SUM(B3:B9)"],
    ["<f>SUM(B3:B9)</f><v></v>", "=SUM(B3:B9)"],
    ['<f t="shared" si="0"/>', "="],
    ["<f>SUM(B3:B9)</f><v>5.5</v>", "5.5"],
    ["<f>SUM(B3:B9)</f><v>0</v>", "0"],
  ])("shows a formula without a saved value as one, not as a zero or a blank: %s", (cell, text) => {
    const read = readXlsx(sheet((xml) => xml.replace("<v>1140.33</v>", cell)));
    expect(read).toMatchObject({
      value: {
        blocks: [
          {
            cells: [
              ["项目", "金额"],
              ["合计", text],
            ],
          },
        ],
      },
    });
  });

  it("refuses a sheet whose text breaks off, which the library would read as far as it goes", () => {
    const broken = sheet((xml) => xml.slice(0, xml.indexOf("1140.33")));
    expect(readXlsx(broken)).toEqual({
      ok: false,
      error: { kind: "damaged", detail: "xl/worksheets/sheet1.xml" },
    });
  });

  it("refuses to unfold a zip bomb", () => {
    const bomb = sheet((xml) => xml.replace("<sheetData>", `<sheetData>${" ".repeat(40 * 1024 * 1024)}`));
    expect(bomb.length).toBeLessThan(200_000);
    expect(readXlsx(bomb)).toMatchObject({ ok: false, error: { kind: "too-large", limit: 33_554_432 } });
  });

  it("does not lay out a sheet whose two cells stand at its far corners", () => {
    const far = sheet((xml) => xml.replace('r="B2"', 'r="XFD1048576"').replace('r="2"', 'r="1048576"'));
    expect(readXlsx(far)).toEqual({ ok: false, error: { kind: "empty" } });
  });

  it("refuses an empty workbook, a large old one, and one that is no workbook", () => {
    expect(readXlsx(written({ 空: [[]] }, "xlsx"))).toEqual({ ok: false, error: { kind: "empty" } });
    expect(readXls(written({ 空: [[]] }, "biff8"))).toEqual({ ok: false, error: { kind: "empty" } });
    expect(readXls(new Uint8Array(9 * 1024 * 1024))).toMatchObject({ error: { kind: "too-large" } });
    expect(readXlsx(zipSync({ "xl/workbook.xml": strToU8("<a/>") })).ok).toBe(false);
  });

  it("refuses an old workbook whose records break off", () => {
    const cut = (length: number) => {
      const stream = openedWorkbook(written({ 表: [[["项目", "金额"]]] }, "biff8"));
      return readXls(
        compoundFile({ Workbook: stream.slice(0, length < 0 ? stream.length + length : length) }),
      );
    };
    expect(cut(-4)).toEqual({ ok: false, error: { kind: "damaged", detail: "Workbook" } });
    expect(cut(-7)).toMatchObject({ ok: false, error: { kind: "damaged" } });
    expect(cut(0)).toMatchObject({ ok: false, error: { kind: "damaged" } });
  });

  it("reads any damage as a failure or a workbook, never as an exception", () => {
    const old = written(
      {
        表: [
          [
            ["项目", "金额"],
            ["合计", 1140.33],
          ],
        ],
      },
      "biff8",
    );
    for (let at = 512; at < old.length; at += 23) {
      const bent = old.slice();
      bent[at] = (bent[at] ?? 0) ^ 0x5a;
      expect(() => readXls(bent)).not.toThrow();
    }
  });
});
