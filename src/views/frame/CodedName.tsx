import { useApp } from "../../state/useApp.ts";
import { economicClassName } from "../../i18n/economicClasses.ts";
import { useReader } from "../../ui/ReaderContext.tsx";
import { TwoNames } from "../../ui/TwoNames.tsx";
import styles from "./CodedName.module.css";

// The documents space names out to fill a cell: 合    计.
const BETWEEN_HAN = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;

interface Props {
  /** Of the functional or the economic classification; "" for a line without one. */
  readonly code: string;
  readonly name: string;
  readonly level: 0 | 1 | 2 | 3;
}

/** A line's name, set in by its level; in English a class has its English name over the printed one. */
export function CodedName({ code, name, level }: Props) {
  const { language } = useReader();
  const glossary = useApp(({ reference }) =>
    reference.status === "here" ? (reference.value.classNames.names[code]?.name ?? null) : null,
  );
  const english = language === "en" && level === 1 ? (glossary ?? economicClassName(code)) : null;
  const printed = name.replace(BETWEEN_HAN, "");
  return (
    <span className={styles["name"]} data-level={level}>
      <TwoNames name={english ?? printed} printed={english === null ? null : printed} />
    </span>
  );
}
