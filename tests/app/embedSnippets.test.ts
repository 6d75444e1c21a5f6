import { describe, expect, it } from "vitest";
import {
  elementSnippet,
  frameAddress,
  iframeSnippet,
  wordpressSnippet,
  type Embedding,
} from "../../src/app/embedSnippets.ts";

const EMBEDDING: Embedding = {
  frame: "https://czj.example.gov.cn/mingzhang/embed.html",
  script: "https://czj.example.gov.cn/mingzhang/embed.js",
  query: "?view=tree&dept=130532-434&year=2023",
  title: "平乡县人民政府办公室 2023 · 支出树 · 明账 Mingzhang",
  width: null,
  height: 812,
  accent: null,
};

describe("the code of an embed", () => {
  it("is a plain frame as wide as its column, loaded when it comes near", () => {
    expect(iframeSnippet(EMBEDDING)).toBe(
      '<iframe src="https://czj.example.gov.cn/mingzhang/embed.html?view=tree&amp;dept=130532-434&amp;year=2023" title="平乡县人民政府办公室 2023 · 支出树 · 明账 Mingzhang" width="100%" height="812" loading="lazy" frameborder="0" allow="clipboard-write"></iframe>',
    );
  });

  it("is a script and an element whose attributes are the keys of the address", () => {
    expect(elementSnippet(EMBEDDING)).toBe(
      '<script src="https://czj.example.gov.cn/mingzhang/embed.js" async></script>\n<mingzhang-view view="tree" dept="130532-434" year="2023" lang="zh" height="812" title="平乡县人民政府办公室 2023 · 支出树 · 明账 Mingzhang"></mingzhang-view>',
    );
  });

  it("says the language of the element once, also where the page around it has another", () => {
    const english = elementSnippet({ ...EMBEDDING, query: "?view=flow&lang=en&theme=dark" });
    expect(english).toContain('<mingzhang-view view="flow" theme="dark" lang="en" height');
  });

  it("has for WordPress the attributes that its sanitiser keeps, and no others", () => {
    expect(wordpressSnippet({ ...EMBEDDING, width: 640 })).toBe(
      '<iframe src="https://czj.example.gov.cn/mingzhang/embed.html?view=tree&amp;dept=130532-434&amp;year=2023" width="640" height="812" frameborder="0" title="平乡县人民政府办公室 2023 · 支出树 · 明账 Mingzhang"></iframe>',
    );
  });

  it("carries the host's colour in the address of a frame and as an attribute of the element", () => {
    const coloured = { ...EMBEDDING, accent: "#7a1f2b" };
    expect(frameAddress(coloured)).toBe(
      "https://czj.example.gov.cn/mingzhang/embed.html?view=tree&dept=130532-434&year=2023&accent=%237a1f2b",
    );
    expect(frameAddress({ ...coloured, query: "" })).toBe(
      "https://czj.example.gov.cn/mingzhang/embed.html?accent=%237a1f2b",
    );
    expect(elementSnippet(coloured)).toContain('lang="zh" accent="#7a1f2b" height="812"');
  });

  it("does not let a title out of its attribute", () => {
    const title = '"><script>alert(1)</script> A & B';
    const written = 'title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt; A &amp; B"';
    const hostile = { ...EMBEDDING, title };
    expect(iframeSnippet(hostile)).toContain(written);
    expect(wordpressSnippet(hostile)).toContain(written);
    expect(elementSnippet(hostile)).toContain(written);
    expect(elementSnippet(hostile).match(/<script/gu)).toHaveLength(1);
  });

  it("does not let a searched text out of the element", () => {
    const searched = elementSnippet({ ...EMBEDDING, query: "?view=projects&find=%22%3E%3Cb%3E" });
    expect(searched).toContain('view="projects" find="&quot;&gt;&lt;b&gt;" lang="zh"');
  });
});
