import type { CatalogEntry } from "../../core/budget/catalog.ts";
import { STATUTORY_TABLES, type CoverageStatus } from "../../core/budget/vocabulary.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { overviewMessages } from "../../i18n/overviewMessages.ts";
import { AddressLink } from "../../state/AddressLink.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import styles from "./Coverage.module.css";
import { CoverageTicks } from "./CoverageTicks.tsx";

/** One document as nine ticks, and the way into it. */
export function HeldDocument({ entry }: { readonly entry: CatalogEntry }) {
  const words = useMessages(overviewMessages).coverage;
  const common = useMessages(commonMessages);
  const { departmentKey, department, year, phase, scope } = entry;
  const states = STATUTORY_TABLES.map((table) => [words.tables[table], entry.coverage[table]] as const);
  const spoken = groupByStatus(states)
    .map(([status, tables]) =>
      words.counted(words.statuses[status], tables, isWorthNaming(status, tables) ? tables : []),
    )
    .join(common.listSeparator);
  return (
    <AddressLink
      change={{ view: "department", dept: [departmentKey], year: [year], phase, scope, sort: null }}
      className={styles["held"]}
    >
      <CoverageTicks
        statuses={states.map(([, status]) => status)}
        label={words.cell(department, year, common.phases[phase], spoken)}
      />
      {phase === "final" && <span aria-hidden="true">{words.finalMark}</span>}
    </AddressLink>
  );
}

function groupByStatus(
  states: readonly (readonly [string, CoverageStatus])[],
): readonly (readonly [CoverageStatus, readonly string[]])[] {
  const groups = new Map<CoverageStatus, string[]>();
  for (const [table, status] of states) groups.set(status, [...(groups.get(status) ?? []), table]);
  return [...groups];
}

/** Which tables hold figures goes without saying, as does what all nine have in common. */
function isWorthNaming(status: CoverageStatus, tables: readonly string[]): boolean {
  return status !== "stated" && tables.length < STATUTORY_TABLES.length;
}
