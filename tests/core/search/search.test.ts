import { describe, expect, it } from "vitest";
import { search, type SearchEntry } from "../../../src/core/search/search.ts";

const office = (county: string, key: string, pinyin: string): SearchEntry => ({
  kind: "department",
  key,
  name: `${county}人民政府办公室`,
  code: "434",
  pinyin: `${pinyin} ren min zheng fu ban gong shi`,
  initials: `${pinyin
    .split(" ")
    .map((syllable) => syllable.charAt(0))
    .join("")}rmzfbgs`,
});
const item = (code: string, name: string, initials: string): SearchEntry => ({
  kind: "function",
  key: code,
  name,
  code,
  pinyin: "",
  initials,
});

const entries: readonly SearchEntry[] = [
  office("平乡县", "130532-434", "ping xiang xian"),
  office("怀来县", "130730-434", "huai lai xian"),
  item("201", "一般公共服务支出", "ybggfwzc"),
  item("20103", "政府办公厅（室）及相关机构事务", "zfbgtsjxgjgsw"),
  item("2010301", "行政运行", "xzyx"),
  item("2010302", "一般行政管理事务", "ybxzglsw"),
  item("2080505", "机关事业单位基本养老保险缴费支出", "jgsydwjbylbxjfzc"),
  {
    kind: "view",
    key: "three-public",
    name: "三公经费",
    code: null,
    pinyin: "san gong jing fei",
    initials: "sgjf",
  },
];

function keys(query: string, limit?: number): readonly string[] {
  return search(entries, query, limit).map(({ key }) => key);
}

describe("a search", () => {
  it("by name finds every name that holds the words", () => {
    expect(keys("行政")).toEqual(["2010301", "2010302"]);
    expect(keys("养老")).toEqual(["2080505"]);
    expect(keys("平乡县人民政府办公室")).toEqual(["130532-434"]);
  });

  it("does not mind brackets, width or spaces", () => {
    expect(keys("办公厅(室)")).toEqual(["20103"]);
    expect(keys("２０１０３０１")).toEqual(["2010301"]);
    expect(keys("  行政运行  ")).toEqual(["2010301"]);
  });

  it("by code finds the code itself, then those under it", () => {
    expect(keys("201")).toEqual(["201", "2010301", "2010302", "20103"]);
    expect(keys("434")).toEqual(["130532-434", "130730-434"]);
    expect(keys("130532")).toEqual(["130532-434"]);
  });

  it("by pinyin initials finds whole initials before longer ones", () => {
    expect(keys("xzyx")).toEqual(["2010301"]);
    expect(keys("xz")).toEqual(["2010301", "2010302"]);
    expect(keys("PXX")).toEqual(["130532-434"]);
    expect(keys("zfbg")).toEqual(["20103", "130532-434", "130730-434"]);
  });

  it("by pinyin finds syllables from where they begin", () => {
    expect(keys("pingxiang")).toEqual(["130532-434"]);
    expect(keys("huailai")).toEqual(["130730-434"]);
    expect(keys("jingfei")).toEqual(["three-public"]);
    expect(keys("ingxiang")).toEqual([]);
  });

  it("by one letter looks at beginnings only", () => {
    expect(keys("s")).toEqual(["three-public", "130532-434", "130730-434"]);
  });

  it("wants all words to match", () => {
    expect(keys("平乡 办公室")).toEqual(["130532-434"]);
    expect(keys("huailai 434")).toEqual(["130730-434"]);
    expect(keys("平乡 怀来")).toEqual([]);
  });

  it("finds a view by its name in the address", () => {
    expect(keys("three-public")).toEqual(["three-public"]);
    expect(keys("三公")).toEqual(["three-public"]);
  });

  it("of nothing finds nothing", () => {
    expect(keys("")).toEqual([]);
    expect(keys(" \u3000 ")).toEqual([]);
    expect(keys("教育")).toEqual([]);
  });

  it("returns the best up to the limit, in the same order whatever the order of the entries", () => {
    expect(keys("201", 2)).toEqual(["201", "2010301"]);
    const backwards = search([...entries].reverse(), "zfbg").map(({ key }) => key);
    expect(backwards).toEqual(["20103", "130532-434", "130730-434"]);
  });
});
