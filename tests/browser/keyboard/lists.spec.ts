import { expect, test } from "../fixture.ts";
import { given, kept, smallDocument } from "../dataFiles.ts";
import { expectFocusShown, press, tabTo } from "./keys.ts";

test("a comparison by keyboard alone: by pinyin added, taken away, drawn otherwise", async ({ page }) => {
  await page.goto("./?view=compare&dept=130532-434");
  const add = page.getByRole("combobox", { name: "添加部门" });
  await tabTo(page, add);
  await page.keyboard.type("hlx");
  await expect(page.getByRole("option", { name: /怀来县/ })).toBeVisible();
  await press(page, "Escape");
  await expect(page.getByRole("listbox").getByRole("option")).toHaveCount(0);
  await expect(add).toBeFocused();
  await press(page, "Control+a");
  await page.keyboard.type("hlx");
  await press(page, "Enter");
  await expect(page).toHaveURL(/dept=130532-434,130730-434/);
  await tabTo(page, page.getByRole("radio", { name: "条形" }), { most: 60 });
  await press(page, "ArrowLeft");
  await expect(page).toHaveURL(/chart=heatmap/);
  await expectFocusShown(page, page.getByRole("radio", { name: "功能占比" }));
  const remove = page.getByRole("button", { name: "移除怀来县人民政府办公室" });
  await tabTo(page, remove, { key: "Shift+Tab", most: 60 });
  await press(page, "Enter");
  await expect(page.getByRole("list", { name: "并列" }).getByRole("listitem")).toHaveCount(1);
  // Its button is gone with it.
  await expectFocusShown(page, add);
});

test("a flow by keyboard alone: a node, what enters and leaves it, let go", async ({ page }) => {
  await page.goto("./?view=flow&dept=130532-434");
  const chart = page.getByRole("group", { name: /资金流向/ });
  await tabTo(page, chart.getByRole("button", { name: /^财政拨款收入/ }));
  await press(page, "ArrowRight", "ArrowRight");
  const node = chart.getByRole("button", { name: /^一般公共服务支出/ });
  await expectFocusShown(page, node);
  await press(page, "Space");
  await expect(page.getByRole("status").filter({ hasText: "已选" })).toContainText("1,072.83万元");
  await press(page, "Escape");
  await expect(page).not.toHaveURL(/pick=/);
  await expectFocusShown(page, node);
});

test("projects by keyboard alone: searched, opened, a target's amount, closed", async ({ page }) => {
  await page.goto("./?view=projects&dept=130730-434");
  const find = page.getByRole("searchbox", { name: "查找项目、部门或指标名称" });
  await tabTo(page, find);
  await page.keyboard.type("电子政务");
  await expect(page.getByRole("status").filter({ hasText: /4个项目中1个相符/ })).toBeAttached();
  const project = page.getByRole("button", { name: /7号电子政务平台建设资金 定量指标/ });
  await tabTo(page, project, { most: 12 });
  await press(page, "Enter");
  await expect(project).toHaveAttribute("aria-expanded", "true");
  await expect(page.getByRole("table", { name: /绩效指标$/ })).toBeVisible();
  await expectFocusShown(page, project);
  await press(page, "Enter");
  await expect(page.getByRole("table", { name: /绩效指标$/ })).toHaveCount(0);
});

test("the checks by keyboard alone: grouped, narrowed, a note unfolded and copied", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("./?view=quality");
  await expect(page.getByRole("table", { name: "逐处结果" })).toBeVisible({ timeout: 15_000 });
  await tabTo(page, page.getByRole("radio", { name: "按部门" }));
  await press(page, "ArrowRight");
  await expect(page).toHaveURL(/group=rule/);
  await tabTo(page, page.getByRole("combobox", { name: "结果" }), { most: 160 });
  await press(page, "ArrowDown");
  await expect(page).toHaveURL(/outcome=/);
  await expect(page.getByRole("combobox", { name: "结果" })).toBeFocused();

  await page.goto("./?view=quality&dept=130532-434");
  const copy = page.getByRole("button", { name: "复制核对意见" });
  await tabTo(page, copy, { most: 120 });
  await press(page, "Enter");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("平乡县人民政府办公室：");
  const letter = page.locator("summary").filter({ hasText: /^核对意见$/ });
  await tabTo(page, letter, { most: 2 });
  await press(page, "Enter");
  await expect(page.getByText(/^平乡县人民政府办公室：\s*对贵单位公开的/)).toBeVisible();
  await expectFocusShown(page, letter);
});

test("own files by keyboard alone: chosen, read out, taken away again", async ({ page }) => {
  // Asked for long before the key: a dialog that opens before the browser was told to hand it over is lost.
  const chooser = page.waitForEvent("filechooser");
  await page.goto("./?view=data");
  await tabTo(page, page.getByRole("button", { name: "选择文件", exact: true }), { most: 30 });
  await press(page, "Enter");
  await (
    await chooser
  ).setFiles([smallDocument("档案馆.txt", "平乡县档案馆2024年部门预算", "512平乡县档案馆")]);
  await expect(given(page, "档案馆.txt")).toContainText("表1张");
  const remove = kept(page).getByRole("button", { name: "移除：平乡县档案馆 2024年预算" });
  await tabTo(page, remove, { most: 30 });
  await press(page, "Enter");
  const sure = kept(page).getByRole("button", { name: "确定移除：平乡县档案馆 2024年预算" });
  await expectFocusShown(page, sure);
  await press(page, "Enter");
  await expect(kept(page)).toContainText("还没有导入。");
  const download = page.waitForEvent("download");
  await tabTo(page, page.getByRole("link", { name: /\.csv$/ }), { most: 12 });
  await press(page, "Enter");
  expect((await download).suggestedFilename()).toMatch(/\.csv$/u);
});
