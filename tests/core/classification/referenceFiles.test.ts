import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { shippedRows, readTsv } from "../../../scripts/referenceRows.ts";
import { functionalCode, levelOf } from "../../../src/core/classification/functionalCode.ts";
import { economicCode } from "../../../src/core/classification/economicCode.ts";
import {
  lookUpName,
  REFERENCE_VERSION,
  referenceNames,
  type EnglishClassNames,
  type ReferenceFile,
} from "../../../src/core/classification/referenceNames.ts";
import { readRegions, regionInName, type RegionFile } from "../../../src/core/classification/region.ts";
import { classOfSummaryName } from "../../../src/core/classification/summaryName.ts";

const SHIPPED = new URL("../../../public/data/reference/", import.meta.url);
const SOURCE = new URL("../../../../shared/reference/", import.meta.url);

function shipped(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, SHIPPED), "utf8"));
}

const functional = shipped("functional.json") as ReferenceFile;
const economic = shipped("economic.json") as ReferenceFile;

describe("the functional names shipped", () => {
  it("are codes of the classification, in order, with the years they hold", () => {
    expect(functional.version).toBe(REFERENCE_VERSION);
    expect(functional.rows).toHaveLength(853);
    for (const [code, name, from, to, pinyin] of functional.rows) {
      expect(functionalCode(code)).toBe(code);
      expect(name).not.toBe("");
      expect(from).toBeGreaterThanOrEqual(2019);
      expect(to ?? from).toBeGreaterThanOrEqual(from);
      expect(pinyin).toMatch(/^[a-z]+( [a-z]+)*$/);
    }
    const codes = functional.rows.map(([code]) => code);
    expect(codes).toEqual([...codes].sort());
  });

  it("name the lines of 平乡县's 2023 budget", () => {
    const names = referenceNames(functional);
    expect(lookUpName(names, "2010302", 2023)?.name).toBe("一般行政管理事务");
    expect(lookUpName(names, "20103", 2023)?.name).toBe("政府办公厅（室）及相关机构事务");
  });

  it("claim nothing before a code was new or after it was gone", () => {
    const names = referenceNames(functional);
    expect(lookUpName(names, "20139", 2023)).toBeNull();
    expect(lookUpName(names, "20139", 2024)?.name).toBe("社会工作事务");
    expect(lookUpName(names, "2010308", 2024)).toBeNull();
    expect(lookUpName(names, "20805", 2019)).toBeNull();
    expect(lookUpName(names, "2219899", 2024)).toBeNull();
  });

  it("of classes are those a summary table is matched with", () => {
    for (const [code, name] of functional.rows) {
      const read = functionalCode(code);
      if (read !== null && levelOf(read) === 1) expect(classOfSummaryName(name)).toBe(code);
    }
  });

  it("can be typed as pinyin", () => {
    expect(functional.rows.find(([code]) => code === "2010301")?.[4]).toBe("xing zheng yun xing");
  });
});

describe("the economic names shipped", () => {
  it("are codes of the departments' classification since 2018", () => {
    expect(economic.rows).toHaveLength(84);
    for (const [code, , from] of economic.rows) {
      expect(economicCode(code)).toBe(code);
      expect(from).toBeGreaterThanOrEqual(2018);
    }
  });

  it("do not give 30311 its present name before 2020", () => {
    const names = referenceNames(economic);
    expect(lookUpName(names, "30311", 2017)).toBeNull();
    expect(lookUpName(names, "30311", 2019)).toBeNull();
    expect(lookUpName(names, "30311", 2023)?.name).toBe("代缴社会保险费");
  });
});

describe("the other reference files", () => {
  it("name every class in English", () => {
    const { names } = shipped("class-names-en.json") as EnglishClassNames;
    expect(names["201"]).toEqual({ name: "General public services", short: "General services" });
    expect(Object.keys(names)).toHaveLength(30);
  });

  it("list the regions of the country", () => {
    const regions = readRegions(shipped("regions.json") as RegionFile);
    expect(regions.byCode.size).toBe(3225);
    expect(regionInName(regions, "平乡县人民政府办公室")?.code).toBe("130532");
    expect(regionInName(regions, "怀来县人民政府办公室")?.code).toBe("130730");
    expect(regionInName(regions, "上海市普陀区社会福利院")?.code).toBe("310107");
    expect(regionInName(regions, "江苏省人民检察院")?.code).toBe("320000");
    expect(regionInName(regions, "鼓楼区财政局")).toBeNull();
  });
});

describe.skipIf(!existsSync(SOURCE))("the tables in ../shared/reference (skipped where absent)", () => {
  const table = (file: string) => readTsv(readFileSync(new URL(file, SOURCE), "utf8"));

  it("give the files shipped, sure rows only", () => {
    const changes = table("changes.tsv");
    const rows = shippedRows(table("functional.tsv"), changes, 2019);
    expect(functional.rows.map(([code, name, from, to]) => [code, name, from, to])).toEqual(rows);
    const sure = shippedRows(table("economic.tsv"), changes, 2018);
    expect(economic.rows).toEqual(sure.filter(([code]) => code.startsWith("3")));
  });
});

describe("a row of the tables", () => {
  const head = "code\tname\tlevel\tbudget\tstatus\tremark";
  const changes = readTsv(
    [
      "year\ttype\told_code\told_name\tnew_code\tnew_name\tyoy\tsrc\tnote",
      "2020\trename\t20805\t旧\t20805\t新\tjoin\tunverified\t",
      "2021\tdelete\t20110\t旧\t20801\t新\tjoin\tverified\t",
      "2019\tmerge\t2040204-2040218\t旧\t2040219-2040223\t新\tjoin\tsome budgets\t",
    ].join("\n"),
  );
  const yearsOf = (code: string, status: string, remark: string) =>
    shippedRows(readTsv(`${head}\n${code}\t名\t款\tG\t${status}\t${remark}`), changes, 2015).map(
      ([, , from, to]) => [from, to],
    );

  it("ships when it is verified, verified by name or corroborated", () => {
    expect(yearsOf("20101", "verified", "")).toEqual([[2015, null]]);
    expect(yearsOf("20101", "name-verified", "")).toEqual([[2015, null]]);
    expect(yearsOf("20101", "corroborated", "")).toEqual([[2015, null]]);
    expect(yearsOf("20101", "unverified", "")).toEqual([]);
    expect(yearsOf("20101", "doubtful", "")).toEqual([]);
  });

  it("holds in the years its remark states, a year in doubt left out", () => {
    expect(yearsOf("20101", "verified", "2020-: was 旧")).toEqual([[2020, null]]);
    expect(yearsOf("20101", "verified", "2022-?: was 旧")).toEqual([[2023, null]]);
    expect(yearsOf("20101", "verified", "2024-03-29-")).toEqual([[2024, null]]);
    expect(yearsOf("20101", "verified", "-2022: replaced")).toEqual([[2015, 2022]]);
    expect(yearsOf("20101", "verified", "-2023?: later 21372")).toEqual([[2015, 2022]]);
    expect(yearsOf("30101", "verified", "gov-budget counterpart: 50101; valid/note: 2020-")).toEqual([
      [2020, null],
    ]);
  });

  it("holds in the years the list of changes leaves it", () => {
    expect(yearsOf("20805", "verified", "")).toEqual([[2021, null]]);
    expect(yearsOf("20110", "verified", "")).toEqual([[2015, 2020]]);
    expect(yearsOf("20801", "verified", "")).toEqual([[2015, null]]);
    expect(yearsOf("2040205", "verified", "")).toEqual([[2015, 2018]]);
    expect(yearsOf("2040220", "verified", "")).toEqual([[2019, null]]);
  });
});
