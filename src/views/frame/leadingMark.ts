/** Splits the mark that must stay with what is before it from the words after it: "，较2022年" → "，" and "较2022年". */
export function leadingMark(text: string): readonly [mark: string, rest: string] {
  const mark = /^[，；：。,;:.]/u.exec(text)?.[0] ?? "";
  return [mark, text.slice(mark.length)];
}
