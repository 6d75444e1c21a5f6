import { describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import { comparisonOf } from "../../../src/core/analysis/comparisonOf.ts";
import { readCatalog } from "../../../src/core/file/readCatalog.ts";
import type { Measure } from "../../../src/core/budget/vocabulary.ts";
import { amountInSentence, shareText } from "../../../src/i18n/amountText.ts";
import { budgetTerms } from "../../../src/i18n/budgetTerms.ts";
import { commonMessages } from "../../../src/i18n/commonMessages.ts";
import { compareMessages } from "../../../src/i18n/compareMessages.ts";
import { compareSentences } from "../../../src/i18n/compareSentences.ts";
import { measureName } from "../../../src/i18n/measureName.ts";
import { compareNames } from "../../../src/views/compare/compareNames.ts";
import { differencesOf } from "../../../src/views/compare/differencesOf.ts";
import { sentenceOf, type Made, type Saying } from "../../../src/views/compare/sentenceOf.ts";
import { shipped } from "../../core/analysis/shipped.ts";

const read = readCatalog(readFileSync(new URL("../../../public/data/catalog.json", import.meta.url), "utf8"));
if (!read.ok) throw new Error("the catalog is not read");
const catalog = read.value;

const { sentences, words, terms } = {
  sentences: compareSentences.zh,
  words: compareMessages.zh,
  terms: budgetTerms.zh,
};

/** As a reader sees it: words with the figures in their places. */
function text(made: Made | null): string {
  return (made?.said ?? [])
    .map((part) => {
      if (typeof part === "string") return part;
      const amount = made?.figures[part.figure]?.figure.amount;
      return amount == null ? "?" : amountInSentence(amount, { language: "zh", unit: "wan" });
    })
    .join("");
}

function made(ids: readonly string[], measures: readonly Measure[]) {
  const entries = ids.map((id) => {
    const entry = catalog.entries.find((each) => each.id === id);
    if (entry === undefined) throw new Error(id);
    return entry;
  });
  const names = compareNames(entries, commonMessages.zh.yearPhase);
  const saying: Saying = {
    sentences,
    of: names.of,
    said: names.said,
    whoOf: (each) => `${names.region ?? ""}${String(each.length)}个部门${names.period(each[0] ?? "")}`,
    inPeriod: (id, measure) => (names.isOnePeriod ? measure : names.period(id) + measure),
    share: ({ figure, whole }) => shareText(figure.amount, whole?.amount ?? null, "zh") ?? "",
    measure: (measure) => measureName(measure, terms),
    conditions: (kinds) => sentences.list(kinds.map((kind) => words.conditions.names[kind])),
  };
  const comparison = comparisonOf(ids.map(shipped), measures);
  return {
    heading: (isTwoYears = false) => text(sentenceOf(comparison, isTwoYears, saying)),
    differences: (chart: "bars" | "dumbbell" | "heatmap") =>
      differencesOf(
        comparison,
        {
          chart,
          wholes: words.wholes,
          className: (_, name) => name,
          total: terms.measures.total,
          share: (part, whole) => shareText(part.amount, whole.amount, "zh") ?? "",
        },
        saying,
      ).map(text),
  };
}

const PUTUO = ["n0uin491", "n1uslkkk", "n07g1t4g", "n095hvld"].map((key) => `310107-${key}-2025-budget`);

describe("differences in sentences", () => {
  it("四个部门: from the least to the most, and how far apart their shares are", () => {
    const putuo = made(PUTUO, ["total", "basic", "reception", "three-public"]);
    expect(putuo.heading()).toBe(
      "上海市普陀区4个部门2025年预算支出合计从3,121.42万元（财政局）到37,151.47万元（商务委员会），相差34,030.04万元；基本支出占比从5.34%到80.48%",
    );
    expect(putuo.differences("bars")).toEqual([
      "支出合计（4个部门）：商务委员会37,151.47万元最多，财政局3,121.42万元最少，相差34,030.04万元。",
      "基本支出（4个部门）：人民政府万里街道办事处10,134.17万元最多，商务委员会1,983.07万元最少，相差8,151.11万元。",
      "基本支出占支出合计：财政局80.48%最高（2,512.11万元 ÷ 3,121.42万元），商务委员会5.34%最低（1,983.07万元 ÷ 37,151.47万元），相差75.14个百分点。",
      "公务接待费（4个部门）：人民政府办公室28.50万元最多，财政局0.95万元最少，相差27.55万元。",
      "公务接待费占财政拨款支出：人民政府办公室0.31%最高（28.50万元 ÷ 9,101.68万元），商务委员会不足0.01%最低（1.00万元 ÷ 37,151.47万元），相差0.31个百分点。",
      "“三公”经费：商务委员会1.00万元，人民政府万里街道办事处37.91万元，人民政府办公室867.50万元，财政局0.95万元。有部门写明因公出国（境）费由他部门统一列支，不相减、不排名。",
    ]);
  });

  it("检察院 2018 and 平乡县 2023: both figures and what differs, no difference", () => {
    const unlike = made(["320000-n1tdw6lo-2018-budget", "130532-434-2023-budget"], ["total", "basic"]);
    expect(unlike.heading()).toBe(
      "江苏省人民检察院2018年预算支出合计21,955.35万元，平乡县人民政府办公室2023年预算1,140.33万元：年度、地区层级不同，只并列，不相减",
    );
    expect(unlike.differences("bars")).toEqual([
      "支出合计：江苏省人民检察院2018年预算21,955.35万元，平乡县人民政府办公室2023年预算1,140.33万元。年度、地区层级不同，不相减、不排名。",
      "基本支出：江苏省人民检察院2018年预算13,994.31万元，平乡县人民政府办公室2023年预算653.82万元。年度、地区层级不同，不相减、不排名。",
    ]);
    expect(unlike.differences("bars").join("")).not.toContain("%");
  });

  it("江苏省 2018 and 2019: the years that compare, and 省委办公厅 whose units changed", () => {
    const ids = ["n00hkmu1", "n1tdw6lo", "n1cdf0a6"].flatMap((key) =>
      [2018, 2019].map((year) => `320000-${key}-${String(year)}-budget`),
    );
    const jiangsu = made(ids, ["total"]);
    expect(jiangsu.heading(true)).toBe(
      "2018年到2019年，2个部门可比，变动最大的是人大常委会办公厅：支出合计增加2,432.93万元（15.30%）；1个部门条件不同，不算增减",
    );
    expect(jiangsu.differences("dumbbell")).toEqual([
      "中共江苏省委办公厅支出合计2018年24,458.43万元，2019年27,664.22万元：汇总单位不同，不算增减。",
      "人民检察院支出合计2018年21,955.35万元，2019年24,169.74万元，增加2,214.39万元（10.09%）。",
      "人大常委会办公厅支出合计2018年15,897.44万元，2019年18,330.37万元，增加2,432.93万元（15.30%）。",
    ]);
  });

  it("each one's largest functional class, in percent of its own table", () => {
    expect(made(PUTUO.slice(0, 2), ["total"]).differences("heatmap")).toEqual([
      "商务委员会：资源勘探工业信息等支出最多，29,381.00万元，占37,151.47万元的79.08%。",
      "人民政府万里街道办事处：城乡社区支出最多，15,436.93万元，占18,976.76万元的81.35%。",
    ]);
  });
});
