import type { CatalogEntry } from "../../core/budget/catalog.ts";
import { STATUTORY_TABLES } from "../../core/budget/vocabulary.ts";
import type { CoverageStatus } from "../../core/budget/vocabulary.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { overviewMessages } from "../../i18n/overviewMessages.ts";
import { AddressLink } from "../../state/AddressLink.tsx";
import { classNames } from "../../ui/classNames.ts";
import { ScrollBox } from "../../ui/ScrollBox.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import { CoverageLegend } from "./CoverageLegend.tsx";
import { CoverageTicks } from "./CoverageTicks.tsx";
import shared from "./Overview.module.css";
import styles from "./Coverage.module.css";

/** The matrix of documents: one row a department, one column a year, nine ticks a document. */
export function Coverage({ entries }: { readonly entries: readonly CatalogEntry[] }) {
  const words = useMessages(overviewMessages).coverage;
  const years = [...new Set(entries.map((entry) => entry.year))].sort((a, b) => a - b);
  const regions = [...new Map(entries.map((entry) => [entry.region.code, entry.region.name]))];
  const statuses = new Set(entries.flatMap((entry) => Object.values(entry.coverage)));
  const gaps = regions.length > 0 && entries.length < years.length * departmentsOf(entries).length;
  return (
    <div className={styles["coverage"]}>
      <ScrollBox name={words.title}>
        <table className={classNames(shared["table"], styles["matrix"])}>
          <caption>
            <VisuallyHidden>{words.title}</VisuallyHidden>
          </caption>
          <thead>
            <tr>
              <th scope="col">{words.department}</th>
              {years.map((year) => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          {regions.map(([code, name]) => (
            <tbody key={code}>
              <tr className={shared["region"]}>
                <th scope="rowgroup" colSpan={years.length + 1}>
                  <Printed>{name}</Printed>
                </th>
              </tr>
              {departmentsOf(entries.filter((entry) => entry.region.code === code)).map((first) => (
                <Row
                  key={first.departmentKey}
                  first={first}
                  years={years}
                  entries={entries.filter((entry) => entry.departmentKey === first.departmentKey)}
                />
              ))}
            </tbody>
          ))}
        </table>
      </ScrollBox>
      <CoverageLegend
        statuses={[...statuses]}
        gaps={gaps}
        finals={entries.some((e) => e.phase === "final")}
      />
    </div>
  );
}

interface RowProps {
  readonly first: CatalogEntry;
  readonly years: readonly number[];
  readonly entries: readonly CatalogEntry[];
}

function Row({ first, years, entries }: RowProps) {
  const words = useMessages(overviewMessages).coverage;
  return (
    <tr>
      <th scope="row">
        <AddressLink change={{ view: "department", dept: [first.departmentKey], year: [] }}>
          <Printed>{first.department}</Printed>
        </AddressLink>{" "}
        {first.scope === "unit" && <Tag>{words.unitTag}</Tag>}
      </th>
      {years.map((year) => {
        const held = entries.filter((entry) => entry.year === year);
        return (
          <td key={year}>
            {held.length === 0 ? (
              <span className={shared["gap"]} role="img" aria-label={words.notHeld}>
                ·
              </span>
            ) : (
              held.map((entry) => <Held key={entry.id} entry={entry} />)
            )}
          </td>
        );
      })}
    </tr>
  );
}

function Held({ entry }: { readonly entry: CatalogEntry }) {
  const words = useMessages(overviewMessages).coverage;
  const common = useMessages(commonMessages);
  const states = STATUTORY_TABLES.map((table) => [words.tables[table], entry.coverage[table]] as const);
  const spoken = groupByStatus(states)
    .map(([status, tables]) =>
      words.counted(words.statuses[status], tables, isWorthNaming(status, tables) ? tables : []),
    )
    .join(common.listSeparator);
  return (
    <span className={styles["held"]}>
      <CoverageTicks
        statuses={states.map(([, status]) => status)}
        label={words.cell(entry.department, entry.year, common.phases[entry.phase], spoken)}
      />
      {entry.phase === "final" && <span aria-hidden="true">{words.finalMark}</span>}
    </span>
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

function departmentsOf(entries: readonly CatalogEntry[]): readonly CatalogEntry[] {
  return [...new Map(entries.map((entry) => [entry.departmentKey, entry])).values()];
}
