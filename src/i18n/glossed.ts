import type { Language } from "./language.ts";

/**
 * The document's own name for something; for readers of English with what it means behind it.
 * @param meaning in English
 */
export function glossed(language: Language, name: string, meaning: string): string {
  return language === "zh" ? name : `${name} (${meaning})`;
}
