import { useEffect, useId, useMemo, useState, type KeyboardEvent } from "react";
import { search } from "../../core/search/search.ts";
import { compareMessages } from "../../i18n/compareMessages.ts";
import { searchEntries, type Findable } from "../../state/searchEntries.ts";
import { useApp } from "../../state/useApp.ts";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { useCatalog } from "../frame/useShown.ts";
import styles from "./Picker.module.css";

interface Props {
  /** Keys that are there already and are not offered. */
  readonly chosen: readonly string[];
  readonly onAdd: (key: string) => void;
}

const MOST = 8;

/** Finds a department by name, code or pinyin and adds it: an editable combobox with a list. */
export function DepartmentPicker({ chosen, onAdd }: Props) {
  const words = useMessages(compareMessages).choose;
  const wanted = useApp((state) => state.referenceWanted);
  const [text, setText] = useState("");
  const [active, setActive] = useState(0);
  const id = useId();
  const found = useFound(text, chosen);
  const isOpen = found.length > 0;
  useEffect(() => {
    if (text !== "") void wanted();
  }, [text, wanted]);
  const add = (entry: Findable): void => {
    setText("");
    setActive(0);
    onAdd(entry.key);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && isOpen) {
      event.preventDefault();
      setActive((active + step + found.length) % found.length);
    }
    const current = found[active];
    if (event.key === "Enter" && current !== undefined) {
      event.preventDefault();
      add(current);
    }
    if (event.key === "Escape") setText("");
  };
  return (
    <div className={styles["picker"]}>
      <label className={styles["label"]} htmlFor={`${id}-input`}>
        {words.add}
      </label>
      <div className={styles["box"]}>
        <input
          id={`${id}-input`}
          className={styles["input"]}
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={isOpen ? `${id}-${String(active)}` : undefined}
          aria-describedby={`${id}-said`}
          placeholder={words.placeholder}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
        <Options id={id} found={found} active={active} onChoose={add} />
      </div>
      <span id={`${id}-said`} className={styles["said"]} role="status">
        {text.trim() === "" ? words.hint : isOpen ? words.count(found.length) : words.none(text.trim())}
      </span>
    </div>
  );
}

interface OptionsProps {
  readonly id: string;
  readonly found: readonly Findable[];
  readonly active: number;
  readonly onChoose: (entry: Findable) => void;
}

function Options({ id, found, active, onChoose }: OptionsProps) {
  const words = useMessages(compareMessages).choose;
  return (
    <div
      id={`${id}-list`}
      role="listbox"
      aria-label={words.add}
      className={styles["list"]}
      hidden={found.length === 0}
    >
      {found.map((entry, index) => (
        // The keyboard acts on the input, which names the active option.
        <div
          key={entry.key}
          id={`${id}-${String(index)}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className={styles["option"]}
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
          <span>
            <Printed>{entry.name}</Printed>
          </span>
          <span className={styles["context"]}>
            <Printed>{entry.context}</Printed>
          </span>
        </div>
      ))}
    </div>
  );
}

function useFound(text: string, chosen: readonly string[]): readonly Findable[] {
  const catalog = useCatalog();
  const reference = useApp((state) => state.reference);
  const departments = useMemo(
    () =>
      searchEntries(catalog, reference.status === "here" ? reference.value : null, []).filter(
        ({ kind }) => kind === "department",
      ),
    [catalog, reference],
  );
  return useMemo(() => {
    const byKey = new Map(departments.map((entry) => [entry.key, entry]));
    const offered = departments.filter(({ key }) => !chosen.includes(key));
    return search(offered, text, MOST).flatMap(({ key }) => byKey.get(key) ?? []);
  }, [departments, chosen, text]);
}
