import { expect, type Page } from "../fixture.ts";

type Locator = ReturnType<Page["locator"]>;

/** One place the focus stops at: what it is, and why it could not be seen; null where it is seen. */
export interface Stop {
  readonly what: string;
  readonly hidden: string | null;
}

interface Walk {
  readonly key?: "Tab" | "Shift+Tab";
  /** How many stops may lie before the target. */
  readonly most?: number;
}

/** Walks to a control by the tab key alone; every stop on the way has to show that it has the focus. */
export async function tabTo(
  page: Page,
  target: Locator,
  { key = "Tab", most = 60 }: Walk = {},
): Promise<void> {
  const passed: string[] = [];
  const wanted = target.first();
  await expect(wanted).toBeAttached();
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press(key);
    const stop = await stopAt(page);
    expect(stop.hidden, `${stop.what} has the focus, after ${passed.slice(-3).join(" › ")}`).toBeNull();
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    passed.push(stop.what);
  }
  throw new Error(`not reached in ${String(most)} steps: ${passed.join(" › ")}`);
}

/** Presses a key on what has the focus. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** That an element has the focus and shows it. */
export async function expectFocusShown(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeFocused();
  await expect.poll(async () => (await stopAt(page)).hidden).toBeNull();
}

/** What has the focus now, and whether a reader sees that: a ring, within the window, under nothing else. */
export function stopAt(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return { what: "the page", hidden: null };
    const named = element.getAttribute("aria-label") ?? element.textContent;
    const what = `${element.tagName.toLowerCase()} ${named.replace(/\s+/gu, " ").trim().slice(0, 40)}`;
    const ringed = (look: CSSStyleDeclaration): boolean =>
      look.outlineStyle !== "none" && look.outlineWidth !== "0px";
    const ring = element.querySelector('[class*="ring"]');
    // The shown part of a control that is itself drawn by another element: a radio button's face.
    const face = element.matches("input") ? element.nextElementSibling : null;
    const seen =
      ringed(getComputedStyle(element)) ||
      (face !== null && ringed(getComputedStyle(face))) ||
      (ring !== null && getComputedStyle(ring).display !== "none");
    if (!seen) return { what, hidden: "no ring" };
    const box = (face !== null && ringed(getComputedStyle(face)) ? face : element).getBoundingClientRect();
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    if (right - left < 1 || bottom - top < 1) return { what, hidden: "outside the window" };
    const points = [0.1, 0.5, 0.9].flatMap((x) => [0.2, 0.5, 0.8].map((y) => [x, y] as const));
    const free = points.some(([x, y]) => {
      const over = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y);
      return (
        over !== null &&
        (element.contains(over) || over.contains(element) || over === face || face?.contains(over) === true)
      );
    });
    if (free) return { what, hidden: null };
    const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return {
      what,
      hidden: `under ${over?.tagName.toLowerCase() ?? "nothing"} ${over?.className.toString() ?? ""}`,
    };
  });
}
