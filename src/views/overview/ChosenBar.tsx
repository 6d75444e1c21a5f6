import type { CatalogEntry } from "../../core/budget/catalog.ts";
import { appMessages } from "../../i18n/appMessages.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { overviewTableMessages } from "../../i18n/overviewTableMessages.ts";
import { VIEWS } from "../../state/address.ts";
import { AddressLink } from "../../state/AddressLink.tsx";
import { addressOfChosen } from "../../state/chosen.ts";
import { useApp } from "../../state/useApp.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import styles from "./ChosenBar.module.css";

const MOST_NAMED = 3;
/** Views that are about no department, and this one. */
const NOT_OFFERED: readonly string[] = ["overview", "data", "about"];

interface Props {
  /** All that could be chosen, for their names. */
  readonly entries: readonly CatalogEntry[];
  /** Those in the table. */
  readonly listed: readonly CatalogEntry[];
}

/** The departments ticked, and the views they can be carried into. */
export function ChosenBar({ entries, listed }: Props) {
  const words = useMessages(overviewTableMessages).choose;
  const { clear } = useMessages(commonMessages).actions;
  const { language } = useReader();
  const dept = useApp((state) => state.address.dept);
  const adjusted = useApp((state) => state.adjusted);
  const names = new Map(entries.map(({ departmentKey, department }) => [departmentKey, department]));
  const chosen = dept.filter((key) => names.has(key));
  const all = [...new Set(listed.map(({ departmentKey }) => departmentKey))];
  if (chosen.length === 0) return <p className={styles["hint"]}>{words.hint}</p>;
  return (
    <div className={styles["bar"]} role="region" aria-label={words.label}>
      <span role="status">
        {words.chosen(chosen.length)}
        <span className={styles["names"]}>
          <Printed>
            {words.named(
              chosen.slice(0, MOST_NAMED).map((key) => names.get(key) ?? key),
              chosen.length - MOST_NAMED,
            )}
          </Printed>
        </span>
      </span>
      <span className={styles["views"]}>
        <span>{words.open}</span>
        {VIEWS.filter(
          (view) => !NOT_OFFERED.includes(view) && (view !== "department" || chosen.length === 1),
        ).map((view) => (
          <AddressLink key={view} change={addressOfChosen(view, chosen)}>
            {appMessages[language].views[view]}
          </AddressLink>
        ))}
      </span>
      <span className={styles["actions"]}>
        {all.every((key) => chosen.includes(key)) ? null : (
          <LinkButton
            onClick={() => {
              adjusted({ dept: [...new Set([...chosen, ...all])] });
            }}
          >
            {words.all(all.length)}
          </LinkButton>
        )}
        <LinkButton
          onClick={() => {
            adjusted({ dept: [] });
          }}
        >
          {clear}
        </LinkButton>
      </span>
    </div>
  );
}
