import { compareMessages } from "../../i18n/compareMessages.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { MOST_COMPARED, type Compared } from "../../state/selectCompared.ts";
import { useApp } from "../../state/useApp.ts";
import { Notice } from "../../ui/Notice.tsx";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { ToggleSet } from "../../ui/ToggleSet.tsx";
import { useCatalog } from "../frame/useShown.ts";
import styles from "./Chosen.module.css";
import { DepartmentPicker } from "./DepartmentPicker.tsx";
import { Suggestions } from "./Suggestions.tsx";

/** The departments side by side as chips that can be taken away, a search to add more, and their years. */
export function Chosen({ compared }: { readonly compared: Compared }) {
  const words = useMessages(compareMessages);
  const navigated = useApp((state) => state.navigated);
  const bodies = new Map(
    [...compared.entries, ...compared.absent].map(({ departmentKey, department }) => [
      departmentKey,
      department,
    ]),
  );
  const keys = [...bodies.keys()];
  const choose = (dept: readonly string[]): void => {
    navigated({ dept, figure: null });
  };
  return (
    <div className={styles["chosen"]} role="group" aria-label={words.choose.label} data-print="never">
      <ul className={styles["chips"]} aria-label={words.choose.chosen}>
        {[...bodies].map(([key, name]) => (
          <li key={key} className={styles["chip"]}>
            <Printed>{name}</Printed>
            {keys.length === 1 ? null : (
              <button
                type="button"
                className={styles["remove"]}
                aria-label={words.choose.remove(name)}
                onClick={(event) => {
                  choose(keys.filter((each) => each !== key));
                  if (event.detail === 0) focusSearch(event.currentTarget);
                }}
              >
                ×
              </button>
            )}
          </li>
        ))}
      </ul>
      {keys.length >= MOST_COMPARED ? (
        <p className={styles["hint"]}>{words.choose.full}</p>
      ) : (
        <DepartmentPicker
          chosen={keys}
          onAdd={(key) => {
            choose([...keys, key]);
          }}
        />
      )}
      {keys.length >= MOST_COMPARED ? null : <Suggestions compared={compared} chosen={keys} onAdd={choose} />}
      <Years compared={compared} />
      <LeftOut compared={compared} />
    </div>
  );
}

/** Takes the focus from a button that goes away to the search beside it, once that is drawn; a finger would only see its keyboard open. */
function focusSearch(from: Element): void {
  const chosen = from.closest("ul")?.parentElement ?? null;
  requestAnimationFrame(() => {
    chosen?.querySelector<HTMLElement>('[role="combobox"]')?.focus();
  });
}

/** The years of the bodies; taking the last one away is not possible. */
function Years({ compared: { years, entries } }: { readonly compared: Compared }) {
  const words = useMessages(compareMessages);
  const common = useMessages(commonMessages);
  const navigated = useApp((state) => state.navigated);
  if (years.length < 2) return null;
  const shown = new Set(entries.map(({ year }) => String(year)));
  return (
    <ToggleSet
      label={words.years}
      options={years.map((year) => ({ value: String(year), label: common.year(year) }))}
      chosen={[...shown]}
      onChange={(chosen) => {
        navigated({ year: chosen.map(Number).sort((a, b) => a - b), figure: null });
      }}
    />
  );
}

/** Bodies that the address names and the comparison cannot hold, with why. */
function LeftOut({ compared: { beyond, absent } }: { readonly compared: Compared }) {
  const words = useMessages(compareMessages).choose;
  const common = useMessages(commonMessages);
  const { entries } = useCatalog();
  const held = (key: string): string =>
    entries
      .filter(({ departmentKey }) => departmentKey === key)
      .map(({ year, phase }) => common.yearPhase(year, phase))
      .join(common.listSeparator);
  return (
    <>
      {beyond.length === 0 ? null : (
        <Notice>
          <Printed>{words.beyond(beyond.map(({ department }) => department))}</Printed>
        </Notice>
      )}
      {absent.map(({ departmentKey, department }) => (
        <Notice key={departmentKey}>
          <Printed>{words.absent(department, held(departmentKey))}</Printed>
        </Notice>
      ))}
    </>
  );
}
