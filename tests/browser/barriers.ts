import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "./fixture.ts";

/**
 * Axe finds nothing, in the light theme and in the dark one. Names and roles are those of both,
 * so the second look is at contrast alone. The page is left dark.
 */
export async function expectNoBarriers(page: Page): Promise<void> {
  await inTheme(page, "light");
  expect(await found(new AxeBuilder({ page }))).toEqual([]);
  await inTheme(page, "dark");
  expect(await found(new AxeBuilder({ page }).withRules("color-contrast"))).toEqual([]);
}

function inTheme(page: Page, theme: "light" | "dark"): Promise<void> {
  return page.evaluate((name) => {
    document.documentElement.dataset["theme"] = name;
  }, theme);
}

async function found(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(" ") ?? ""}`);
}
