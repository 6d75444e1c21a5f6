import { pathTo } from "../../core/analysis/spendingTreeOf.ts";
import { treeMessages } from "../../i18n/treeMessages.ts";
import { AddressLink } from "../../state/AddressLink.tsx";
import { useApp } from "../../state/useApp.ts";
import { Amount } from "../../ui/Amount.tsx";
import { captionOf } from "../../ui/caption.ts";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import shared from "./Tree.module.css";
import type { TreeParts } from "./treeParts.ts";
import styles from "./TreePath.module.css";

/** 全部支出 1,140.33万元 / 一般公共服务支出 / …: the way down to the selection, and the levels the chart shows. */
export function TreePath({ reading, whole, names, state }: TreeParts) {
  const words = useMessages(treeMessages);
  const path = state.node === null ? [whole] : pathTo(reading.tree, state.node.code);
  const figure = whole.figures[state.measure];
  const chart = useApp((app) => app.address.chart);
  const from = Math.min(state.root.level + 1, 3);
  const to = chart === "icicle" ? 3 : Math.min(from + 1, 3);
  return (
    <nav className={styles["path"]} aria-label={words.path}>
      <ol>
        {path.map((node, index) => (
          <li key={node.code} aria-current={index === path.length - 1 ? "location" : undefined}>
            {index === path.length - 1 ? (
              <strong>
                <Printed>{names.of(node)}</Printed>
              </strong>
            ) : (
              <AddressLink change={{ node: node.code === "" ? null : node.code, figure: null }}>
                <Printed>{names.of(node)}</Printed>
              </AddressLink>
            )}
            {node.code === "" && figure !== undefined ? (
              <span className={styles["pathAmount"]}>
                <Amount
                  figure={figure}
                  variant="sentence"
                  caption={captionOf(reading.subject, words.measures[state.measure])}
                />
              </span>
            ) : null}
          </li>
        ))}
        {state.node === null || state.node.code === state.root.code ? (
          <li className={shared["quiet"]}>{words.levels(from, to)}</li>
        ) : null}
      </ol>
    </nav>
  );
}
