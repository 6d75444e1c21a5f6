import AxeBuilder from "@axe-core/playwright";
import { expect, frameOf, settled, test } from "./embedHost.ts";

const TREE = 'view="tree" dept="130532-434"';

test.describe("a view in a page of somebody else", () => {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`whose reader wants it ${colorScheme}`, () => {
      test.use({ colorScheme });

      test("is so too, and has nothing axe objects to", async ({ page, host }) => {
        await host.open(`<h1>部门预算公开</h1><mingzhang-view id="only" ${TREE}></mingzhang-view>`);
        const frame = await frameOf(page, "#only");
        await settled(page);
        const ground = await frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
        expect(ground).toBe(colorScheme === "dark" ? "rgb(21, 23, 26)" : "rgb(252, 252, 250)");
        const { violations } = await new AxeBuilder({ page })
          .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
          .analyze();
        expect(violations).toEqual([]);
      });
    });
  }

  test("takes a dark ground with the theme that can be read on it, and leaves paper white", async ({
    page,
    host,
  }) => {
    await host.open(`<mingzhang-view id="only" ${TREE} ground="0b1f3a" accent="ffd500"></mingzhang-view>`);
    const frame = await frameOf(page, "#only");
    const look = () =>
      frame.evaluate(() => {
        const style = getComputedStyle(document.documentElement);
        return [style.backgroundColor, style.color, style.getPropertyValue("--accent").trim()];
      });
    expect(await look()).toEqual(["rgb(11, 31, 58)", "rgb(236, 237, 234)", "#ffd500"]);
    await page.emulateMedia({ media: "print" });
    expect((await look()).slice(0, 2)).toEqual(["rgb(255, 255, 255)", "rgb(0, 0, 0)"]);
  });

  test("keeps its own colours where the host's are none", async ({ page, host }) => {
    await host.open(`<mingzhang-view id="only" ${TREE} ground="url(x)" accent="red"></mingzhang-view>`);
    const frame = await frameOf(page, "#only");
    const ground = await frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(ground).toBe("rgb(252, 252, 250)");
  });

  test("speaks English in an English page", async ({ page, host }) => {
    await host.open(`<mingzhang-view id="only" ${TREE}></mingzhang-view>`, { lang: "en" });
    const frame = await frameOf(page, "#only");
    await expect(frame.getByRole("heading", { level: 1 })).toContainText(
      "plans to spend RMB 11.40 million in 2023",
    );
    expect(await frame.evaluate(() => document.documentElement.lang)).toBe("en");
  });

  test("is read with the keyboard: into the frame, down a level, up again, back to the start", async ({
    page,
    host,
  }) => {
    await host.open(`<button>前</button><mingzhang-view id="only" ${TREE}></mingzhang-view>`);
    const frame = await frameOf(page, "#only");
    await settled(page);
    const steps = await page.evaluate(() => history.length);
    await page.getByRole("button", { name: "前" }).focus();
    const cell = frame.getByRole("button", { name: /^201 /u });
    await expect(async () => {
      await page.keyboard.press("Tab");
      await expect(cell).toBeFocused({ timeout: 50 });
    }).toPass({ intervals: [0], timeout: 8000 });
    await page.keyboard.press("Enter");
    await expect(frame.getByRole("button", { name: /^20103 /u })).toBeVisible();
    await page.keyboard.press("Backspace");
    await expect(cell).toBeVisible();
    await page.keyboard.press("Enter");
    const back = frame.getByRole("button", { name: "返回起点" });
    await back.focus();
    await page.keyboard.press("Enter");
    await expect(back).toHaveCount(0);
    await expect(frame.getByRole("main")).toBeFocused();
    expect(await page.evaluate(() => history.length)).toBe(steps);
  });
});
