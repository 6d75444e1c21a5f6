import { nameKey } from "../text/chinese.ts";

/** Something a reader can go to by typing: a department, a function of the classification, a view. */
export interface SearchEntry {
  readonly kind: "department" | "function" | "view";
  /** Department key, functional code or view name: what the address takes. */
  readonly key: string;
  readonly name: string;
  /** Local department code or functional code; null where there is none. */
  readonly code: string | null;
  /** Syllables with spaces between ("ping xiang xian"); "" where only the initials are held. */
  readonly pinyin: string;
  /** First letters of the syllables ("pxx"). */
  readonly initials: string;
}

/**
 * Entries that answer a query, best first: by code, by name, by pinyin initials, by pinyin.
 * Words set apart by spaces must all match. The order depends on the entries and the query only.
 * @param limit the most entries returned
 */
export function search(entries: readonly SearchEntry[], query: string, limit = 20): readonly SearchEntry[] {
  const words = query
    .trim()
    .split(/\s+/u)
    .map(searchKey)
    .filter((word) => word !== "");
  if (words.length === 0) return [];
  const found: { entry: SearchEntry; rank: number }[] = [];
  for (const entry of entries) {
    const rank = rankOfAll(entry, words);
    if (rank !== null) found.push({ entry, rank });
  }
  found.sort((a, b) => a.rank - b.rank || byShortness(a.entry, b.entry));
  return found.slice(0, limit).map(({ entry }) => entry);
}

/** The sum of the words' ranks, or null where one of them does not match. */
function rankOfAll(entry: SearchEntry, words: readonly string[]): number | null {
  let total = 0;
  for (const word of words) {
    const rank = rankOf(entry, word);
    if (rank === null) return null;
    total += rank;
  }
  return total;
}

/** How well one word matches, 0 best; null where it does not. */
function rankOf(entry: SearchEntry, word: string): number | null {
  if (entry.code === word || entry.key === word) return 0;
  const name = searchKey(entry.name);
  if (name === word) return 1;
  if (name.startsWith(word)) return 2;
  if (entry.code?.startsWith(word) === true || entry.key.startsWith(word)) return 3;
  if (name.includes(word)) return 4;
  if (!/^[a-z]+$/u.test(word)) return null;
  if (entry.initials === word) return 5;
  if (entry.initials.startsWith(word)) return 6;
  const syllable = syllableAt(entry.pinyin, word);
  if (syllable === 0) return 7;
  // One letter inside the initials would match nearly every name.
  if (word.length > 1 && entry.initials.includes(word)) return 8;
  return syllable === null ? null : 9;
}

/** Where a word of letters begins in a pinyin text, counted in syllables; null where at none. */
function syllableAt(pinyin: string, word: string): number | null {
  const syllables = pinyin === "" ? [] : pinyin.split(" ");
  const letters = syllables.join("");
  let at = 0;
  for (const [index, syllable] of syllables.entries()) {
    if (letters.startsWith(word, at)) return index;
    at += syllable.length;
  }
  return null;
}

function searchKey(text: string): string {
  // Most names are Chinese characters alone and need no reduction.
  return /^\p{Script=Han}+$/u.test(text) ? text : nameKey(text).toLowerCase();
}

function byShortness(a: SearchEntry, b: SearchEntry): number {
  if (a.name.length !== b.name.length) return a.name.length - b.name.length;
  if (a.key !== b.key) return a.key < b.key ? -1 : 1;
  return a.kind === b.kind ? 0 : a.kind < b.kind ? -1 : 1;
}
