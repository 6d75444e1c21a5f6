import { expect, test } from "../fixture.ts";
import { expectFocusShown, press, tabTo } from "./keys.ts";

test("the overview by keyboard alone: narrowed, sorted, chosen from and carried on", async ({ page }) => {
  test.slow();
  await page.goto("./");
  await expect(page.locator("[data-prerendered]")).toHaveCount(0);
  await tabTo(page, page.getByRole("combobox", { name: "地区" }));
  await press(page, "ArrowDown", "ArrowDown", "ArrowDown");
  await expect(page).toHaveURL(/region=310107/);
  const table = page.getByRole("table", { name: /各部门$/ });
  await expect(table.getByRole("checkbox")).toHaveCount(4);

  await tabTo(page, table.getByRole("button", { name: "按“三公”经费排序" }), { most: 40 });
  await press(page, "Enter");
  await expect(page).toHaveURL(/sort=-three-public/);
  await expect(table.getByRole("columnheader", { name: /“三公”经费/ })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
  await expect(page.getByRole("status").filter({ hasText: "“三公”经费" })).toBeAttached();
  await expectFocusShown(page, table.getByRole("button", { name: "按“三公”经费排序" }));

  const office = page.getByRole("checkbox", { name: "选择上海市普陀区人民政府办公室" });
  await tabTo(page, office);
  await press(page, "Space");
  await expect(office).toBeFocused();
  await tabTo(page, page.getByRole("checkbox", { name: /万里街道/ }));
  await press(page, "Space");
  const chosen = page.getByRole("region", { name: "已选的部门" });
  await expect(chosen.getByRole("status")).toContainText("已选2个部门");
  await tabTo(page, chosen.getByRole("link", { name: "构成" }), { most: 60 });
  await press(page, "Enter");
  await expect(page).toHaveURL(/view=composition&dept=310107-n07g1t4g,310107-n1uslkkk/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("46.60%");
});

test("a figure of the overview opens its evidence, which holds the focus until Escape", async ({ page }) => {
  await page.goto("./?region=130532");
  await expect(page.locator("[data-prerendered]")).toHaveCount(0);
  const figure = page
    .getByRole("row", { name: /平乡县人民政府办公室 .*1,140\.33/ })
    .getByRole("button", { name: /1,140\.33/ });
  await tabTo(page, figure, { most: 50 });
  await press(page, "Enter");
  const dialog = page.getByRole("dialog", { name: "出处" });
  await expect(dialog.locator('[aria-current="true"]')).toHaveText("1140.33");
  for (let step = 0; step < 25; step += 1) {
    await press(page, "Tab");
    const outside = await page.evaluate(
      () => document.activeElement?.closest("dialog") === null && document.activeElement !== document.body,
    );
    expect(outside).toBe(false);
  }
  await press(page, "Escape");
  await expect(dialog).toHaveCount(0);
  await expectFocusShown(page, figure);
});
