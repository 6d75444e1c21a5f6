import { expect, test, type Page } from "./fixture.ts";

test.use({ contextOptions: { forcedColors: "active" } });

const WANLI = "./?view=tree&dept=310107-n1uslkkk";

/** The colour that a system colour has on this device, and what a mark of the page is painted with. */
function painted(page: Page, selector: string, property: "fill" | "background-color"): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((mark, name) => getComputedStyle(mark).getPropertyValue(name), property);
}

function systemColour(page: Page, name: "Highlight" | "Canvas" | "CanvasText"): Promise<string> {
  return page.evaluate((colour) => {
    const probe = document.createElement("div");
    document.body.append(probe);
    probe.style.setProperty("forced-color-adjust", "none");
    probe.style.setProperty("color", colour);
    const value = getComputedStyle(probe).color;
    probe.remove();
    return value;
  }, name);
}

for (const colorScheme of ["dark", "light"] as const) {
  test.describe(`with a forced ${colorScheme} palette`, () => {
    test.use({ colorScheme });

    test("classes are told apart by patterns in the system's colours, the selected row by its ground", async ({
      page,
    }) => {
      // The reader's choice of a theme does not stand against the device.
      await page.goto(`${WANLI}&node=208&theme=${colorScheme === "dark" ? "light" : "dark"}`);
      await expect(page.getByRole("treegrid")).toBeVisible();
      const fills = await page
        .locator('svg [data-key] rect[fill^="url(#pattern-"]')
        .evaluateAll((marks) => [...new Set(marks.map((mark) => mark.getAttribute("fill")))]);
      expect(fills).toEqual(expect.arrayContaining(["url(#pattern-s5-tint)", "url(#pattern-s4-tint)"]));
      const [ground, ink, chosen] = await Promise.all([
        systemColour(page, "Canvas"),
        systemColour(page, "CanvasText"),
        systemColour(page, "Highlight"),
      ]);
      expect(await painted(page, "#pattern-s5-tint rect", "fill")).toBe(ground);
      expect(await painted(page, "#pattern-project rect", "fill")).toBe(ink);
      const cell = '[role="row"][aria-selected="true"] [role="rowheader"]';
      expect(await painted(page, cell, "background-color")).toBe(chosen);
      expect(
        await painted(page, '[role="row"][aria-selected="false"] [role="rowheader"]', "background-color"),
      ).not.toBe(chosen);
      const face = page.getByRole("radio", { name: "矩形树图" }).locator("xpath=following-sibling::*[1]");
      expect(await face.evaluate((each) => getComputedStyle(each).backgroundColor)).toBe(chosen);
      await expect(page.getByRole("link", { name: "图形加图案" })).toHaveCount(0);
      const under = await page
        .getByRole("banner")
        .getByRole("navigation")
        .getByRole("link")
        .evaluateAll(
          (links) => links.filter((link) => getComputedStyle(link).borderBottomWidth !== "0px").length,
        );
      expect(under, "only the current view is underlined").toBe(1);
    });
  });
}

test("the focus of a chart's cell and of a control is drawn", async ({ page }) => {
  await page.goto(WANLI);
  await expect(page.getByRole("treegrid")).toBeVisible();
  const cell = page.locator('svg [data-key][tabindex="0"]');
  await page.getByRole("radio", { name: "矩形树图" }).focus();
  await page.keyboard.press("Tab");
  await expect(cell).toBeFocused();
  await expect(cell.locator('[class*="ring"]')).toHaveCSS("display", "inline");
});

test("an image taken away is not in the device's colours", async ({ page }) => {
  await page.goto(WANLI);
  await expect(page.getByRole("treegrid")).toBeVisible();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "SVG", exact: true }).click();
  const stream = await (await saving).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array));
  const svg = Buffer.concat(chunks).toString("utf8");
  expect(svg).toContain('<pattern id="pattern-s5-tint"');
  // --s5-tint of the light theme.
  expect(svg).toContain("rgb(239, 224, 184)");
});
