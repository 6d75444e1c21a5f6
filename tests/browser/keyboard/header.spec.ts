import { expect, test } from "../fixture.ts";
import { expectFocusShown, press, tabTo } from "./keys.ts";

test.describe("around the views, by keyboard alone", () => {
  test("past the header, through the search to a line, and back", async ({ page }) => {
    await page.goto("./");
    await expect(page.locator("[data-prerendered]")).toHaveCount(0);
    await tabTo(page, page.getByRole("link", { name: "跳到正文" }), { most: 1 });
    await press(page, "Enter");
    await expect(page.getByRole("main")).toBeFocused();

    await press(page, "/");
    const box = page.getByRole("combobox", { name: "搜索部门、科目、代码或拼音" });
    await expectFocusShown(page, box);
    await page.keyboard.type("xingzheng");
    await expect(page.getByRole("status").filter({ hasText: /^\d+项相符$/ })).toBeAttached();
    await press(page, "ArrowDown", "ArrowUp", "ArrowDown");
    const second = page.getByRole("listbox").getByRole("option").nth(1);
    await expect(second).toHaveAttribute("aria-selected", "true");
    await expect(box).toHaveAttribute("aria-activedescendant", (await second.getAttribute("id")) ?? "none");
    await press(page, "Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(page.getByRole("main")).toBeFocused();
  });

  test("goes to a view, changes language, theme and patterns, and keeps the focus", async ({ page }) => {
    await page.goto("./");
    await expect(page.locator("[data-prerendered]")).toHaveCount(0);
    await tabTo(page, page.getByRole("link", { name: "构成", exact: true }));
    await press(page, "Enter");
    await expect(page).toHaveURL(/\?view=composition$/);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

    await tabTo(page, page.getByRole("link", { name: "English" }));
    await press(page, "Enter");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    const toChinese = page.getByRole("banner").getByRole("link", { name: "中文" });
    await expectFocusShown(page, toChinese);
    await press(page, "Enter");
    await tabTo(page, page.getByRole("link", { name: "深色" }), { most: 2 });
    await press(page, "Enter");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");

    await tabTo(page, page.getByRole("link", { name: "图形加图案" }), { most: 12 });
    await press(page, "Enter");
    await expect(page).toHaveURL(/theme=dark&patterns=on$/);
    await expectFocusShown(page, page.getByRole("link", { name: "去掉图案" }));
  });

  test("opens 更多 and the phone's menu, and Escape gives the focus back", async ({ page }) => {
    await page.setViewportSize({ width: 768, height: 700 });
    await page.goto("./?view=about");
    const more = page.getByRole("banner").locator("summary", { hasText: "更多" });
    await tabTo(page, more);
    await press(page, "Enter");
    const bar = page.getByRole("banner").getByRole("navigation", { name: "视图" });
    await tabTo(page, bar.getByRole("link", { name: "数据", exact: true }), { most: 12 });
    await press(page, "Escape");
    await expect(bar.getByRole("link", { name: "数据", exact: true })).toBeHidden();
    await expectFocusShown(page, more);

    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto("./?view=tree&dept=130532-434");
    const menu = page.getByRole("banner").locator("summary", { hasText: "视图与设置" });
    await tabTo(page, menu, { most: 6 });
    await press(page, "Enter");
    await tabTo(page, page.getByRole("banner").getByRole("link", { name: "图形加图案" }), { most: 18 });
    await press(page, "Enter");
    await expect(page).toHaveURL(/patterns=on/);
    await press(page, "Escape");
    await expectFocusShown(page, menu);
  });

  test("says which value of the address is unknown, and takes the notice away", async ({ page }) => {
    await page.goto("./?view=compare&chart=pie");
    await expect(page.getByRole("status").filter({ hasText: "chart=pie" })).toBeVisible();
    await tabTo(page, page.getByRole("button", { name: "知道了" }), { most: 26 });
    await press(page, "Enter");
    await expect(page.getByText("chart=pie")).toHaveCount(0);
    await expect(page.getByRole("main")).toBeFocused();
    await tabTo(page, page.getByRole("main").getByRole("button").first(), { most: 1 });
  });
});
