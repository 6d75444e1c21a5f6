import { expect, test } from "../fixture.ts";
import { expectFocusShown, press, tabTo } from "./keys.ts";

test("a department by keyboard alone: to a part, a project unfolded, a printed cell and back", async ({
  page,
}) => {
  await page.goto("./?view=department&dept=130532-434");
  await expect(page.locator("#findings")).toBeVisible();
  const contents = page.getByRole("navigation", { name: "本页各部分" });
  await tabTo(page, contents.getByRole("link", { name: "项目" }));
  await press(page, "Enter");
  await expect(page.locator("#projects").getByRole("heading").first()).toBeInViewport();

  // The next stop is the first of the part, not the next link of the list.
  const first = page.locator("#projects").getByRole("button").first();
  await tabTo(page, first, { most: 1 });
  const project = page.getByRole("button", { name: /^12345热线平台 9个绩效指标/u });
  await tabTo(page, project, { most: 6 });
  await press(page, "Enter");
  await expect(project).toHaveAttribute("aria-expanded", "true");
  const targets = page.getByRole("table", { name: "12345热线平台，9个绩效指标" });
  await expect(targets).toBeVisible();
  await tabTo(page, page.locator("#projects").getByRole("button", { name: /11\.16/ }), { most: 12 });
  await press(page, "Enter");
  const dialog = page.getByRole("dialog", { name: "出处" });
  await expect(dialog).toContainText("11.16");
  await tabTo(page, dialog.getByRole("button", { name: "关闭" }), { most: 20 });
  await press(page, "Enter");
  await expect(dialog).toHaveCount(0);
  await expectFocusShown(
    page,
    page
      .locator("#projects")
      .getByRole("button", { name: /11\.16/ })
      .first(),
  );
  await tabTo(page, project, { key: "Shift+Tab", most: 12 });
  await press(page, "Space");
  await expect(targets).toBeHidden();
});
