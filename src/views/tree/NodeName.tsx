import type { FunctionNode } from "../../core/analysis/spendingTree.ts";
import { treeMessages } from "../../i18n/treeMessages.ts";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { TwoNames } from "../../ui/TwoNames.tsx";
import styles from "./Tree.module.css";
import type { TreeNames } from "./treeNames.ts";

/** A line's name in the table; the document's own beneath an English one, and a mark where it prints none. */
export function NodeName({ node, names }: { readonly node: FunctionNode; readonly names: TreeNames }) {
  const words = useMessages(treeMessages);
  if (node.code === "") return words.total;
  return (
    <>
      <TwoNames name={names.of(node)} printed={names.printed(node)} />
      {node.nameSource === "reference" ? (
        <>
          {" "}
          <Tag>{words.fallback}</Tag>
        </>
      ) : null}
      {node.codeStatus === "ok" ? null : <span className={styles["remark"]}>{words[node.codeStatus]}</span>}
    </>
  );
}
