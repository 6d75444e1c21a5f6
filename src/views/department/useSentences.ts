import { useCallback } from "react";
import { useReader } from "../../ui/ReaderContext.tsx";

/** Joins whole sentences as the language does: Chinese without a space, English with one. Empty ones are left out. */
export function useSentences(): (...sentences: readonly string[]) => string {
  const { language } = useReader();
  return useCallback(
    (...sentences) =>
      sentences
        .map((sentence) => sentence.trim())
        .filter((sentence) => sentence !== "")
        .join(language === "en" ? " " : ""),
    [language],
  );
}
