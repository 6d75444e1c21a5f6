import { headerPolicy, metaPolicy } from "../../scripts/contentSecurityPolicy.ts";
import { expect, test, type Page } from "./fixture.ts";

test("the page is served with the strict policy and carries it for hosts without headers", async ({
  page,
}) => {
  const response = await page.goto("./");
  expect(response?.headers()["content-security-policy"]).toBe(headerPolicy);
  const inPage = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(inPage).toHaveAttribute("content", metaPolicy);
});

test("the style sheet comes before every script, so that the prerendered figures do not wait", async ({
  request,
}) => {
  const page = await (await request.get("./")).text();
  const sheet = page.indexOf('<link rel="stylesheet"');
  expect(sheet).toBeGreaterThan(0);
  expect(sheet).toBeLessThan(page.indexOf("<script"));
  expect(page).toContain('<script type="module" fetchpriority="low"');
});

test("a missing file answers 404, not the page", async ({ request }) => {
  const response = await request.get("./data/disclosures/absent.json");
  expect(response.status()).toBe(404);
});

test.describe("before the app has started", () => {
  test.use({ expectedProblems: [/net::ERR_FAILED/] });

  test("the theme and the language of the address hold", async ({ page }) => {
    await openWithoutApp(page, "./?theme=dark&lang=en");
    const html = page.locator("html");
    await expect(html).toHaveAttribute("data-theme", "dark");
    await expect(html).toHaveAttribute("lang", "en");
    await expect(html).not.toHaveAttribute("data-prerender");
  });

  test("an unknown theme or language in the address is left alone", async ({ page }) => {
    await openWithoutApp(page, "./?theme=pink&lang=xx");
    const html = page.locator("html");
    await expect(html).not.toHaveAttribute("data-theme");
    await expect(html).toHaveAttribute("lang", "zh-CN");
  });

  for (const [address, shown] of [
    ["./", true],
    ["./?theme=dark", true],
    ["./?view=overview", true],
    ["./?view=composition", false],
    ["./?unit=yi", false],
  ] as const) {
    test(`${address} ${shown ? "shows" : "hides"} the prerendered overview`, async ({ page }) => {
      await openWithoutApp(page, address);
      const html = page.locator("html");
      if (shown) await expect(html).toHaveAttribute("data-prerender", "show");
      else await expect(html).not.toHaveAttribute("data-prerender");
    });
  }
});

async function openWithoutApp(page: Page, address: string): Promise<void> {
  await page.route("**/assets/*.js", (route) => route.abort());
  await page.goto(address);
}
