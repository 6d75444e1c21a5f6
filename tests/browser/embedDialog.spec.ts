import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "./embedHost.ts";

const TREE = "./?view=tree&dept=130532-434";
const TITLE = "平乡县人民政府办公室 2023 · 支出树 · 明账 Mingzhang";

test("opens by the keyboard on a live preview and the code of a frame; Escape gives the focus back", async ({
  page,
  host,
}) => {
  await page.goto(TREE);
  const button = page.getByRole("button", { name: "嵌入", exact: true });
  await button.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "嵌入这个视图" });
  await expect(dialog).toBeVisible();
  await expect(dialog.locator(":focus")).toHaveCount(1);
  await expect(previewOf(page).getByRole("heading", { level: 1 })).toContainText("1,140.33万元");
  const height = await measured(page);
  expect(await codeOf(page)).toBe(
    `<iframe src="${host.app}embed.html?view=tree&amp;dept=130532-434" title="${TITLE}" width="100%" height="${height}" loading="lazy" frameborder="0" allow="clipboard-write"></iframe>`,
  );
  await expect(dialog.getByText("这个地址只在这台机器上打得开")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
});

test("width, theme, language and chart change the preview and the code", async ({ page, host }) => {
  const dialog = await openDialog(page, TREE);
  const frame = dialog.locator("iframe");
  await dialog.getByRole("radio", { name: "480", exact: true }).check();
  await expect(frame).toHaveJSProperty("offsetWidth", 480);
  await dialog.getByLabel("自定宽度").fill("720");
  await dialog.getByLabel("自定宽度").press("Enter");
  await expect(frame).toHaveJSProperty("offsetWidth", 720);
  await dialog.getByRole("radio", { name: "深色", exact: true }).check();
  await expect(previewOf(page).locator("html")).toHaveAttribute("data-theme", "dark");
  await dialog.getByRole("radio", { name: "冰柱图", exact: true }).check();
  await dialog.getByRole("radio", { name: "English", exact: true }).check();
  await expect(previewOf(page).getByRole("heading", { level: 1 })).toContainText("RMB 11.40 million");
  await dialog.getByLabel("用网站自己的主色").check();
  const height = await measured(page);
  const frameQuery =
    "view=tree&amp;dept=130532-434&amp;chart=icicle&amp;lang=en&amp;theme=dark&amp;accent=%237a1f2b";
  const title = "平乡县人民政府办公室 2023 · Tree · 明账 Mingzhang";
  expect(await codeOf(page)).toBe(
    `<iframe src="${host.app}embed.html?${frameQuery}" title="${title}" width="720" height="${height}" loading="lazy" frameborder="0" allow="clipboard-write"></iframe>`,
  );
  await dialog.getByRole("radio", { name: "WordPress", exact: true }).check();
  expect(await codeOf(page)).toBe(
    `<iframe src="${host.app}embed.html?${frameQuery}" width="720" height="${height}" frameborder="0" title="${title}"></iframe>`,
  );
  await dialog.getByRole("radio", { name: "网页组件", exact: true }).check();
  expect(await codeOf(page)).toBe(
    `<script src="${host.app}embed.js" async></script>\n<mingzhang-view view="tree" dept="130532-434" chart="icicle" theme="dark" lang="en" accent="#7a1f2b" height="${height}" title="${title}"></mingzhang-view>`,
  );
});

test("the code is copied, said to be, and works in a page of somebody else", async ({
  page,
  host,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const dialog = await openDialog(page, TREE);
  const height = await measured(page);
  const snippets: string[] = [];
  for (const form of ["iframe", "网页组件"]) {
    await dialog.getByRole("radio", { name: form, exact: true }).check();
    await dialog.getByRole("button", { name: "复制代码" }).click();
    await expect(dialog.getByRole("status").getByText("已复制")).toBeVisible();
    snippets.push(await page.evaluate(() => navigator.clipboard.readText()));
  }
  await host.open(snippets.join("<hr>"), { withElement: false });
  const plain = page.locator("iframe").first();
  await expect(plain).toHaveAttribute("height", height);
  for (const frame of [plain.contentFrame(), page.locator("mingzhang-view").frameLocator("iframe")])
    await expect(frame.getByRole("heading", { level: 1 })).toContainText("1,140.33万元");
});

test("has no barriers in either theme and fits a phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  const dialog = await openDialog(page, `${TREE}&theme=light`);
  expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
  await expectNoBarriers(page);
  await page.evaluate(() => {
    document.documentElement.dataset["theme"] = "dark";
  });
  await expectNoBarriers(page);
});

async function openDialog(page: Page, address: string) {
  await page.goto(address);
  await page.getByRole("button", { name: "嵌入", exact: true }).click();
  await expect(previewOf(page).getByRole("heading", { level: 1 })).toContainText("1,140.33万元");
  return page.getByRole("dialog", { name: "嵌入这个视图" });
}

function previewOf(page: Page) {
  return page.getByRole("dialog").frameLocator("iframe");
}

function codeOf(page: Page): Promise<string> {
  return page.getByRole("region", { name: "要贴进网页的代码" }).innerText();
}

/** The height that the preview told, once it is that of the view. */
async function measured(page: Page): Promise<string> {
  const said = page.getByRole("dialog").getByText(/^这个宽度下高\d+像素$/u);
  const inside = previewOf(page).locator("html");
  await expect
    .poll(async () => {
      const height = await inside.evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
      return (await said.innerText()) === `这个宽度下高${String(height)}像素`;
    })
    .toBe(true);
  return /\d+/u.exec(await said.innerText())?.[0] ?? "";
}

async function expectNoBarriers(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include("dialog").analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(" ") ?? ""}`)).toEqual([]);
}
