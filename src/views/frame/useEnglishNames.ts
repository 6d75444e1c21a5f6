import { useEffect } from "react";
import { useApp } from "../../state/useApp.ts";
import { useReader } from "../../ui/ReaderContext.tsx";

/**
 * Fetches the glossary's names of classes, which only a reader of English needs.
 * @returns whether they are still awaited: a sentence that names a class would change under the reader
 */
export function useEnglishNames(): boolean {
  const { language } = useReader();
  const wanted = useApp((state) => state.referenceWanted);
  useEffect(() => {
    if (language === "en") void wanted();
  }, [language, wanted]);
  const status = useApp((state) => state.reference.status);
  return language === "en" && (status === "idle" || status === "loading");
}
