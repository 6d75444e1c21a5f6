import { useId, useState } from "react";
import { nameKey } from "../../core/text/chinese.ts";
import { frameMessages } from "../../i18n/frameMessages.ts";
import { toggled } from "../../state/chosen.ts";
import { useApp } from "../../state/useApp.ts";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import styles from "./DepartmentPicker.module.css";
import { useCatalog } from "./useShown.ts";

interface Props {
  /** Keys of the departments shown, whether the address names them or the view chose them. */
  readonly shown: readonly string[];
}

/** Adds and removes departments by search: a box to type in over a list of ticks, folded until wanted. */
export function DepartmentPicker({ shown }: Props) {
  const words = useMessages(frameMessages).picker;
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={styles["picker"]} data-print="never">
      <button
        type="button"
        className={styles["open"]}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {words.open(shown.length)}
      </button>
      <div id={id} hidden={!open} className={styles["panel"]}>
        {open ? <Choice shown={shown} /> : null}
      </div>
    </div>
  );
}

function Choice({ shown }: Props) {
  const words = useMessages(frameMessages).picker;
  const { entries } = useCatalog();
  const navigated = useApp((state) => state.navigated);
  const [text, setText] = useState("");
  const all = [...new Map(entries.map((entry) => [entry.departmentKey, entry])).values()];
  const wanted = nameKey(text).toLowerCase();
  const found = all.filter(
    ({ department, departmentKey, region }) =>
      nameKey(`${department}${region.name}`).includes(wanted) || departmentKey.includes(wanted),
  );
  const years = (key: string): string => {
    const held = new Set(
      entries.filter(({ departmentKey }) => departmentKey === key).map(({ year }) => year),
    );
    return [...held].sort((a, b) => a - b).join(words.between);
  };
  return (
    <>
      <label className={styles["search"]}>
        <span>{words.search}</span>
        <input type="search" value={text} onChange={({ target }) => setText(target.value)} />
      </label>
      <ul className={styles["list"]}>
        {found.map(({ departmentKey, department, region }) => (
          <li key={departmentKey}>
            <label className={styles["item"]}>
              <input
                type="checkbox"
                checked={shown.includes(departmentKey)}
                onChange={() => {
                  navigated({ dept: toggled(shown, departmentKey), node: null, pick: null, figure: null });
                }}
              />
              <span>
                <Printed>{department}</Printed>{" "}
                <span className={styles["quiet"]}>
                  <Printed>{`${region.name} ${years(departmentKey)}`}</Printed>
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p role="status" className={styles["quiet"]}>
        {found.length === 0 ? words.none : ""}
      </p>
    </>
  );
}
