import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./fixture.ts";

test.describe("the share of a line in the tree", () => {
  test("opens the two figures it is made of, each open to its own evidence", async ({ page }) => {
    await page.goto("./?view=tree&dept=130532-434&node=2010302");
    await page.getByRole("treegrid").getByRole("button", { name: "占比，36.74%，看出处" }).click();
    const dialog = page.getByRole("dialog", { name: "出处" });
    await expect(dialog.getByRole("heading", { level: 2 })).toContainText("36.74%");
    const computed = dialog.getByRole("region", { name: "怎样算出" });
    await expect(computed.getByRole("listitem").nth(0)).toContainText("419.01万元");
    await expect(computed.getByRole("listitem").nth(1)).toContainText("÷");
    await expect(computed.getByRole("listitem").nth(1)).toContainText("1,140.33万元");
    await expect(dialog).toContainText("四舍五入到两位小数");
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await computed.getByRole("button", { name: "419.01万元" }).click();
    await expect(dialog.getByRole("heading", { level: 2 })).toContainText("419.01万元");
    await dialog.getByRole("button", { name: "返回" }).click();
    await expect(dialog.getByRole("heading", { level: 2 })).toContainText("36.74%");
  });

  test("is part of the address", async ({ page }) => {
    await page.goto("./?view=tree&dept=130532-434&node=2010302");
    await page.getByRole("treegrid").getByRole("button", { name: "占比，36.74%，看出处" }).click();
    await expect(page.getByRole("dialog", { name: "出处" })).toBeVisible();
    expect(page.url()).toContain(":");
    await page.reload();
    await expect(page.getByRole("dialog", { name: "出处" }).getByRole("heading", { level: 2 })).toContainText(
      "36.74%",
    );
  });
});
