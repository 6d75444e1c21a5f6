import { useMemo } from "react";
import { useApp } from "../../state/useApp.ts";
import { useReader } from "../../ui/ReaderContext.tsx";

/** A class as it is named to the reader: as printed, in English by the glossary. */
export function useClassName(): (code: string, name: string) => string {
  const { language } = useReader();
  const glossary = useApp(({ reference }) =>
    reference.status === "here" ? reference.value.classNames.names : null,
  );
  return useMemo(
    () => (code: string, name: string) => (language === "en" ? (glossary?.[code]?.short ?? name) : name),
    [language, glossary],
  );
}
