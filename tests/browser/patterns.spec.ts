import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./fixture.ts";

test("patterns are put on and taken off, and go along from view to view", async ({ page }) => {
  await page.goto("./?view=composition");
  const striped = page.locator('main rect[fill="url(#pattern-project)"]');
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(striped).toHaveCount(0);
  await page.getByRole("link", { name: "图形加图案" }).click();
  await expect(striped.first()).toBeVisible();
  await page.getByRole("banner").getByRole("link", { name: "三公", exact: true }).click();
  await expect(page).toHaveURL(/view=three-public&patterns=on$/);
  const ranking = page.getByRole("table", { name: "“三公”经费，各部门" });
  await expect(ranking).toBeVisible();
  for (const item of ["reception", "overseas", "purchase", "operation"]) {
    const marks = ranking.locator(`[fill="url(#pattern-${item})"]`);
    // Its bars, and the square in the head that says what they are.
    await expect(ranking.locator(`th rect[fill="url(#pattern-${item})"]`)).toHaveCount(1);
    expect(await marks.count()).toBeGreaterThan(1);
  }
  await page.getByRole("link", { name: "去掉图案" }).click();
  await expect(page.locator('[fill^="url(#pattern-"]')).toHaveCount(0);
  await expect(page).not.toHaveURL(/patterns/);
});

test("the rings have one pattern a class, and words on patterns keep a rim", async ({ page }) => {
  await page.goto("./?view=tree&dept=310107-n1uslkkk&patterns=on&chart=sunburst");
  const rings = page.getByRole("img", { name: /全部支出/ });
  await expect(rings.locator("pattern").first()).toBeAttached();
  expect(await rings.locator("pattern").count()).toBeGreaterThanOrEqual(4);
  await page.goto("./?view=tree&dept=310107-n1uslkkk&patterns=on");
  const words = page.locator("svg [data-key='21201'] text").first();
  await expect(words).toHaveCSS("paint-order", "stroke");
  await expect(words).toHaveCSS("stroke", "rgb(239, 224, 184)");
});

for (const theme of ["light", "dark"]) {
  test(`patterns bring no barrier axe can find, ${theme}`, async ({ page }) => {
    await page.goto(`./?view=tree&dept=310107-n1uslkkk&patterns=on&theme=${theme}`);
    await expect(page.getByRole("treegrid")).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}

test.describe("with reduced motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });
  test("going down a level moves nothing, and no style keeps a duration", async ({ page }) => {
    await page.goto("./?view=tree&dept=310107-n1uslkkk");
    await expect(page.getByRole("treegrid")).toBeVisible();
    await page.locator("svg [data-key='21201']").focus();
    await page.keyboard.press("Enter");
    await expect(page.locator("svg [data-key='2120101']")).toBeVisible();
    const moving = await page.evaluate(() => {
      const lasts = (text: string): boolean => text.split(",").some((each) => each.trim() !== "0s");
      const styled = [...document.querySelectorAll("*")].filter((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element);
        return lasts(transitionDuration) || lasts(animationDuration);
      });
      return document.getAnimations().length + styled.length;
    });
    expect(moving).toBe(0);
  });
});
