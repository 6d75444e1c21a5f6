import { expect, test } from "./fixture.ts";

const VIEWS = [
  "./",
  "./?view=tree&dept=130532-434",
  "./?view=tree&dept=130730-434",
  "./?view=department&dept=130532-434",
  "./?view=department&dept=130730-434",
  "./?view=composition",
  "./?view=quality",
  "./?view=about",
  "./?view=change&dept=310107-n1uslkkk",
  "./?view=tree&dept=310107-n1uslkkk&lang=en",
];

test.describe("a page that is loading", () => {
  for (const width of [1280, 768, 360]) {
    test(`does not move what is being read, ${String(width)} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.addInitScript(() => {
        const record = { shift: 0 };
        Object.assign(window, { record });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            record.shift += (entry as unknown as { value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
      });
      for (const view of VIEWS) {
        await page.goto(view, { waitUntil: "networkidle" });
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        const shift = await page.evaluate(
          () => (window as unknown as { record: { shift: number } }).record.shift,
        );
        expect(shift, view).toBeLessThan(0.02);
      }
    });
  }
});
