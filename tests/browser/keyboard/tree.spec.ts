import { expect, test, type Page } from "../fixture.ts";
import { expectFocusShown, press, tabTo } from "./keys.ts";

const row = (page: Page, code: string) => page.locator(`[role="row"][data-row="${code}"]`);
const cell = (page: Page, code: string) => page.locator(`svg [data-key="${code}"]`);
const said = (page: Page, words: string | RegExp) => page.getByRole("status").filter({ hasText: words });

test.describe("the tree by keyboard alone", () => {
  test("its switches, the map down and up, and the table by arrows", async ({ page }) => {
    test.slow();
    await page.goto("./?view=tree&dept=130532-434");
    await expect(page.getByRole("treegrid")).toBeVisible();
    await tabTo(page, page.getByRole("radio", { name: "合计" }));
    await press(page, "ArrowRight", "ArrowRight");
    await expect(page).toHaveURL(/measure=project/);
    await expectFocusShown(page, page.getByRole("radio", { name: "项目支出" }));
    await press(page, "ArrowLeft", "ArrowLeft");
    await tabTo(page, page.getByRole("radio", { name: "矩形树图" }), { most: 2 });
    await press(page, "ArrowRight", "ArrowRight");
    await expect(page).toHaveURL(/chart=icicle/);
    await expect(page.getByRole("group", { name: /冰柱图|全部支出/ })).toBeVisible();
    await press(page, "ArrowLeft", "ArrowLeft");

    await tabTo(page, page.locator('svg [role="button"][tabindex="0"]'), { most: 3 });
    await press(page, "ArrowDown");
    const first = page.locator("svg [data-key]:focus");
    await expectFocusShown(page, first);
    while ((await first.getAttribute("data-key")) !== "20103") await press(page, "ArrowDown");
    await press(page, "Enter");
    await expect(said(page, "进入 政府办公厅（室）及相关机构事务，3项，1,030.83万元")).toBeAttached();
    await expectFocusShown(page, page.locator("svg [data-key]:focus"));
    await press(page, "Backspace", "Backspace");
    await expect(cell(page, "206")).toBeVisible();
    await expectFocusShown(page, page.locator("svg [data-key]:focus"));

    // One stop for the whole table; sort heads come before it.
    await tabTo(page, row(page, "201"), { most: 20 });
    await press(page, "ArrowDown", "ArrowLeft");
    await expect(row(page, "20103")).toHaveAttribute("aria-expanded", "false");
    await press(page, "ArrowRight", "ArrowDown");
    await expectFocusShown(page, row(page, "2010301"));
    await press(page, "End");
    await expectFocusShown(page, row(page, "2069999"));
    await press(page, "Home", "ArrowDown", "Enter");
    await expect(row(page, "201")).toHaveAttribute("aria-selected", "true");
    await tabTo(page, page.getByRole("button", { name: "取消选择" }), { key: "Shift+Tab", most: 20 });
    await press(page, "Enter");
    await expectFocusShown(page, row(page, "201"));
  });

  test("a sort head, and the selected rows copied with their tabs", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto("./?view=tree&dept=130532-434&chart=table");
    const grid = page.getByRole("treegrid");
    await expect(grid).toBeVisible();
    const head = grid.getByRole("columnheader", { name: /代码/ }).getByRole("button");
    await tabTo(page, head);
    await press(page, "Enter", "Enter");
    await expect(said(page, "按代码从小到大排列，同级之间")).toBeAttached();
    await expectFocusShown(page, head);
    await tabTo(page, page.locator('[role="row"][tabindex="0"]'), { most: 12 });
    await press(page, "ArrowDown", "ArrowDown", "Control+c");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^代码\t科目\t.*\n20101\t人大事务\t42\.00\t42\.00\t\t3\.91%/u);
    await tabTo(page, page.getByRole("button", { name: "复制链接" }), { most: 12 });
    await press(page, "Enter");
    await expect(said(page, /已复制/)).toBeAttached();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("?view=tree&dept=130532-434");
  });

  test("departments are ticked in the overview and added up", async ({ page }) => {
    await page.goto("./?region=310107&year=2025");
    await expect(page.locator("[data-prerendered]")).toHaveCount(0);
    for (const name of [/财政局/, /商务委员会/]) {
      const body = page.getByRole("checkbox", { name });
      await body.focus();
      await press(page, "Space");
      await expect(body).toBeChecked();
    }
    const chosen = page.getByRole("region", { name: "已选的部门" });
    await tabTo(page, chosen.getByRole("link", { name: "支出树" }), { most: 40 });
    await press(page, "Enter");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("2个部门2025年合计");
    await tabTo(page, page.locator('[role="row"][tabindex="0"]'), { most: 60 });
    await page.keyboard.type("206");
    await press(page, "Enter");
    const ranking = page.getByRole("table", { name: "科学技术支出：各部门" });
    await expect(ranking).toBeVisible();
    await tabTo(page, ranking.getByRole("button", { name: /1,720\.00/ }), { key: "Shift+Tab" });
    await press(page, "Enter");
    await expect(page.getByRole("dialog")).toContainText("17,200,000");
    await press(page, "Escape");
    await expectFocusShown(page, ranking.getByRole("button", { name: /1,720\.00/ }).first());
  });
});
