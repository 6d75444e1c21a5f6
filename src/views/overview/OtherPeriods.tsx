import type { CatalogEntry } from "../../core/budget/catalog.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { overviewTableMessages } from "../../i18n/overviewTableMessages.ts";
import { AddressLink } from "../../state/AddressLink.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import styles from "./OtherPeriods.module.css";

interface Props {
  readonly entries: readonly CatalogEntry[];
  readonly phase: CatalogEntry["phase"];
  readonly scope: CatalogEntry["scope"];
}

/** The documents of another phase or scope, which stand in no table with these. */
export function OtherPeriods({ entries, phase, scope }: Props) {
  const words = useMessages(overviewTableMessages);
  const { phases } = useMessages(commonMessages);
  const kinds = new Map<string, CatalogEntry[]>();
  for (const entry of entries) {
    if (entry.phase === phase && entry.scope === scope) continue;
    const key = `${entry.phase}-${entry.scope}`;
    kinds.set(key, [...(kinds.get(key) ?? []), entry]);
  }
  if (kinds.size === 0) return null;
  return (
    <span className={styles["others"]}>
      <span>{words.otherPeriods}</span>
      {[...kinds].map(([key, held]) => {
        const [first] = held;
        if (first === undefined) return null;
        const { phase: other, scope: whose } = first;
        return (
          <AddressLink key={key} change={{ phase: other, scope: whose, year: [], sort: null }}>
            {words.others(held.length, phases[other], whose === "unit" ? words.unitScope : null)}
          </AddressLink>
        );
      })}
    </span>
  );
}
