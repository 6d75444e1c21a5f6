import AxeBuilder from "@axe-core/playwright";
import { embedHeaderPolicy, headerPolicy } from "../../scripts/contentSecurityPolicy.ts";
import { expect, test, type Page } from "./fixture.ts";

/** The site is published for this address, and served here at the same path. */
const PUBLISHED = "https://portal.example/open/mingzhang/";

/** Headline figures as printed: total, basic, project, 三公; the newest budget of each department. */
const PRINTED = [
  ["130532-434", "平乡县人民政府办公室", ["1,140.33", "653.82", "486.51", "26.00"]],
  ["130730-434", "怀来县人民政府办公室", ["2,001.89", "1,201.89", "800.00", "241.50"]],
  ["310107-n1uslkkk", "上海市普陀区人民政府万里街道办事处", ["18,976.76", "10,134.17", "8,842.58", "37.91"]],
  ["310107-n0ugea55", "中共上海市普陀区委社会工作部", ["307.82", "105.58", "202.24", "空表列示"]],
] as const;

test.describe("a published site without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const [key, name, figures] of PRINTED) {
    test(`${name} shows its headline figures`, async ({ page }) => {
      await page.goto(`./d/${key}/`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
      const headline = page.locator("dl.headline > div > dd:nth-of-type(1)");
      for (const [at, figure] of figures.entries()) await expect(headline.nth(at)).toContainText(figure);
      await expect(page).toHaveTitle(`${name} · 示例预决算公开平台`);
    });
  }

  test("every department is listed, and each page leads to its documents and back", async ({ page }) => {
    await page.goto("./d/");
    await expect(page.getByRole("row")).toHaveCount(12);
    await page.getByRole("link", { name: "上海市普陀区人民政府万里街道办事处", exact: true }).click();
    await expect(page.getByRole("table", { name: "各年公开文件" }).getByRole("row")).toHaveCount(4);
    const row = page.getByRole("row", { name: /2024年预算/u });
    await expect(row).toContainText("15,621.11");
    await expect(row).toContainText("一致825处，尾差57处，原文两处不一致4处，口径不同20处");
    await row.getByRole("link", { name: "2024年预算", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "上海市普陀区人民政府万里街道办事处2024年预算",
    );
    await expect(page.getByText("预算数，非实际支出", { exact: true })).toBeVisible();
    await page.getByRole("link", { name: "全部部门" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("全部部门");
  });

  test("speaks English, the documents' names Chinese", async ({ page }) => {
    await page.goto("./d/310107-n1uslkkk/2025-budget/");
    await page.getByRole("link", { name: "English" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "上海市普陀区人民政府万里街道办事处, 2025 budget",
    );
    await expect(page.getByRole("heading", { level: 1 }).locator('[lang="zh-CN"]')).toHaveText(
      "上海市普陀区人民政府万里街道办事处",
    );
    const row = page.getByRole("row", { name: /Urban and rural community affairs 城乡社区支出/u });
    await expect(row).toContainText("15,436.93");
    await expect(row).toContainText("81.35%");
    await expect(page.getByText("Budget figures, not actual spending", { exact: true })).toBeVisible();
  });

  test("a file without tables says so and what its text states", async ({ page }) => {
    await page.goto("./d/130730-434/2023-budget/");
    await expect(page.getByText("本文件没有按功能分类的支出表。")).toBeVisible();
    await expect(page.locator("dl.headline")).toContainText("据说明");
  });

  test("fits a phone and a sheet of paper", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const path of ["./d/", "./d/310107-n1uslkkk/", "./en/d/130730-434/2023-budget/"]) {
      await page.goto(path);
      const box = await page.locator("main").boundingBox();
      expect(box?.width, path).toBeLessThanOrEqual(360);
      await page.mouse.wheel(400, 0);
      const { x = -1 } = (await page.getByRole("heading", { level: 1 }).boundingBox()) ?? {};
      expect(x, path).toBe(16);
    }
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(
      page.getByText("出处", { exact: true }).or(page.getByText("Source", { exact: true })),
    ).toBeVisible();
  });
});

test("a figure of a page opens its printed cell in the app", async ({ page }) => {
  await page.goto("./d/130532-434/");
  await page.getByRole("link", { name: "项目支出 486.51" }).first().click();
  const dialog = page.getByRole("dialog", { name: "出处" });
  await expect(dialog.locator('[aria-current="true"]')).toHaveText("486.51");
  await page.goto("./?view=data");
  await expect(page).toHaveTitle("数据 · 示例预决算公开平台");
});

test("the data block, cards and oEmbed lead to files that are there", async ({ page, request }) => {
  await page.goto("./d/130532-434/2023-budget/");
  const block = await page.locator('script[type="application/ld+json"]').textContent();
  const dataset = JSON.parse(block ?? "") as { distribution: { contentUrl: string }[] };
  expect(dataset).toMatchObject({ "@type": "Dataset", identifier: "130532-434-2023-budget" });
  const attribute = (selector: string, name: string): Promise<string[]> =>
    page.locator(selector).evaluateAll((all, n) => all.map((each) => each.getAttribute(n) ?? ""), name);
  const answers = await attribute('link[type="application/json+oembed"]', "href");
  expect(answers).toHaveLength(7);
  const named = [
    ...dataset.distribution.map(({ contentUrl }) => contentUrl),
    ...(await attribute('link[rel="canonical"], link[hreflang]', "href")),
    ...(await attribute('meta[property="og:image"]', "content")),
    ...answers,
  ];
  expect(named).toHaveLength(2 + 3 + 1 + 7);
  for (const address of named) {
    expect(address.startsWith(PUBLISHED), address).toBe(true);
    expect((await request.get(here(address))).status(), address).toBe(200);
  }
  const tree = answers.find((address) => address.endsWith("-tree.json")) ?? "";
  const answer = (await (await request.get(here(tree))).json()) as { html: string; thumbnail_url: string };
  const [, source = ""] = /src="([^"]+)"/u.exec(answer.html) ?? [];
  await page.goto(here(source.replaceAll("&amp;", "&")));
  await expect(page.getByText("1,030.83").first()).toBeVisible();
  const picture = await request.get(here(answer.thumbnail_url));
  expect(sizeOf(await picture.body())).toEqual([1200, 630]);
});

test("the embed dialog names the page that oEmbed takes for a department", async ({ page }) => {
  await page.goto("./?view=department&dept=130532-434");
  await page.getByRole("button", { name: "嵌入", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "嵌入这个视图" });
  await dialog.getByRole("radio", { name: "WordPress", exact: true }).check();
  await expect(dialog).toContainText(`${PUBLISHED}d/130532-434/2023-budget/`);
});

test("the sitemap lists every department and robots.txt the sitemap", async ({ request }) => {
  const sitemap = await (await request.get("./sitemap.xml")).text();
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, address = ""]) => here(address));
  expect(paths).toHaveLength(65);
  expect(paths.filter((path) => /^\.\/d\/[^/]+\/$/u.test(path))).toHaveLength(11);
  for (const path of paths) expect((await request.get(path)).status(), path).toBe(200);
  expect(await (await request.get("./robots.txt")).text()).toContain(`Sitemap: ${PUBLISHED}sitemap.xml`);
});

test.describe("a missing address", () => {
  test.use({ expectedProblems: [/404/u] });

  test("is answered at every depth with the house's page, which leads back", async ({ page }) => {
    const response = await page.goto("./d/nobody/2031-budget/at/all");
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { name: "没有这个页面" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "No such page" })).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toHaveCSS("font-size", "28px");
    await page.getByRole("link", { name: "回到首页" }).click();
    await expect(page).toHaveURL(/\/open\/mingzhang\/$/u);
  });
});

test("the headers are those of the documentation", async ({ request }) => {
  const headersOf = async (path: string) => (await request.get(path)).headers();
  const page = await headersOf("./d/130532-434/");
  expect(page["content-security-policy"]).toBe(headerPolicy);
  expect(page["cache-control"]).toBe("no-cache");
  expect(page["x-content-type-options"]).toBe("nosniff");
  expect(page["content-encoding"]).toBe("gzip");
  const embed = await headersOf("./embed.html");
  expect(embed["content-security-policy"]).toBe(embedHeaderPolicy);
  const data = await headersOf("./data/catalog.json");
  expect(data["access-control-allow-origin"]).toBe("*");
  expect(data["cache-control"]).toBe("public, max-age=300");
  const html = await (await request.get("./")).text();
  const [, script = ""] = /src="\.\/(assets\/[^"]+\.js)"/u.exec(html) ?? [];
  const code = await headersOf(`./${script}`);
  expect(code["cache-control"]).toBe("public, max-age=31536000, immutable");
  expect(code["access-control-allow-origin"]).toBe("*");
  expect(code["content-type"]).toContain("application/javascript");
});

for (const theme of ["light", "dark"] as const) {
  test(`axe finds nothing on the pages, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    for (const path of ["./d/", "./d/310107-n0ugea55/", "./en/d/130730-434/2023-budget/"])
      await clean(page, path);
  });
}

async function clean(page: Page, path: string): Promise<void> {
  await page.goto(path);
  expect((await new AxeBuilder({ page }).analyze()).violations, path).toEqual([]);
}

/** The same file on the server of the tests. */
function here(address: string): string {
  return address.replace(PUBLISHED, "./");
}

/** Width and height that a PNG states in its head. */
function sizeOf(png: Buffer): readonly number[] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
