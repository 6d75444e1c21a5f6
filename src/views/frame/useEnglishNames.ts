import { useEffect } from "react";
import { useApp } from "../../state/useApp.ts";
import { useReader } from "../../ui/ReaderContext.tsx";

/** Fetches the glossary's names of classes, which only a reader of English needs. */
export function useEnglishNames(): void {
  const { language } = useReader();
  const wanted = useApp((state) => state.referenceWanted);
  useEffect(() => {
    if (language === "en") void wanted();
  }, [language, wanted]);
}
