/** A rectangle in picture pixels; `x`, `y` its top left corner. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Sides {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The rectangle with its sides moved inwards; never narrower or lower than 0. */
export function inset(rect: Rect, sides: Sides): Rect {
  return {
    x: rect.x + sides.left,
    y: rect.y + sides.top,
    width: Math.max(0, rect.width - sides.left - sides.right),
    height: Math.max(0, rect.height - sides.top - sides.bottom),
  };
}

/** The same on all four sides. */
export function insetAll(rect: Rect, by: number): Rect {
  return inset(rect, { top: by, right: by, bottom: by, left: by });
}

/** Whether a rectangle is at least so wide and so high. */
export function isAtLeast(rect: Rect, width: number, height: number): boolean {
  return rect.width >= width && rect.height >= height;
}
