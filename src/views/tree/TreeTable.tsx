import { useMemo } from "react";
import type { FunctionNode } from "../../core/analysis/spendingTree.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { treeMessages } from "../../i18n/treeMessages.ts";
import { useApp } from "../../state/useApp.ts";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import type { TableSort } from "../../ui/TableColumn.ts";
import { TreeGrid } from "../../ui/TreeGrid.tsx";
import { usePrinting } from "../../ui/useMedia.ts";
import { SelectionActions } from "./SelectionActions.tsx";
import { SelectionWords } from "./SelectionWords.tsx";
import { TreeNotes } from "./TreeNotes.tsx";
import type { TreeParts } from "./treeParts.ts";
import { treeColumns } from "./treeColumns.tsx";
import styles from "./TreeTable.module.css";

/** The chart's twin: every line with its code, amounts and shares; on a phone its rows are the chart. */
export function TreeTable(props: TreeParts & { readonly phone: boolean }) {
  const { reading, whole, names, state, phone } = props;
  const words = useMessages(treeMessages);
  const common = useMessages(commonMessages);
  const { language, unit } = useReader();
  const { sort, onSort } = useSort(props);
  const printing = usePrinting();
  const { measure } = state;
  const columns = useMemo(
    () => treeColumns({ reading, whole, names, measure, language, unit }),
    [reading, whole, names, measure, language, unit],
  );
  const unfolded = useMemo(() => new Set(reading.nodes.map(({ code }) => code)), [reading]);
  return (
    <div className={styles["table"]}>
      <TreeGrid<FunctionNode>
        name={`${words.grid}${language === "zh" ? "，" : ", "}${common.unitHead(unit)}`}
        columns={columns}
        treeColumn="name"
        rows={whole.children}
        childrenOf={(node) => node.children}
        rowKey={(node) => node.code}
        namesOf={(node) => [names.of(node), names.printed(node) ?? node.name, node.code]}
        total={whole}
        emphasised={(node) => node.level === 1}
        expanded={printing ? unfolded : state.expanded}
        onExpanded={state.setExpanded}
        sort={sort}
        onSort={onSort}
        selected={state.node?.code ?? null}
        onSelect={(code) => {
          state.select(code === "" ? null : code);
        }}
        onOpen={state.open}
        {...(phone
          ? {
              detail: (node) => (
                <div className={styles["inPlace"]}>
                  <SelectionWords {...props} node={node} />
                  <SelectionActions {...props} node={node} inPlace />
                </div>
              ),
            }
          : {})}
      />
      <TreeNotes {...props} />
    </div>
  );
}

/** Largest first unless the address says otherwise; sorting replaces the address and is read out. */
function useSort({ state, reading }: TreeParts): {
  readonly sort: TableSort;
  readonly onSort: (sort: TableSort | null) => void;
} {
  const words = useMessages(treeMessages);
  const given = useApp((app) => app.address.sort);
  const adjusted = useApp((app) => app.adjusted);
  const sortable = [...reading.measures, "code"];
  const column = given?.replace(/^-/u, "");
  const own: TableSort = { column: state.measure, descending: true };
  const sort =
    given !== null && column !== undefined && sortable.includes(column)
      ? { column, descending: given.startsWith("-") }
      : own;
  const labels: Readonly<Record<string, string>> = { ...words.measures, code: words.code };
  return {
    sort,
    onSort: (next) => {
      const chosen = next ?? own;
      const isOwn = chosen.column === own.column && chosen.descending;
      adjusted({ sort: isOwn ? null : `${chosen.descending ? "-" : ""}${chosen.column}` });
      state.say(words.announce.sorted(labels[chosen.column] ?? chosen.column, chosen.descending));
    },
  };
}
