import { useEffect } from "react";
import { useApp } from "../../state/useApp.ts";
import { useReader } from "../../ui/ReaderContext.tsx";
import styles from "./Composition.module.css";

interface Props {
  readonly code: string;
  readonly name: string;
  readonly level: 0 | 1 | 2 | 3;
}

/** Fetches the glossary's English class names where the page is in English. */
export function useEnglishNames(): void {
  const { language } = useReader();
  const wanted = useApp((state) => state.referenceWanted);
  useEffect(() => {
    if (language === "en") void wanted();
  }, [language, wanted]);
}

/** A line's name, set in by its level; in English a class has the glossary's name over the printed one. */
export function CodedName({ code, name, level }: Props) {
  const { language } = useReader();
  const english = useApp(({ reference }) =>
    reference.status === "here" ? (reference.value.classNames.names[code]?.name ?? null) : null,
  );
  const printed = level === 0 ? name : name.replace(/\s+/gu, "");
  return (
    <span className={styles["coded"]} data-level={level}>
      {language === "en" && level === 1 && english !== null ? (
        <>
          {english}
          <span className={styles["printed"]}>{printed}</span>
        </>
      ) : (
        printed
      )}
    </span>
  );
}
