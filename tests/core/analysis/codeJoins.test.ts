import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { codeJoinsOf } from "../../../src/core/analysis/codeJoins.ts";
import {
  changesBetween,
  CODE_CHANGES_VERSION,
  commonCode,
  type CodeChangeFile,
} from "../../../src/core/classification/codeChanges.ts";

const file = JSON.parse(
  readFileSync(new URL("../../../public/data/reference/code-changes.json", import.meta.url), "utf8"),
) as CodeChangeFile;

function joins(
  now: Record<string, string>,
  before: Record<string, string>,
  years: readonly [number, number],
) {
  const printed = (codes: Record<string, string>) => new Map(Object.entries(codes));
  return codeJoinsOf(printed(now), printed(before), changesBetween(file.changes, ...years));
}

describe("codes that moved between two years", () => {
  it("are in the reference data, with the years they may have moved in", () => {
    expect(file.version).toBe(CODE_CHANGES_VERSION);
    expect(file.changes).toHaveLength(62);
    const housing = file.changes.find(({ from }) => from.includes("30311"));
    expect(housing).toMatchObject({ since: [2018, 2018], to: ["30113"], compare: "join" });
  });

  it("join 住房公积金 30311 of 2017 with 30113 of 2018; 301 and 303 no longer compare", () => {
    const { joined, notes } = joins(
      { "301": "工资福利支出", "30113": "住房公积金", "303": "对个人和家庭的补助" },
      { "301": "工资福利支出", "303": "对个人和家庭的补助", "30311": "住房公积金" },
      [2017, 2018],
    );
    expect([...joined]).toEqual([["30113", ["30311"]]]);
    expect(notes.get("30113")?.how).toBe("joined");
    expect([notes.get("301")?.how, notes.get("303")?.how]).toEqual(["moved", "moved"]);
  });

  it("say nothing of a later pair of years", () => {
    const { joined, notes } = joins({ "30113": "住房公积金" }, { "30113": "住房公积金" }, [2018, 2019]);
    expect(joined.size + notes.size).toBe(0);
  });

  it("compare the procuratorate's items of 2017 and 2018 at 20404 only", () => {
    const { notes } = joins(
      { "20404": "检察", "2040401": "行政运行", "2040405": "公诉、审判、侦查、执行等检察监督支出" },
      {
        "20404": "检察",
        "2040401": "行政运行",
        "2040404": "查办和预防职务犯罪",
        "2040405": "公诉和审判监督",
      },
      [2017, 2018],
    );
    expect([...notes].map(([code, { how, at }]) => `${code} ${how} ${at}`).sort()).toEqual([
      "2040404 parent 20404",
      "2040405 parent 20404",
    ]);
  });

  it("and those of 2018 and 2019 as well", () => {
    const { notes } = joins(
      { "20404": "检察", "2040410": "检察监督" },
      { "20404": "检察", "2040405": "公诉、审判、侦查、执行等检察监督支出" },
      [2018, 2019],
    );
    expect([...notes.keys()].sort()).toEqual(["2040405", "2040410"]);
  });

  it("leave alone a code that stands in both years under its name", () => {
    const both = { "20110": "人力资源事务", "20801": "人力资源和社会保障管理事务" };
    expect(joins(both, both, [2020, 2021]).notes.size).toBe(0);
  });

  it("keep a class that was renamed as one line", () => {
    const { joined, notes } = joins(
      { "210": "卫生健康支出", "21011": "行政事业单位医疗" },
      { "210": "医疗卫生与计划生育支出", "21011": "行政事业单位医疗" },
      [2018, 2019],
    );
    expect(joined.size).toBe(0);
    expect([...notes].map(([code, { how }]) => `${code} ${how}`)).toEqual(["210 renamed"]);
  });

  it("do not compare a section that is new", () => {
    const { notes } = joins({ "20139": "社会工作事务", "2013901": "行政运行" }, {}, [2023, 2024]);
    expect([...notes].map(([code, { how }]) => `${code} ${how}`)).toEqual(["20139 broken", "2013901 broken"]);
  });
});

it("the code above several is the longest they share", () => {
  expect(commonCode(["2040404", "2040410"])).toBe("20404");
  expect(commonCode(["30311", "30113"])).toBe("");
  expect(commonCode(["20124", "2013404"])).toBe("201");
});
