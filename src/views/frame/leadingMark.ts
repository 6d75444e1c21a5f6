/**
 * Splits the marks that must stay with what is before them from the words after them: "，较2022年" → "，"
 * and "较2022年". An opening bracket is one, so that no line of a head begins with it.
 */
export function leadingMark(text: string): readonly [mark: string, rest: string] {
  const mark = /^[，；：。,;:.]?（?/u.exec(text)?.[0] ?? "";
  return [mark, text.slice(mark.length)];
}
