/** Names a figure for its evidence, from the whole to the part. */
export function captionOf(...parts: readonly string[]): string {
  return parts.join(" › ");
}
