/** Heights of the views as embedded, in pixels: in a phone's column of 360 px, and in one of 720 px. */
const HEIGHTS: Readonly<Record<string, readonly [narrow: number, wide: number]>> = {
  tree: [700, 820],
};
const OTHER = [900, 800] as const;

/**
 * The room kept for a view until the frame says its height, so that the host's page does not move much.
 * @param hint the element's `height` attribute, in pixels; it counts where it can be read
 */
export function reservedHeight(view: string | null, hint: string | null, width: number): number {
  if (hint !== null && /^[1-9]\d{1,3}$/u.test(hint.trim())) return Number(hint);
  const [narrow, wide] = HEIGHTS[view ?? "overview"] ?? OTHER;
  return width < 540 ? narrow : wide;
}
