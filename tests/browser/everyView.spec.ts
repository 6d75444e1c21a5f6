import { VIEWS, type View } from "../../src/state/address.ts";
import { expectNoBarriers } from "./barriers.ts";
import { expect, test, type Page } from "./fixture.ts";
import { sideways } from "./screen.ts";

const HEBEI = "130532-434";
const SHANGHAI = "310107-n1uslkkk,310107-n07g1t4g,310107-n0uin491";

/** What each view is shown with; the others choose for themselves. */
const SHOWN: Partial<Record<View, string>> = {
  department: `&dept=${HEBEI}`,
  tree: `&dept=${SHANGHAI}`,
  composition: `&dept=${HEBEI}`,
  change: "&dept=310107-n1uslkkk",
  compare: `&dept=${SHANGHAI}`,
  flow: `&dept=${HEBEI}`,
  projects: `&dept=${HEBEI}`,
  quality: `&dept=${HEBEI}`,
};

/** Views of no figures: they have no source line. */
const WITHOUT_FIGURES: readonly View[] = ["data", "about"];

for (const view of VIEWS) {
  test(`${view}: both themes without barriers, no sideways scroll, printed with its source`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto(`?view=${view}${SHOWN[view] ?? ""}`);
    await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("main")).not.toHaveAttribute("aria-busy", "true");
    if (!WITHOUT_FIGURES.includes(view))
      await expect(page.getByText("本页地址：")).toBeAttached({ timeout: 15_000 });

    expect(await sideways(page)).toBe(0);
    await expectNoBarriers(page);

    await page.emulateMedia({ media: "print" });
    await expect(page.locator("nav:visible, input:visible")).toHaveCount(0);
    await expect(page.getByRole("button", { name: /^(复制链接|CSV|PNG|SVG|打印)$/u })).toHaveCount(0);
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe("rgb(0, 0, 0)");
    await page.setViewportSize({ width: A4, height: 970 });
    // The matrix of years is wider: browsers print that view smaller, whole.
    if (view !== "overview") expect(await beyondThePage(page)).toEqual([]);
    if (WITHOUT_FIGURES.includes(view)) return;
    await expect(page.getByText("出处", { exact: true }).filter({ visible: true }).first()).toBeVisible();
    await expect(page.getByText("本页地址：")).toBeVisible();
  });
}

test("evidence, search and the menus stand open without barriers, in both themes", async ({ page }) => {
  test.slow();
  await page.goto(`./?view=tree&dept=${HEBEI}&figure=${HEBEI}-2023-budget~t3~9~4`);
  await expect(page.getByRole("dialog", { name: "出处" })).toBeVisible();
  await expectNoBarriers(page);
  await page.keyboard.press("Escape");
  await page.keyboard.press("/");
  await page.keyboard.type("xingzheng");
  await expect(page.getByRole("listbox").getByRole("option").first()).toBeVisible();
  await expectNoBarriers(page);
  await page.keyboard.press("Escape");
  await page.setViewportSize({ width: 700, height: 700 });
  await page.getByRole("banner").getByText("更多").click();
  await expectNoBarriers(page);
  await page.setViewportSize({ width: 360, height: 700 });
  await page.getByRole("banner").getByText("视图与设置").click();
  await expectNoBarriers(page);
});

/** What an A4 sheet has between margins of 14 mm, in pixels. */
const A4 = 688;

/** What is drawn past the right edge of the sheet, where it would be cut off. */
function beyondThePage(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("main *")]
      .filter((element) => element.checkVisibility() && element.closest("[hidden]") === null)
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .map((element) => `${element.tagName} ${element.textContent.slice(0, 30)}`),
  );
}
