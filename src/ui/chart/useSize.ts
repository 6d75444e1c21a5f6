import { useCallback, useState, type RefCallback } from "react";
import { usePrinting } from "../useMedia.ts";

/** What an A4 sheet has between its margins (182 mm), rounded down: a picture drawn wider is made smaller, words and all. */
const PAPER_WIDTH = 680;

/**
 * The width of an element in whole px, kept up as it changes; on paper no more than the sheet has.
 * @param before what to draw with until it is measured: prerendered pages have no size
 */
export function useWidth<E extends Element>(before: number): readonly [RefCallback<E>, number] {
  const [width, setWidth] = useState(before);
  const watch = useCallback((element: E | null) => {
    if (element === null) return undefined;
    const take = (measured: number): void => {
      if (measured > 0) setWidth(Math.floor(measured));
    };
    // Before the first paint, so that nothing below the picture moves.
    take(element.clientWidth);
    const observer = new ResizeObserver(([entry]) => {
      take(entry?.contentRect.width ?? 0);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const printing = usePrinting();
  return [watch, printing ? Math.min(width, PAPER_WIDTH) : width];
}
