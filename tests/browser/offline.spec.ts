import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeServiceWorker } from "../../scripts/serviceWorker.mjs";
import { expect, test as base, type Page } from "./fixture.ts";
import { startHost, type OwnHost } from "./ownHost.ts";

const dist = "dist";
const pingxiang = "?view=tree&dept=130532-434&year=2023";
const file = "disclosures/130532-434-2023-budget.json";

const test = base.extend<{ readonly host: OwnHost }>({
  host: async ({ page }, use) => {
    const host = await startHost(dist);
    await use(host);
    await page.close();
    await host.stop();
  },
});

// Each test waits for a worker to be installed.
test.describe.configure({ timeout: 60_000 });

test.use({
  serviceWorkers: "allow",
  // What Chromium says of a host that is gone or ill.
  expectedProblems: [/net::ERR_(CONNECTION_REFUSED|INTERNET_DISCONNECTED|FAILED)|status of 50[24]/],
});

test("with the host gone, what was visited opens again and drills, with the date of its data", async ({
  page,
  host,
}) => {
  await visit(page, host);
  await host.stop();
  await page.reload();
  await expect(page.getByRole("treegrid")).toContainText("1,140.33");
  await expect(page.getByText(/^网站没有答复，所示数据取于\d{4}-\d\d-\d\d \d\d:\d\d。/)).toBeVisible();
  await page.goto(`${host.address}${pingxiang}&node=20103`);
  const row = page.getByRole("treegrid").getByRole("row", { name: /^2010302 / });
  await row.getByRole("button", { name: /项目支出，419\.01万元，看出处/ }).click();
  await expect(page.getByRole("dialog")).toContainText("部门预算支出总表");
});

test("offline, the note says so, in English too", async ({ page, host, context }) => {
  await visit(page, host);
  await context.setOffline(true);
  await page.goto(`${host.address}${pingxiang}&lang=en`);
  await expect(page.getByText(/^Offline: data fetched \d{4}-\d\d-\d\d \d\d:\d\d\./)).toBeVisible();
  await expect(page.getByRole("treegrid")).toContainText("General public services");
  await context.setOffline(false);
  await page.getByRole("button", { name: "Fetch again" }).click();
  await expect(page.getByRole("treegrid")).toContainText("1,140.33");
  await expect(page.getByText("Offline: data fetched")).toHaveCount(0);
});

test("offline, views that were not visited open, and a department never visited says why it does not", async ({
  page,
  host,
}) => {
  await visit(page, host);
  await host.stop();
  await page.goto(`${host.address}?view=flow&dept=130532-434&year=2023`);
  await expect(page.getByRole("main")).toContainText("1,140.33");
  await page.goto(`${host.address}?view=about`);
  await expect(page.getByRole("main").getByRole("heading").first()).toBeVisible();
  await page.goto(`${host.address}?view=tree&dept=310107-n1uslkkk&year=2025`);
  await expect(page.getByRole("main")).toContainText("没有在这台设备上看过");
  await expect(page.getByRole("main").getByRole("button", { name: "重试" })).toBeVisible();
});

test("a copy never stands in for what the host has newly published", async ({ page, host }) => {
  await visit(page, host);
  host.say((path, text) => (path.endsWith(file) ? text().replaceAll("419.01", "419.02") : null));
  await page.goto(`${host.address}${pingxiang}&node=20103&figure=130532-434-2023-budget~t3~10~5`);
  await expect(page.getByRole("dialog")).toContainText("419.02");
  await expect(page.getByText("所示数据取于")).toHaveCount(0);
  host.say((path) => (path.includes("data/") ? 502 : null));
  await page.reload();
  await expect(page.getByRole("dialog")).toContainText("419.02");
  await expect(page.getByText("网站没有答复，所示数据取于")).toBeVisible();
});

test("a host that is silent for four seconds is not waited for where there is a copy", async ({
  page,
  host,
}) => {
  await visit(page, host);
  host.say((path) => (path.includes("data/") ? 0 : null));
  await page.reload();
  await expect(page.getByText("网站没有答复，所示数据取于")).toBeVisible({ timeout: 15_000 });
  await expect(page.getByRole("treegrid")).toContainText("1,140.33", { timeout: 15_000 });
});

test("a new version waits, is announced, and starts when the reader says so", async ({
  page,
  host,
  context,
}) => {
  await visit(page, host);
  const next = mkdtempSync(join(tmpdir(), "mingzhang-next-"));
  cpSync(dist, next, { recursive: true });
  const html = readFileSync(join(next, "index.html"), "utf8");
  writeFileSync(
    join(next, "index.html"),
    html.replace("<head>", '<head><meta name="edition" content="2" />'),
  );
  await writeServiceWorker(next);
  host.serve(next);
  const other = await context.newPage();
  await other.goto(`${host.address}?view=about`);
  await page.reload();
  const edition = page.locator('meta[name="edition"]');
  await expect(page.getByText("有新版本：下次打开时启用。")).toBeVisible({ timeout: 15_000 });
  await page.reload();
  await expect(page.getByText("有新版本：下次打开时启用。")).toBeVisible({ timeout: 15_000 });
  await expect(edition).toHaveCount(0);
  await page.getByRole("button", { name: "现在更新" }).click();
  await expect(edition).toHaveCount(1);
  await expect(page.getByRole("treegrid")).toContainText("1,140.33");
  await expect(other.getByText("另一个窗口已启用新版本")).toBeVisible();
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(2);
  rmSync(next, { recursive: true, force: true });
});

test("an embedded view registers nothing and names no manifest", async ({ page, host }) => {
  await page.goto(`${host.address}embed.html${pingxiang}`);
  await expect(page.getByRole("main")).toContainText("1,140.33");
  await page.waitForTimeout(1_000);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await expect(page.locator('link[rel="manifest"]')).toHaveCount(0);
});

test("the page can be installed", async ({ page, host, context }) => {
  await visit(page, host);
  const devtools = await context.newCDPSession(page);
  const { installabilityErrors } = await devtools.send("Page.getInstallabilityErrors");
  // A browser for tests keeps no profile; nothing else stands in the way.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(["in-incognito"]);
  const { data, errors, url } = await devtools.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  expect(url).toBe(`${host.address}manifest.webmanifest`);
  const { name, icons } = JSON.parse(data ?? "") as {
    readonly name: string;
    readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose: string }[];
  };
  expect(name).toBe("明账 Mingzhang");
  expect(icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
    "192x192 any",
    "512x512 any",
    "512x512 maskable",
  ]);
  for (const { src, sizes } of icons) {
    const png = readFileSync(join(dist, src));
    expect(`${String(png.readUInt32BE(16))}x${String(png.readUInt32BE(20))}`, src).toBe(sizes);
  }
});

/** Looks at the tree of 平乡县 and stays until it is kept. */
async function visit(page: Page, host: OwnHost): Promise<void> {
  await page.goto(`${host.address}${pingxiang}`);
  await expect(page.getByRole("treegrid")).toContainText("1,140.33");
  const kept = (path: string): Promise<boolean> =>
    page.evaluate(async (each) => (await caches.match(new URL(each, document.baseURI))) !== undefined, path);
  for (const path of ["data/catalog.json", `data/${file}`, "data/reference/class-names-en.json"]) {
    await expect.poll(() => kept(path), { message: path, timeout: 15_000 }).toBe(true);
  }
}
