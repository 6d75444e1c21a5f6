import { useApp } from "../../state/useApp.ts";
import { useReader } from "../../ui/ReaderContext.tsx";
import styles from "./Department.module.css";

// The documents space names out to fill a cell: 合    计.
const BETWEEN_HAN = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;

interface Props {
  readonly code: string;
  readonly name: string;
  readonly level: 0 | 1 | 2 | 3;
}

/** A line's name, set in by its level; in English a class has the glossary's name over the printed one. */
export function NodeName({ code, name, level }: Props) {
  const { language } = useReader();
  const english = useApp(({ reference }) =>
    reference.status === "here" ? (reference.value.classNames.names[code]?.name ?? null) : null,
  );
  const printed = name.replace(BETWEEN_HAN, "");
  return (
    <span className={styles["node"]} data-level={level}>
      {language === "en" && level === 1 && english !== null ? (
        <>
          {english} <span className={styles["printed"]}>{printed}</span>
        </>
      ) : (
        printed
      )}
    </span>
  );
}
