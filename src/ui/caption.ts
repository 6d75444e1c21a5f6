/** Names a figure for its evidence, from the whole to the part: 平乡县人民政府办公室 › “三公”经费 › 公务接待费. */
export function captionOf(...parts: readonly string[]): string {
  return parts.join(" › ");
}
