import { useEffect, useId, useMemo, useState } from "react";
import { fullRegionName, type Region, type Regions } from "../../core/classification/region.ts";
import { dataAskMessages } from "../../i18n/dataAskMessages.ts";
import { useApp } from "../../state/useApp.ts";
import { useLangOf } from "../../ui/Printed.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import styles from "./Question.module.css";

interface Props {
  /** 6-digit code; null while none is chosen. */
  readonly chosen: string | null;
  readonly onChoose: (code: string | null) => void;
}

const SHOWN = 8;

/** Finds a region of the list by part of its name or its code. */
export function RegionChoice({ chosen, onChoose }: Props) {
  const words = useMessages(dataAskMessages);
  const regions = useApp((state) => state.regions);
  const wanted = useApp((state) => state.regionsWanted);
  useEffect(() => void wanted(), [wanted]);
  const [text, setText] = useState("");
  const found = useMemo(() => (regions === null ? [] : matching(regions, text)), [regions, text]);
  const group = useId();
  const langOf = useLangOf();
  return (
    <div className={styles["region"]}>
      <label className={styles["field"]}>
        {words.regionSearch}
        <input
          className={styles["input"]}
          value={text}
          autoComplete="off"
          onChange={({ target }) => {
            setText(target.value);
            onChoose(null);
          }}
        />
      </label>
      <div role="radiogroup" aria-label={words.regionResults} className={styles["choices"]}>
        {found.slice(0, SHOWN).map(({ code, name }) => (
          <label key={code} className={styles["choice"]}>
            <input
              type="radio"
              name={group}
              checked={chosen === code}
              onChange={() => {
                onChoose(code);
              }}
            />
            <span lang={langOf(name)}>{name}</span>
            <span className={styles["code"]}>{code}</span>
          </label>
        ))}
      </div>
      <p role="status" className={styles["hint"]}>
        {text.trim() === "" || regions === null
          ? ""
          : found.length === 0
            ? words.regionNone
            : found.length > SHOWN
              ? words.regionMore(found.length - SHOWN)
              : ""}
      </p>
    </div>
  );
}

/** By code from its start, by name anywhere in the whole name; names that begin so come first. */
function matching(regions: Regions, text: string): readonly Region[] {
  const asked = text.replace(/\s+/gu, "");
  if (asked === "") return [];
  const all = [...regions.byCode.values()];
  if (/^\d+$/u.test(asked)) return all.filter(({ code }) => code.startsWith(asked)).map(whole);
  const named = all.filter(
    ({ code, name }) => name.includes(asked) || whole({ code, name }).name.includes(asked),
  );
  const rank = ({ name }: Region): number => (name === asked ? 0 : name.startsWith(asked) ? 1 : 2);
  return named.sort((a, b) => rank(a) - rank(b) || (a.code < b.code ? -1 : 1)).map(whole);

  function whole({ code }: Region): Region {
    return { code, name: fullRegionName(regions, code) };
  }
}
