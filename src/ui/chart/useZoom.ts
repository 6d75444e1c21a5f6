import { useLayoutEffect, useRef, type RefObject } from "react";
import type { Rect } from "../../charts/rect.ts";

const DURATION = 200;

/**
 * Zooms between levels: into the place a level was opened from, or out to the place it stands in
 * on the level above. Still for readers who ask for less motion.
 * @param level key of the level shown, the key of the mark it was opened from
 * @param placeOf where a key stands in the picture now drawn; null where it is not drawn
 */
export function useZoom(
  group: RefObject<SVGGElement | null>,
  level: string,
  map: Rect,
  placeOf: (key: string) => Rect | null,
): void {
  const before = useRef({ level, map, placeOf });
  useLayoutEffect(() => {
    const last = before.current;
    before.current = { level, map, placeOf };
    if (last.level === level || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    const openedFrom = last.placeOf(level);
    const standsIn = placeOf(last.level);
    const start =
      openedFrom !== null ? between(map, openedFrom) : standsIn !== null ? between(standsIn, map) : null;
    if (start === null) return;
    group.current?.animate(
      [
        { transform: start, opacity: 0.35 },
        { transform: "none", opacity: 1 },
      ],
      {
        duration: DURATION,
        easing: "ease-out",
      },
    );
  });
}

/** The transform that lays one rectangle over another. */
function between(from: Rect, to: Rect): string | null {
  if (from.width === 0 || from.height === 0) return null;
  const [x, y] = [to.width / from.width, to.height / from.height];
  return `translate(${to.x - from.x * x}px, ${to.y - from.y * y}px) scale(${x}, ${y})`;
}
