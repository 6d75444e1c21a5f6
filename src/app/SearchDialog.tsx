import { useEffect, useId, useMemo, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { search } from "../core/search/search.ts";
import { appMessages } from "../i18n/appMessages.ts";
import { ownMessages } from "../i18n/ownMessages.ts";
import { VIEWS } from "../state/address.ts";
import { searchEntries } from "../state/searchEntries.ts";
import type { Findable } from "../state/searchEntries.ts";
import { useApp } from "../state/useApp.ts";
import { focusArrival } from "./focusArrival.ts";
import { SearchResults } from "./SearchResults.tsx";
import styles from "./SearchDialog.module.css";

/** Finds departments, functional lines and views by name, code or pinyin, and goes there. */
export function SearchDialog() {
  const open = useApp((state) => state.searchOpen);
  const closed = useApp((state) => state.searchClosed);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open && dialog.current?.open === false) dialog.current.showModal();
    if (!open && dialog.current?.open === true) dialog.current.close();
  }, [open]);
  const lang = useApp((state) => state.address.lang);
  return (
    <dialog
      ref={dialog}
      className={styles["dialog"]}
      aria-label={appMessages[lang].search.label}
      onClose={closed}
    >
      {open && <SearchBox />}
    </dialog>
  );
}

function SearchBox() {
  const lang = useApp((state) => state.address.lang);
  const words = appMessages[lang].search;
  const [text, setText] = useState(useApp((state) => state.address.q));
  const wanted = useApp((state) => state.referenceWanted);
  useEffect(() => void wanted(), [wanted]);
  const [active, setActive] = useState(0);
  const list = useId();
  const found = useFound(text);
  const go = useGo();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && found.length > 0) {
      event.preventDefault();
      setActive((active + step + found.length) % found.length);
    }
    const chosen = found[active];
    if (event.key === "Enter" && chosen !== undefined) {
      event.preventDefault();
      go(chosen);
    }
  };
  return (
    <div className={styles["box"]}>
      <div className={styles["line"]}>
        <input
          className={styles["input"]}
          role="combobox"
          aria-label={words.label}
          aria-expanded={found.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={found.length > 0 ? `${list}-${String(active)}` : undefined}
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
        <CloseButton label={words.close} />
      </div>
      <SearchResults id={list} text={text} found={found} active={active} onChoose={go} />
    </div>
  );
}

function CloseButton({ label }: { readonly label: string }) {
  const closed = useApp((state) => state.searchClosed);
  return (
    <button type="button" className={styles["close"]} onClick={closed}>
      {label}
    </button>
  );
}

function useFound(text: string): readonly Findable[] {
  const lang = useApp((state) => state.address.lang);
  const catalog = useApp((state) => state.catalog);
  const reference = useApp((state) => state.reference);
  const imports = useApp((state) => state.own?.imports);
  const entries = useMemo(() => {
    if (catalog.status !== "here") return [];
    const names = appMessages[lang].views;
    const views = VIEWS.map((view) => [view, names[view], VIEW_INITIALS[view]] as const);
    const own = new Set(imports?.map(({ entry }) => entry.id));
    const mark = ` · ${ownMessages[lang].mark}`;
    const known = reference.status === "here" ? reference.value : null;
    return searchEntries(catalog.value, known, views, ({ id }) => (own.has(id) ? mark : ""));
  }, [catalog, reference, imports, lang]);
  return useMemo(() => {
    const byKey = new Map(entries.map((entry) => [`${entry.kind} ${entry.key}`, entry]));
    return search(entries, text, 12).flatMap((hit) => byKey.get(`${hit.kind} ${hit.key}`) ?? []);
  }, [entries, text]);
}

const VIEW_INITIALS = {
  overview: "zl",
  department: "bm",
  tree: "zcs",
  composition: "gc",
  change: "bh",
  compare: "bj",
  flow: "zjlx",
  projects: "xm",
  "three-public": "sg",
  quality: "hd",
  data: "sj",
  about: "sm",
} as const;

function useGo(): (chosen: Findable) => void {
  const navigated = useApp((state) => state.navigated);
  const closed = useApp((state) => state.searchClosed);
  return (chosen) => {
    closed();
    navigated({ ...chosen.change, figure: null, sort: null });
    focusArrival();
  };
}
