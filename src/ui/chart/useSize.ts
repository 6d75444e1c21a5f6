import { useCallback, useState, type RefCallback } from "react";

/**
 * The width of an element in whole px, kept up as it changes.
 * @param before what to draw with until it is measured: prerendered pages have no size
 */
export function useWidth<E extends Element>(before: number): readonly [RefCallback<E>, number] {
  const [width, setWidth] = useState(before);
  const watch = useCallback((element: E | null) => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const measured = Math.floor(entry?.contentRect.width ?? 0);
      if (measured > 0) setWidth(measured);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [watch, width];
}
