import type { CatalogEntry } from "../../core/budget/catalog.ts";
import { overviewTableMessages } from "../../i18n/overviewTableMessages.ts";
import { AddressLink } from "../../state/AddressLink.tsx";
import { OutcomeSign } from "../../ui/OutcomeSign.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import styles from "./DepartmentTable.module.css";

/** What the checks of a document found, in a few words, and the way to all of them. */
export function EntryChecks({ entry }: { readonly entry: CatalogEntry }) {
  const words = useMessages(overviewTableMessages);
  const { departmentKey, year, phase, scope } = entry;
  const { agrees, differs, observation } = entry.checks;
  return (
    <AddressLink
      change={{ view: "quality", dept: [departmentKey], year: [year], phase, scope, sort: null }}
      className={styles["checkLink"]}
    >
      {differs > 0 ? <OutcomeSign outcome="differs" /> : <OutcomeSign outcome="agrees" />}
      <span>
        {differs > 0 ? words.differ(differs) : words.allAgree(agrees)}
        {observation > 0 ? ` · ${words.observed(observation)}` : ""}
      </span>
    </AddressLink>
  );
}
