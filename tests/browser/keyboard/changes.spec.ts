import { expect, test } from "../fixture.ts";
import { expectFocusShown, press, tabTo } from "./keys.ts";

test("a change by keyboard alone: broken down, drawn by years, from a threshold, both its operands", async ({
  page,
}) => {
  // Some two hundred figures lie before the threshold.
  test.slow();
  await page.goto("./?view=change&dept=310107-n1uslkkk&year=2025");
  await expect(page.getByRole("table").first()).toBeVisible();
  await tabTo(page, page.getByRole("radio", { name: "功能分类" }));
  await press(page, "ArrowRight");
  await expect(page).toHaveURL(/by=kind/);
  await expectFocusShown(page, page.getByRole("radio", { name: "基本/项目" }));
  await press(page, "ArrowLeft");
  await tabTo(page, page.getByRole("radio", { name: "瀑布图" }), { most: 2 });
  await press(page, "ArrowRight");
  await expect(page.getByRole("img", { name: /折线图/ })).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "折线图" })).toBeAttached();
  await press(page, "ArrowLeft");

  const from = page.getByLabel("变化不小于（万元）");
  await tabTo(page, from, { most: 400 });
  await press(page, "Control+a");
  await page.keyboard.type("1000");
  await press(page, "Enter");
  const listed = page.getByRole("table", { name: "变化较大而原文没有写原因" });
  await expect(listed.getByRole("row")).toHaveCount(2);
  await expect(from).toBeFocused();
  const figure = listed.getByRole("button", { name: /4,312\.87/ });
  await tabTo(page, figure, { most: 6 });
  await press(page, "Enter");
  const dialog = page.getByRole("dialog", { name: "出处" });
  await expect(dialog).toContainText("5,234.89");
  await press(page, "Escape");
  await expectFocusShown(page, figure);
});

test("三公 by keyboard alone: another mode, another order, the picture, a figure per vehicle", async ({
  page,
}) => {
  await page.goto("./?view=three-public");
  const ranking = page.getByRole("table", { name: "“三公”经费，各部门" });
  await expect(ranking).toBeVisible();
  await tabTo(page, page.getByRole("radio", { name: "公务接待费" }));
  await press(page, "ArrowRight");
  await expect(page).toHaveURL(/measure=/);
  await tabTo(page, page.getByRole("radio", { name: "金额" }), { most: 2 });
  await press(page, "ArrowRight", "ArrowRight", "ArrowRight");
  await expect(page).toHaveURL(/mode=piece/);
  await expectFocusShown(page, page.getByRole("radio", { name: "每辆 / 每人" }));
  await tabTo(page, page.getByRole("radio", { name: "分列条形" }), { most: 2 });
  await press(page, "ArrowRight");
  await expect(page).toHaveURL(/chart=strip/);
  await press(page, "ArrowLeft");
  const perVehicle = ranking.getByRole("button", { name: /2\.70/ });
  await tabTo(page, perVehicle, { most: 40 });
  await press(page, "Enter");
  await expect(page.getByRole("dialog")).toContainText("21.56 ÷ 8");
  await press(page, "Escape");
  await expectFocusShown(page, perVehicle);
});

test("composition by keyboard alone: into a department, and its figures", async ({ page }) => {
  await page.goto("./?view=composition");
  await tabTo(page, page.getByRole("main").getByRole("link", { name: "平乡县人民政府办公室" }), { most: 40 });
  await press(page, "Enter");
  await expect(page).toHaveURL(/view=composition&dept=130532-434/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("平乡县");
  const figure = page.getByRole("row", { name: /2010302/ }).getByRole("button", { name: "419.01" });
  await tabTo(page, figure, { most: 90 });
  await press(page, "Enter");
  await expect(page.getByRole("dialog", { name: "出处" })).toContainText("一般行政管理事务");
  await press(page, "Escape");
  await expectFocusShown(page, figure.first());
});
