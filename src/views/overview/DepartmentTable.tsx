import type { CatalogEntry } from "../../core/budget/catalog.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { overviewMessages } from "../../i18n/overviewMessages.ts";
import { useApp } from "../../state/useApp.ts";
import { classNames } from "../../ui/classNames.ts";
import { ScrollBox } from "../../ui/ScrollBox.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { UnitHead } from "../../ui/UnitHead.tsx";
import { Printed } from "../../ui/Printed.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import { DepartmentRow } from "./DepartmentRow.tsx";
import { sortable, type EntryGroup } from "./groups.ts";
import { sortedBy } from "./order.ts";
import type { SortKey } from "./order.ts";
import shared from "./Overview.module.css";
import styles from "./DepartmentTable.module.css";

/** Every department's newest figures; only departments of one place, year and phase stand in one order. */
export function DepartmentTable({ groups }: { readonly groups: readonly EntryGroup[] }) {
  const words = useMessages(overviewMessages).table;
  const common = useMessages(commonMessages);
  const { unit } = useReader();
  const canSort = sortable(groups);
  const sort = useApp((state) => state.address.sort);
  return (
    <ScrollBox name={words.title}>
      <p className={styles["unitLine"]} aria-hidden="true">
        {common.unitHead(unit)}
      </p>
      <table className={classNames(shared["table"], styles["departments"])}>
        <caption>
          <VisuallyHidden>{words.title}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <UnitHead label={words.department} />
            </th>
            <Head sortKey="total" text={words.total} canSort={canSort} />
            <th scope="col" className={styles["barHead"]}>
              {words.split}
            </th>
            <Head sortKey="project-share" text={words.projectShare} canSort={canSort} />
            <Head sortKey="change" text={words.change} canSort={canSort} />
            <Head sortKey="percent" text={words.percent} canSort={canSort} />
            <Head sortKey="three-public" text={words.threePublic} canSort={canSort} />
            <Head sortKey="three-public-share" text={words.threePublicShare} canSort={canSort} />
            <th scope="col" className={styles["checksHead"]}>
              {words.checks}
            </th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.key}>
            <tr className={classNames(shared["region"], styles["group"])}>
              <th scope="rowgroup" colSpan={9}>
                <Printed>{words.group(group.region, group.year, common.phases[group.phase])}</Printed>
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

interface HeadProps {
  readonly sortKey: SortKey;
  readonly text: string;
  /** Where every group has one row, an order has no effect and no button is shown. */
  readonly canSort: boolean;
}

function Head({ sortKey, text, canSort }: HeadProps) {
  const words = useMessages(overviewMessages).table;
  const sort = useApp((state) => state.address.sort);
  const adjusted = useApp((state) => state.adjusted);
  const state = sort === `-${sortKey}` ? "descending" : sort === sortKey ? "ascending" : "none";
  const next = state === "descending" ? sortKey : state === "ascending" ? null : `-${sortKey}`;
  if (!canSort) {
    return (
      <th scope="col" className={styles["numberHead"]}>
        {text}
      </th>
    );
  }
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
