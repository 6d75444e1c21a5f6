import { useEffect } from "react";
import { appMessages } from "../i18n/appMessages.ts";
import type { Findable } from "../state/searchEntries.ts";
import { useApp } from "../state/useApp.ts";
import styles from "./SearchDialog.module.css";

interface Props {
  readonly id: string;
  readonly text: string;
  readonly found: readonly Findable[];
  readonly active: number;
  readonly onChoose: (chosen: Findable) => void;
}

export function SearchResults({ id, text, found, active, onChoose }: Props) {
  const lang = useApp((state) => state.address.lang);
  const words = appMessages[lang].search;
  const asked = text.trim() !== "";
  useEffect(() => {
    document.getElementById(`${id}-${String(active)}`)?.scrollIntoView({ block: "nearest" });
  }, [id, active]);
  return (
    <>
      <div
        id={id}
        role="listbox"
        aria-label={words.label}
        className={styles["results"]}
        hidden={found.length === 0}
      >
        {found.map((entry, index) => (
          // The keyboard acts on the input, which names the active option.
          <div
            key={`${entry.kind} ${entry.key}`}
            id={`${id}-${String(index)}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className={styles["result"]}
            onPointerDown={(event) => {
              event.preventDefault();
            }}
            onClick={() => {
              onChoose(entry);
            }}
            onKeyDown={(event) => {
              if (event.key === "Enter") onChoose(entry);
            }}
          >
            <span className={styles["code"]}>{entry.code}</span>
            <span className={styles["name"]}>
              {entry.name}
              <span className={styles["context"]}>{entry.context}</span>
            </span>
            <span className={styles["kind"]}>{words.kinds[entry.kind]}</span>
          </div>
        ))}
      </div>
      <p className={styles["hint"]} role="status">
        {!asked ? words.hint : found.length === 0 ? words.none(text.trim()) : words.count(found.length)}
      </p>
    </>
  );
}
