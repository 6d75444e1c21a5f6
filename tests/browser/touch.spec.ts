import { VIEWS } from "../../src/state/address.ts";
import { expect, test, type Page } from "./fixture.ts";

const WANLI = "310107-n1uslkkk";
const PINGXIANG = "130532-434";

test.describe("a tablet, by finger", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 820, height: 1100 } });

  for (const chart of ["treemap", "icicle"]) {
    test(`${chart}: a tap says what a cell is, a second goes into it, the path leads back`, async ({
      page,
    }) => {
      await page.goto(`?view=tree&dept=${WANLI}&chart=${chart}`);
      const cell = page.locator('g[data-key="21201"]');
      await cell.tap({ position: { x: 30, y: 30 } });
      await expect(cell).toHaveAttribute("aria-pressed", "true");
      const said = page.getByRole("region", { name: "所选科目" });
      await expect(said).toContainText("9,499.58");
      await expect(said).toContainText("50.06%");

      await cell.tap({ position: { x: 30, y: 30 } });
      await expect(page.locator('g[data-key="2120101"]')).toBeVisible();
      const path = page.getByRole("navigation", { name: "所在位置" });
      await path.getByText("全部支出").tap();
      await expect(page.locator('g[data-key="208"], g[data-key="20805"]').first()).toBeVisible();
    });
  }

  test("flow: a tap on a node says what enters and leaves it, a second lets go", async ({ page }) => {
    await page.goto(`?view=flow&dept=${PINGXIANG}`);
    const node = page.locator('g[data-key="use:201"]');
    await node.tap();
    await expect(node).toHaveAttribute("aria-pressed", "true");
    await expect(page.getByText("1,072.83").filter({ visible: true }).first()).toBeVisible();
    await node.tap();
    await expect(node).toHaveAttribute("aria-pressed", "false");
  });

  test("a table wider than the page is moved by buttons, without a swipe", async ({ page }) => {
    // A table on its way would be pressed while its button goes out of use.
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto("./");
    const box = page.getByRole("region", { name: "最近一年，各部门，可左右滑动" });
    const on = box.locator("xpath=following-sibling::div").getByRole("button", { name: "后面的列" });
    await on.tap();
    await expect.poll(() => box.evaluate((element) => element.scrollLeft)).toBeGreaterThan(100);
    await expect
      .poll(async () => {
        if (await on.isEnabled()) await on.tap();
        return on.isDisabled();
      })
      .toBe(true);
    const left = await box.evaluate(
      (element) => element.scrollWidth - element.scrollLeft - element.clientWidth,
    );
    expect(left).toBeLessThan(13);
  });
});

test.describe("a phone, by finger", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 780 } });

  test("the tree opens, says what a line is, and goes down", async ({ page }) => {
    await page.goto(`?view=tree&dept=${WANLI}`);
    const row = page.getByRole("row", { name: /城乡社区管理事务/u }).first();
    await row.getByText("城乡社区管理事务").tap();
    await expect(page.getByText("占城乡社区支出61.54%").filter({ visible: true }).first()).toBeVisible();
    await page.getByRole("button", { name: "进入下一级（4项）" }).filter({ visible: true }).first().tap();
    await expect(page.getByRole("navigation", { name: "所在位置" })).toContainText("城乡社区管理事务");
  });

  test("an amount opens its evidence and leaves no note behind", async ({ page }) => {
    await page.goto(`?view=change&dept=${WANLI}`);
    await page
      .getByRole("button", { name: /3,355\.64/u })
      .first()
      .tap();
    await expect(page.getByRole("dialog")).toContainText("3,355.6428");
    await page.getByRole("dialog").getByRole("button", { name: "关闭" }).tap();
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(page.getByRole("tooltip")).toHaveCount(0);
  });

  for (const view of VIEWS) {
    test(`${view}: nothing asks for a swipe, and every target has room for a finger`, async ({ page }) => {
      const dept = view === "overview" || view === "three-public" ? "" : `&dept=${PINGXIANG}`;
      await page.goto(`?view=${view}${dept}`, { waitUntil: "networkidle" });
      await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
      expect(await sidewaysBoxes(page)).toEqual([]);
      expect(await smallTargets(page)).toEqual([]);
    });
  }
});

/** Boxes that a finger would have to move sideways. */
function sidewaysBoxes(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("main *")]
      .filter((element) => /auto|scroll/u.test(getComputedStyle(element).overflowX))
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 12)
      .map((element) => element.getAttribute("aria-label") ?? element.className),
  );
}

/** What is pressed within less than 44 px, its widened press area counted; words in running text are exempt. */
function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const LEAST = 43.5;
    const px = (text: string): number => Number(text.replace("px", "")) || 0;
    return [...document.querySelectorAll<HTMLElement>("a[href], button, select, summary")]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 1)
      .filter(
        (element) => element.closest("h1, h2, h3, p, li, dd, dt, small, [class*=sentence], thead") === null,
      )
      .filter((element) => !element.className.includes("skip"))
      .flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        const after = getComputedStyle(element, "::after");
        const wide = after.content !== "none" && after.position === "absolute";
        const room = {
          width: Math.max(width, wide ? px(after.width) : 0),
          height: Math.max(height, wide ? px(after.height) : 0),
        };
        return room.height >= LEAST && (room.width >= LEAST || element.matches("td a, th a"))
          ? []
          : [`${element.textContent} ${String(room.width)} × ${String(room.height)}`];
      });
  });
}
