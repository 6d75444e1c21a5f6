import type { CatalogEntry } from "../../core/budget/catalog.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { overviewMessages } from "../../i18n/overviewMessages.ts";
import { useApp } from "../../state/useApp.ts";
import { classNames } from "../../ui/classNames.ts";
import { ScrollBox } from "../../ui/ScrollBox.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { UnitHead } from "../../ui/UnitHead.tsx";
import { DepartmentRow } from "./DepartmentRow.tsx";
import type { EntryGroup } from "./groups.ts";
import { sortedBy } from "./order.ts";
import type { SortKey } from "./order.ts";
import shared from "./Overview.module.css";
import styles from "./DepartmentTable.module.css";

/** Every department's newest figures; only departments of one place, year and phase stand in one order. */
export function DepartmentTable({ groups }: { readonly groups: readonly EntryGroup[] }) {
  const words = useMessages(overviewMessages).table;
  const common = useMessages(commonMessages);
  const { unit } = useReader();
  const sort = useApp((state) => state.address.sort);
  return (
    <ScrollBox name={words.title}>
      <p className={styles["unitLine"]} aria-hidden="true">
        {common.unitHead(unit)}
      </p>
      <table className={classNames(shared["table"], styles["departments"])}>
        <thead>
          <tr>
            <th scope="col">
              <UnitHead label={words.department} />
            </th>
            <Head sortKey="total" text={words.total} />
            <th scope="col" className={styles["barHead"]}>
              {words.split}（{words.splitNote}）
            </th>
            <Head sortKey="project-share" text={words.projectShare} />
            <Head sortKey="change" text={words.change} />
            <Head sortKey="percent" text={words.percent} />
            <Head sortKey="three-public" text={words.threePublic} />
            <Head sortKey="three-public-share" text={words.threePublicShare} />
            <th scope="col" className={styles["checksHead"]}>
              {words.checks}
            </th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.key}>
            <tr className={classNames(shared["region"], styles["group"])}>
              <th scope="rowgroup" colSpan={9}>
                {words.group(group.region, group.year, common.phases[group.phase])}
              </th>
            </tr>
            {sortedBy(group.entries, sort).map((entry: CatalogEntry) => (
              <DepartmentRow key={entry.id} entry={entry} />
            ))}
          </tbody>
        ))}
      </table>
    </ScrollBox>
  );
}

function Head({ sortKey, text }: { readonly sortKey: SortKey; readonly text: string }) {
  const words = useMessages(overviewMessages).table;
  const sort = useApp((state) => state.address.sort);
  const adjusted = useApp((state) => state.adjusted);
  const state = sort === `-${sortKey}` ? "descending" : sort === sortKey ? "ascending" : "none";
  const next = state === "descending" ? sortKey : state === "ascending" ? null : `-${sortKey}`;
  return (
    <th scope="col" aria-sort={state} className={styles["numberHead"]}>
      <button
        type="button"
        className={styles["sort"]}
        title={words.sort(text)}
        onClick={() => {
          adjusted({ sort: next });
        }}
      >
        {text}
        <svg
          className={styles["arrow"]}
          data-sort={state}
          width="8"
          height="10"
          viewBox="0 0 8 10"
          aria-hidden="true"
        >
          <path className={styles["up"]} d="M4 0l3 4H1z" />
          <path className={styles["down"]} d="M4 10L1 6h6z" />
        </svg>
      </button>
    </th>
  );
}
