import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Grid, ReadFile } from "../../../src/ingest/readers/block.ts";
import { readDocx } from "../../../src/ingest/readers/docx.ts";
import { normaliseText } from "../../../src/core/text/chinese.ts";
import { describeWithSources, sourcesFolder } from "../../sources.ts";
import { readBytes } from "./pdf/readBlocks.ts";

/** Published PDFs with their number of tables, and the typed figures that belong to them. */
const PUBLISHED: readonly (readonly [file: string, grids: number, figures: string | null])[] = [
  ["上海市普陀区万里街道2023年部门预算", 14, null],
  ["上海市普陀区万里街道2024年部门预算", 9, "putuo-wanli-2024-budget"],
  ["上海市普陀区万里街道2025年部门预算", 9, "putuo-wanli-2025-budget"],
  ["上海市普陀区人民政府办公室2025年部门预算", 9, "putuo-zhengfuban-2025-budget"],
  ["上海市普陀区商务委员会2025年部门预算", 9, "putuo-shangwuwei-2025-budget"],
  ["上海市普陀区社会福利院2024年单位预算", 9, null],
  ["上海市普陀区财政局2024年度部门决算", 10, "putuo-caizhengju-2024-final"],
  ["上海市普陀区财政局部门25年预算", 9, null],
  ["中共上海市普陀区委社会工作部 2024 年度部门决算", 10, "putuo-shegongbu-2024-final"],
  ["江苏省人大办公厅2017年度预算公开", 12, "jiangsu-renda-2017-budget"],
  ["江苏省人大办公厅2018年预算公开", 12, "jiangsu-renda-2018-budget"],
  ["江苏省人大常委会2019年度部门预算公开", 0, null],
  ["江苏省人大常委会办公厅2019年部门预算公开表", 12, "jiangsu-renda-2019-budget"],
  ["江苏省人民检察院2017年部门预算", 12, "jiangsu-jiancha-2017-budget"],
  ["江苏省人民检察院2018年部门预算", 12, "jiangsu-jiancha-2018-budget"],
  ["江苏省人民检察院2019年部门预算", 12, "jiangsu-jiancha-2019-budget"],
  ["江苏省委办公厅2017年部门预算", 0, null],
  ["江苏省委办公厅2017年预算公开表格", 12, "jiangsu-shengwei-2017-budget"],
  ["江苏省委办公厅2018年度部门预算公开文件", 0, null],
  ["江苏省委办公厅2018年度部门预算公开表", 12, "jiangsu-shengwei-2018-budget"],
  ["江苏省委办公厅2019年度部门预算公开文件", 0, null],
  ["江苏省委办公厅2019年度部门预算公开表格", 12, "jiangsu-shengwei-2019-budget"],
];

/** Pages that show a picture: a cover, and charts with the sums of their text. */
const PICTURES: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  江苏省人民检察院2017年部门预算: [["unreadable-part", 1]],
  江苏省人大办公厅2018年预算公开: [
    ["unreadable-part", 22],
    ["unreadable-part", 23],
  ],
};

/** Milliseconds for a document on a busy machine. */
const PATIENCE = 60_000;

const readings = new Map<string, Promise<ReadFile>>();

async function pdf(name: string): Promise<ReadFile> {
  const reading = readings.get(name) ?? readBytes(bytes(`${name}.pdf`));
  readings.set(name, reading);
  return reading;
}

function bytes(path: string): Uint8Array {
  return new Uint8Array(readFileSync(join(sourcesFolder, path)));
}

function grids({ blocks }: ReadFile): readonly Grid[] {
  return blocks.filter((block) => block.kind === "grid");
}

/** The row of a table that begins with these cells. */
function row(table: Grid | undefined, ...start: readonly string[]): readonly string[] {
  return table?.cells.find((cells) => start.every((text, i) => cells[i] === text)) ?? [];
}

describeWithSources("published PDFs", () => {
  it.each(PUBLISHED)(
    "%s holds %i tables, each a rectangle of cells",
    async (name, count) => {
      const read = await pdf(`real/${name}`);
      expect(grids(read)).toHaveLength(count);
      expect(read.warnings.map(({ kind, place }) => [kind, ...(place.pages ?? [])])).toEqual(
        PICTURES[name] ?? [],
      );
      for (const { cells, spans, place } of grids(read)) {
        const width = cells[0]?.length ?? 0;
        expect(cells.every((line) => line.length === width)).toBe(true);
        const covered = spans.flatMap(({ row: top, column, rows, columns }) => {
          expect([top + rows <= cells.length, column + columns <= width]).toEqual([true, true]);
          return Array.from(
            { length: rows * columns },
            (_, i) => `${top + Math.floor(i / columns)} ${column + (i % columns)}`,
          );
        });
        expect(new Set(covered).size).toBe(covered.length);
        expect(place.pages?.length).toBeGreaterThan(0);
      }
    },
    PATIENCE,
  );

  it.each(PUBLISHED.flatMap(([name, , figures]) => (figures === null ? [] : [[name, figures] as const])))(
    "%s has every typed figure of %s in the row of its code",
    async (name, figures) => {
      const rows = grids(await pdf(`real/${name}`)).flatMap(({ cells }) => cells);
      const coded = rows.map((cells) => ({ codes: codesIn(cells), cells }));
      const missing = typedFigures(figures).filter(
        ({ code, printed }) =>
          !coded.some(({ codes, cells }) => codes.includes(code) && cells.includes(printed)),
      );
      expect(missing).toEqual([]);
    },
    PATIENCE,
  );

  it(
    "reads 财政局 2024, whose signs are set one by one, and its tables over pages",
    async () => {
      const [, summary, revenue, expenditure, , , economic, threePublic] = grids(
        await pdf("real/上海市普陀区财政局2024年度部门决算"),
      );
      expect(summary?.place.pages).toEqual([6, 7]);
      expect(row(summary, "总计")).toEqual(["总计", "2,995.39", "总计", "2,995.39"]);
      expect(row(revenue, "201", "06", "01").slice(3, 6)).toEqual(["行政运行", "1,511.90", "1,511.89"]);
      expect(row(expenditure, "201", "06", "02")).toEqual([
        "201",
        "06",
        "02",
        "一般行政管理事务",
        "10.00",
        "",
        "10.00",
        "",
        "",
        "",
      ]);
      expect(row(economic, "301", "02").slice(2, 8)).toEqual([
        "津贴补贴",
        "1,238.58",
        "302",
        "02",
        "印刷费",
        "7.61",
      ]);
      expect(threePublic?.cells.at(-1)).toEqual(["0.95", "", "", "", "", "", "", "", "", "", "0.95", ""]);
    },
    PATIENCE,
  );

  it(
    "reads 人大 2017: three panels side by side, rows cut by a page break",
    async () => {
      const [summary, , , , , , , , , , threePublic] = grids(
        await pdf("real/江苏省人大办公厅2017年度预算公开"),
      );
      expect(summary?.place.pages).toEqual([7, 8, 9]);
      expect(summary?.cells[10]).toEqual(["", "", "八、社会保障和就业支出", "1,608.51", "", ""]);
      expect(threePublic?.cells[3]).toEqual([
        "2,542.60",
        "833.60",
        "222.50",
        "183.60",
        "0",
        "183.60",
        "427.50",
        "1,305.25",
        "403.75",
      ]);
    },
    PATIENCE,
  );

  it(
    "reads 省委办公厅 2018, whose pages are told to turn",
    async () => {
      const [, , total, , functions] = grids(await pdf("real/江苏省委办公厅2018年度部门预算公开表"));
      expect(total?.cells[1]).toEqual(["24,458.43", "10,403.11", "12,081.46", "1,973.86", ""]);
      expect(row(functions, "2013102")).toEqual(["2013102", "一般行政管理事务", "12,081.46"]);
    },
    PATIENCE,
  );

  it(
    "joins sentences over lines and keeps page numbers out",
    async () => {
      const { blocks } = await pdf("real/江苏省人民检察院2018年部门预算");
      const texts = blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
      expect(texts.some((text) => /^\d{1,2}$/u.test(text))).toBe(false);
      const changes = texts.flatMap(
        (text) => /增加\s*3,95[89]\.\d\d\s*万元，增长\s*22\s*%/u.exec(text) ?? [],
      );
      expect(changes.map((change) => change.replace(/\s/gu, ""))).toEqual([
        "增加3,959.28万元，增长22%",
        "增加3,958.98万元，增长22%",
        "增加3,958.98万元，增长22%",
        "增加3,958.98万元，增长22%",
      ]);
    },
    PATIENCE,
  );
});

describeWithSources("one document as PDF and as Word file", () => {
  it.each(["pingxiang-2023", "huailai-2023"])(
    "%s prints the same cells in both",
    async (name) => {
      const word = readDocx(bytes(`${name}.docx`));
      if (!word.ok) throw new Error(word.error.kind);
      const cellsOf = (read: ReadFile) =>
        grids(read).map(({ cells, spans }) => [cells.map((line) => line.map(normaliseText)), spans]);
      expect(cellsOf(await pdf(name))).toEqual(cellsOf(word.value));
    },
    PATIENCE,
  );
});

interface TypedFigure {
  readonly code: string;
  readonly printed: string;
}

const TABLES = ["functionTable", "generalBudgetFunctionTable", "fundTable", "economicTable", "orgRunTable"];
const AMOUNTS = ["total", "basic", "project", "personnel", "public", "amount"];

/** The figures of coded tables, typed by hand. */
function typedFigures(file: string): readonly TypedFigure[] {
  const json = JSON.parse(readFileSync(join(sourcesFolder, "figures", `${file}.json`), "utf8")) as Record<
    string,
    unknown
  >;
  const lines = TABLES.flatMap((table) => (json[table] ?? []) as readonly Record<string, string | null>[]);
  return lines.flatMap((line) =>
    AMOUNTS.flatMap((amount) => {
      const code = (line["codeAsPrinted"] ?? line["code"] ?? "").replace(/\s/gu, "");
      const printed = line[amount];
      return typeof printed === "string" && code !== "" ? [{ code, printed }] : [];
    }),
  );
}

/** The codes a row prints, in one cell or in cells of 类, 款 and 项. */
function codesIn(cells: readonly string[]): readonly string[] {
  const texts = cells.map((text) => text.replace(/\s/gu, ""));
  return texts.flatMap((text, at) => {
    if (!/^\d{3,7}$/u.test(text)) return [];
    const [group = "", item = ""] = texts
      .slice(at + 1, at + 3)
      .map((part) => (/^\d{1,2}$/u.test(part) ? part : ""));
    return [text, `${text}${group}`, `${text}${group}${item}`];
  }, PATIENCE);
}
