import { pinyin } from "pinyin-pro";

/** Syllables without tones, spaces between: 平乡县 → "ping xiang xian". Signs and digits drop out. */
export function syllablesOf(name: string): string {
  return pinyin(name.replace(/[^\p{Script=Han}]/gu, ""), { toneType: "none", v: true });
}

/** The first letter of every syllable: 行政运行 → "xzyx". */
export function initialsOf(name: string): string {
  return syllablesOf(name)
    .split(" ")
    .map((syllable) => syllable.charAt(0))
    .join("");
}
