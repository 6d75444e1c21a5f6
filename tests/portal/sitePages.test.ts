import { describe, expect, it } from "vitest";
import { sampleEntry } from "../state/sampleCatalog.ts";
import { dataBlock, datasetOf, serviceOf } from "../../src/portal/jsonLd.ts";
import { oEmbedOf } from "../../src/portal/oEmbed.tsx";
import { publishedDepartments } from "../../src/portal/publishedSite.ts";
import { publishedViews } from "../../src/portal/publishedViews.ts";
import { robotsTxt, sitemapXml } from "../../src/portal/sitemap.ts";
import { siteFiles } from "../../src/portal/sitePages.tsx";
import { disclosurePath, rootFrom } from "../../src/portal/sitePaths.ts";
import { disclosureSentence } from "../../src/portal/siteWords.ts";
import { publishedDisclosure, SITE } from "./publishedCorpus.ts";

const pingxiang = publishedDisclosure("130532-434-2023-budget");
const huailai = publishedDisclosure("130730-434-2023-budget");
const final = publishedDisclosure("310107-n0ugea55-2024-final");
const unit = publishedDisclosure("310107-n0a8i3re-2024-budget-unit");
const about = { site: SITE, language: "zh", path: "d/130532-434/2023-budget/" } as const;
const sheet = { path: "assets/pages-x.css", text: "p{}", hash: "sha256-x" };

describe("the sentence of a page", () => {
  it("states the headline figures and that they are a budget's", () => {
    expect(disclosureSentence(pingxiang.entry, "zh")).toBe(
      "平乡县人民政府办公室2023年预算：本年支出1,140.33万元，基本支出653.82万元，项目支出486.51万元；“三公”经费26.00万元。预算数，非实际支出。",
    );
  });

  it("says of each figure where it does not stand in a table", () => {
    expect(disclosureSentence(huailai.entry, "zh")).toContain("本年支出2,001.89万元（据说明）");
  });

  it("writes a declared none in words and no note of a budget over final accounts", () => {
    expect(disclosureSentence(final.entry, "zh")).toBe(
      "中共上海市普陀区委社会工作部2024年决算：本年支出307.82万元，基本支出105.58万元，项目支出202.24万元；“三公”经费空表列示。",
    );
  });

  it("never writes a figure that the file does not list as 0", () => {
    expect(disclosureSentence(sampleEntry("990101-101-2023-budget", {}), "zh")).toContain(
      "项目支出本文件未列；“三公”经费本文件未列。",
    );
  });
});

describe("the data block", () => {
  it("describes the disclosure as a Dataset with exact yuan", () => {
    expect(datasetOf(pingxiang, about)).toMatchObject({
      "@type": "Dataset",
      name: "平乡县人民政府办公室2023年预算",
      url: "https://portal.example/open/d/130532-434/2023-budget/",
      temporalCoverage: "2023-01-01/2023-12-31",
      creator: { "@type": "GovernmentOrganization", name: "平乡县人民政府办公室" },
      spatialCoverage: { name: "河北省邢台市平乡县", identifier: { value: "130532" } },
      variableMeasured: [
        { name: "本年支出", value: "11403300.00", unitText: "元" },
        { name: "基本支出", value: "6538200.00" },
        { name: "项目支出", value: "4865100.00" },
        { name: "“三公”经费", value: "260000.00" },
      ],
      distribution: [
        { contentUrl: "https://portal.example/open/data/disclosures/130532-434-2023-budget.json" },
        { contentUrl: "https://portal.example/open/data/csv/130532-434-2023-budget.csv" },
      ],
    });
  });

  it("leaves out the licence, the publisher and figures that are not known", () => {
    const sample = { ...pingxiang, entry: sampleEntry("990101-101-2023-budget", {}) };
    const dataset = datasetOf(sample, about);
    expect(Object.keys(dataset)).not.toContain("license");
    expect(Object.keys(dataset)).not.toContain("publisher");
    expect((dataset["variableMeasured"] as readonly { name: string }[]).map(({ name }) => name)).toEqual([
      "本年支出",
      "基本支出",
    ]);
  });

  it("is relative to its page where the site has no address", () => {
    const dataset = datasetOf(pingxiang, { ...about, site: { ...SITE, address: null } });
    expect(dataset["url"]).toBe("../../../d/130532-434/2023-budget/");
  });

  it("names the publishing of a body's budgets as its service", () => {
    const [department] = publishedDepartments([pingxiang]);
    expect(department && serviceOf(department, about)).toMatchObject({
      "@type": "GovernmentService",
      provider: { identifier: "130532-434" },
      availableChannel: { serviceUrl: "https://portal.example/open/d/130532-434/" },
    });
  });

  it("cannot be ended by what it holds", () => {
    expect(dataBlock([{ name: "</script><script>" }])).toBe('{"name":"\\u003c/script>\\u003cscript>"}');
  });
});

describe("oEmbed", () => {
  it("answers with a frame of the view, its size and the picture", () => {
    expect(oEmbedOf(pingxiang, "tree", SITE)).toEqual({
      version: "1.0",
      type: "rich",
      title: "支出树 · 平乡县人民政府办公室2023年预算",
      author_name: "平乡县人民政府办公室",
      author_url: "https://portal.example/open/d/130532-434/2023-budget/",
      provider_name: "示例公开平台",
      provider_url: "https://portal.example/open/",
      cache_age: 86_400,
      html: '<iframe src="https://portal.example/open/embed.html?view=tree&amp;dept=130532-434&amp;year=2023" title="支出树 · 平乡县人民政府办公室2023年预算" width="800" height="720" loading="lazy"></iframe>',
      width: 800,
      height: 720,
      thumbnail_url: "https://portal.example/open/og/130532-434-2023-budget.png",
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });

  it("has no thumbnail where no pictures are written", () => {
    const answer = oEmbedOf(pingxiang, "tree", { ...SITE, pictures: false });
    expect(Object.keys(answer).filter((key) => key.startsWith("thumbnail"))).toEqual([]);
  });

  it("offers no tree of a file without a table by function", () => {
    expect(publishedViews(huailai.entry)).not.toContain("tree");
    expect(publishedViews(pingxiang.entry)).toEqual([
      "department",
      "tree",
      "composition",
      "change",
      "three-public",
      "projects",
      "quality",
    ]);
  });

  it("carries phase and scope of final accounts and of a unit alone", () => {
    expect(oEmbedOf(final, "tree", SITE).html).toContain("&amp;year=2024&amp;phase=final");
    expect(oEmbedOf(unit, "tree", SITE).html).toContain("&amp;scope=unit");
  });
});

describe("the files of a site", () => {
  it("stand at paths that lead back to the root", () => {
    expect(disclosurePath(unit.entry, "zh")).toBe("d/310107-n0a8i3re/2024-budget-unit/");
    expect(rootFrom("en/d/130532-434/")).toBe("../../../");
    expect(rootFrom("")).toBe("./");
  });

  it("list every page in the sitemap, with the letters of XML escaped", () => {
    expect(sitemapXml("https://portal.example/a&b/", ["", "d/"])).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' +
        "  <url><loc>https://portal.example/a&amp;b/</loc></url>\n  <url><loc>https://portal.example/a&amp;b/d/</loc></url>\n</urlset>\n",
    );
  });

  it("name the sitemap to robots only where the address is known", () => {
    expect(robotsTxt("https://portal.example/open/")).toContain(
      "Sitemap: https://portal.example/open/sitemap.xml",
    );
    expect(robotsTxt(null)).not.toContain("Sitemap");
  });

  it("hold nothing absolute without an address", () => {
    const site = { ...SITE, address: null, pictures: false };
    const files = siteFiles(site, publishedDepartments([pingxiang, huailai]), sheet);
    expect(files.map(({ path }) => path).filter((path) => /sitemap|oembed/u.test(path))).toEqual([]);
    const page = files.find(({ path }) => path === "d/130532-434/index.html")?.text ?? "";
    expect(page).toContain("1,140.33");
    expect(page).not.toMatch(/(?:href|src|content)="(?:https?:|\/)/u);
    expect(files.find(({ path }) => path === "404.html")?.text).not.toContain("<a ");
  });
});
