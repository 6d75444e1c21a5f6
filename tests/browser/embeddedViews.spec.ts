import AxeBuilder from "@axe-core/playwright";
import type { View } from "../../src/state/address.ts";
import { expect, test, type Page } from "./fixture.ts";

const WANLI = "310107-n1uslkkk";
const TREE = "embed.html?view=tree&dept=130532-434";

interface Shown {
  /** The address beside `view`. */
  readonly query: string;
  /** What its sentence says. */
  readonly says: string;
  /** What stands under it, as a whole text of an element. */
  readonly shows: string;
}

/** Each view with figures as they are printed. */
const SHOWN: Readonly<Record<View, Shown>> = {
  overview: { query: "", says: "11个部门的20份公开文件", shows: "37,151.47" },
  department: { query: "&dept=130532-434", says: "1,140.33万元", shows: "变化：从2022年到2023年" },
  tree: { query: `&dept=${WANLI}&year=2025`, says: "81.35%用于城乡社区支出", shows: "18,976.76万元" },
  composition: { query: "&dept=130532-434", says: "653.82万元", shows: "1,140.33万元" },
  change: { query: `&dept=${WANLI}`, says: "3,355.64万元", shows: "从2024年到2025年：支出合计" },
  "three-public": { query: "", says: "28.50万元", shows: "839.00" },
  compare: { query: `&dept=${WANLI},310107-n0uin491`, says: "37,151.47万元", shows: "各部门各项" },
  flow: { query: `&dept=${WANLI}&year=2025`, says: "15,436.93万元", shows: "从哪里来，用到哪里" },
  projects: { query: "&dept=130532-434", says: "486.51万元", shows: "274.00" },
  quality: { query: "&dept=130532-434", says: "一致199处", shows: "结果汇总" },
  data: { query: "", says: "11个部门的20份公开", shows: "许可与来源" },
  about: { query: "", says: "每个数都能回到印着它的那一格", shows: "核对的六种结果" },
};

for (const [view, { query, says, shows }] of Object.entries(SHOWN)) {
  test(`${view}: its figure, its source and its checks, nothing around it, without barriers`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 640, height: 800 });
    await page.goto(`embed.html?view=${view}${query}&theme=light`);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(says);
    await expect(page.getByText(shows, { exact: true }).filter({ visible: true }).first()).toBeVisible();
    const foot = page.locator("footer");
    await expect(foot.getByText("出处", { exact: true })).toBeVisible();
    await expect(foot.getByText("核对", { exact: true })).toBeVisible();
    await expect(foot.getByRole("link", { name: "在明账中打开" })).toBeVisible();
    await expect(foot.getByRole("button", { name: /^(复制链接|嵌入|打印|SVG|XLSX)$/u })).toHaveCount(0);
    await expect(page.locator("header, select, input")).toHaveCount(0);
    await expect(page.getByRole("link", { name: "总览", exact: true })).toHaveCount(0);
    await expectNoBarriers(new AxeBuilder({ page }));
    await page.setViewportSize({ width: 320, height: 800 });
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await sideways(page)).toBe(0);
    await expectNoBarriers(new AxeBuilder({ page }));
    await page.evaluate(() => {
      document.documentElement.dataset["theme"] = "dark";
    });
    // Names and roles are those of the light theme.
    await expectNoBarriers(new AxeBuilder({ page }).withRules("color-contrast"));
    await page.setViewportSize({ width: 640, height: 800 });
    await expectNoBarriers(new AxeBuilder({ page }).withRules("color-contrast"));
  });
}

test.describe("a table on demand", () => {
  test.use({ viewport: { width: 640, height: 800 } });

  test("opens by the keyboard, and no sooner is its code fetched", async ({ page }) => {
    const fetched: string[] = [];
    page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
    const tableCode = () => fetched.filter((path) => /\/assets\/(?:table|DrawnT\w+)-/u.test(path));
    await page.goto(TREE);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("1,140.33万元");
    const button = page.getByRole("button", { name: "看表" });
    await expect(button).toHaveAttribute("aria-expanded", "false");
    expect(tableCode()).toEqual([]);
    await button.focus();
    await page.keyboard.press("Enter");
    await expect(button).toHaveAttribute("aria-expanded", "true");
    await expect(page.getByRole("treegrid").getByText("419.01").first()).toBeVisible();
    expect(tableCode().length).toBeGreaterThan(0);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("treegrid")).toHaveCount(0);
  });

  test("is open at once where the address says so", async ({ page }) => {
    await page.goto("embed.html?view=composition&dept=130532-434&chart=table");
    await expect(page.getByRole("button", { name: "看表" })).toHaveAttribute("aria-expanded", "true");
    await expect(page.getByRole("cell", { name: "486.51" })).toBeVisible();
  });
});

test("opens in the app, in a window of its own, where the reader has come to", async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 800 });
  await page.goto(TREE);
  await page.getByRole("button", { name: /^201 /u }).dblclick();
  const link = page.getByRole("link", { name: "在明账中打开" });
  await expect(link).toHaveAttribute("href", /\/index\.html\?view=tree&dept=130532-434&node=201$/u);
  await expect(link).toHaveAttribute("rel", "noopener");
  const opened = page.waitForEvent("popup");
  await link.click();
  const app = await opened;
  await expect(app.getByRole("link", { name: "总览", exact: true })).toBeVisible();
  await expect(app.getByRole("heading", { level: 1 })).toContainText("1,140.33万元");
  expect(new URL(app.url()).search).toBe("?view=tree&dept=130532-434&node=201");
});

test("a citation and the link of a source cell lead to the app", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.setViewportSize({ width: 640, height: 800 });
  await page.goto(TREE);
  await page.getByRole("button", { name: "引用" }).click();
  await expect(page.getByText("已复制")).toBeVisible();
  expect(await copied(page)).toMatch(/\/index\.html\?view=tree&dept=130532-434，\d{4}-\d\d-\d\d查看。$/u);
  await page
    .getByRole("heading", { level: 1 })
    .getByRole("button", { name: /1,140\.33/u })
    .click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "复制链接" }).click();
  await expect(dialog.getByText("已复制")).toBeVisible();
  expect(await copied(page)).toMatch(
    /\/index\.html\?view=tree&dept=130532-434&figure=130532-434-2023-budget~/u,
  );
});

function copied(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

async function expectNoBarriers(axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(" ") ?? ""}`)).toEqual([]);
}

/** How far the frame itself can be moved sideways, in pixels. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => {
    window.scrollTo(500, 0);
    return window.scrollX;
  });
}
