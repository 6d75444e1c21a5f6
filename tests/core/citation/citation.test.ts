import { describe, expect, it } from "vitest";
import { gbtCitation, plainCitation, type Citation } from "../../../src/core/citation/citation.ts";

const citation: Citation = {
  publisher: "平乡县人民政府办公室",
  documentTitle: "2023年部门预算信息公开情况说明",
  publishedOn: "2023-02-10",
  url: "https://example.org/ysgk.docx",
  sha256: "eab59d3d94c0068a",
  locator: ["“部门预算支出总表”", "2010302 一般行政管理事务", "项目支出 419.01万元"],
  permalink: "https://example.net/?figure=x",
  accessedOn: "2024-03-01",
};

describe("a citation of 2010302 项目支出", () => {
  it("follows GB/T 7714 for a report online", () => {
    expect(gbtCitation(citation)).toBe(
      "平乡县人民政府办公室. 2023年部门预算信息公开情况说明[R/OL]. (2023-02-10)[2024-03-01]. https://example.org/ysgk.docx. “部门预算支出总表”，2010302 一般行政管理事务，项目支出 419.01万元. https://example.net/?figure=x.",
    );
  });

  it("sets the locator off as the reader's language does", () => {
    expect(gbtCitation({ ...citation, locator: ["2023 budget", "table 3"] }, "en")).toContain(
      " 2023 budget, table 3. ",
    );
  });

  it("names the explorer's address where the document's is not known, and leaves an unknown date out", () => {
    expect(gbtCitation({ ...citation, url: null, publishedOn: null, locator: [] })).toBe(
      "平乡县人民政府办公室. 2023年部门预算信息公开情况说明[R]. [2024-03-01]. https://example.net/?figure=x.",
    );
  });

  it("says the same in plain words, with the file's fingerprint", () => {
    expect(plainCitation(citation, "zh")).toBe(
      "平乡县人民政府办公室：《2023年部门预算信息公开情况说明》，“部门预算支出总表”，2010302 一般行政管理事务，项目支出 419.01万元。明账，https://example.net/?figure=x，2024-03-01查看。文件SHA-256：eab59d3d94c0068a。",
    );
    expect(plainCitation(citation, "en")).toBe(
      "平乡县人民政府办公室, 《2023年部门预算信息公开情况说明》, “部门预算支出总表”, 2010302 一般行政管理事务, 项目支出 419.01万元. Mingzhang, https://example.net/?figure=x, accessed 2024-03-01. File SHA-256: eab59d3d94c0068a.",
    );
  });
});
