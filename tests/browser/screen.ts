import type { Page } from "./fixture.ts";

/** How far the page itself can be moved sideways, in pixels. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(() => {
    window.scrollTo(500, window.scrollY);
    const moved = window.scrollX;
    window.scrollTo(0, window.scrollY);
    return moved;
  });
}

/** Words that are cut off by their own box: not those that scroll in it, nor those only read out. */
export function cutWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const isRead = (element: Element): boolean => {
      const { clipPath, position } = getComputedStyle(element);
      return clipPath !== "none" && position === "absolute";
    };
    return [...document.querySelectorAll<HTMLElement>("header *, main *, dialog[open] *")].flatMap(
      (element) => {
        const look = getComputedStyle(element);
        const clips = (overflow: string): boolean => overflow === "hidden" || overflow === "clip";
        if (!element.checkVisibility() || element.textContent.trim() === "" || isRead(element)) return [];
        const beyond =
          (clips(look.overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (clips(look.overflowY) && element.scrollHeight > element.clientHeight + 1);
        return beyond ? [`${element.className}: ${element.textContent.trim().slice(0, 30)}`] : [];
      },
    );
  });
}

/** Applies a style sheet as a reader's own would be; the page's policy refuses inline ones. */
export async function readWith(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

/** Controls that are hit on less than 24 by 24 px, are nearer than that to another and stand in no sentence (WCAG 2.5.8). */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const LEAST = 24;
    const controls = document.querySelectorAll<HTMLElement>(
      "a[href], button, input, select, summary, [role=button], [role=option]",
    );
    const inSentence = (element: HTMLElement): boolean => {
      const around = element.closest("p, li, dd, h1, h2, h3, figcaption")?.textContent.trim().length ?? 0;
      return (
        getComputedStyle(element).display.startsWith("inline") && around > element.textContent.trim().length
      );
    };
    /** How far from its middle a control is hit one way, in px. */
    const reach = (element: Element, x: number, y: number, dx: number, dy: number): number => {
      for (let far = 1; far <= LEAST; far += 1) {
        const over = document.elementFromPoint(x + dx * far, y + dy * far);
        const label = over?.closest("label")?.contains(element) === true;
        if (over === null || (!element.contains(over) && !label)) return far - 1;
      }
      return LEAST;
    };
    const middle = ({ left, top, width, height }: DOMRect) => [left + width / 2, top + height / 2] as const;
    const places = new Map(
      [...controls].flatMap((each) =>
        each.checkVisibility() ? [[each, each.getBoundingClientRect()] as const] : [],
      ),
    );
    /** Whether a circle of 24 px around its middle meets another control or the circle of a small one. */
    const isCrowded = (element: HTMLElement): boolean => {
      const own = places.get(element);
      if (own === undefined) return false;
      const [x, y] = middle(own);
      return [...places].some(([other, box]) => {
        if (other === element || box.width === 0) return false;
        if (other.contains(element) || element.contains(other)) return false;
        const dx = Math.max(box.left - x, 0, x - box.right);
        const dy = Math.max(box.top - y, 0, y - box.bottom);
        const [ox, oy] = middle(box);
        const isSmall = box.width < LEAST || box.height < LEAST;
        return Math.hypot(dx, dy) < LEAST / 2 || (isSmall && Math.hypot(ox - x, oy - y) < LEAST);
      });
    };
    return [...controls].flatMap((element) => {
      if (!element.checkVisibility() || element.matches(":disabled") || inSentence(element)) return [];
      const size = places.get(element);
      if (size === undefined) return [];
      if ((size.width >= LEAST && size.height >= LEAST) || !isCrowded(element)) return [];
      // A head that is drawn only once the focus is in it.
      if (element.closest("thead, [role=columnheader]") !== null && innerWidth <= 600) return [];
      element.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
      const box = element.getBoundingClientRect();
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const width = 1 + reach(element, x, y, -1, 0) + reach(element, x, y, 1, 0);
      const height = 1 + reach(element, x, y, 0, -1) + reach(element, x, y, 0, 1);
      if (width >= LEAST && height >= LEAST) return [];
      const name = (element.getAttribute("aria-label") ?? element.textContent).trim().slice(0, 24);
      return [`${element.tagName.toLowerCase()} ${name} ${String(width)}×${String(height)}`];
    });
  });
}
