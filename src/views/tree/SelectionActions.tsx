import type { FunctionNode } from "../../core/analysis/spendingTree.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { treeMessages } from "../../i18n/treeMessages.ts";
import { treeSelectionMessages } from "../../i18n/treeSelectionMessages.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import styles from "./Tree.module.css";
import type { TreeParts } from "./TreePage.tsx";

/** 看出处 · 进入下一级（3项） · 取消选择. */
export function SelectionActions({
  reading,
  names,
  state,
  node,
}: TreeParts & { readonly node: FunctionNode }) {
  const words = useMessages(treeSelectionMessages);
  const common = useMessages(commonMessages);
  const { measures } = useMessages(treeMessages);
  const { openEvidence } = useReader();
  const figure = node.figures[state.measure];
  const shown = node.code === state.root.code;
  return (
    <p className={styles["actions"]}>
      {figure === undefined || figure.sources.length === 0 ? null : (
        <LinkButton
          onClick={() => {
            const caption = [reading.disclosure.department.name, names.of(node), measures[state.measure]];
            openEvidence({ figure, caption: caption.join(" › ") });
          }}
        >
          {common.seeEvidence}
        </LinkButton>
      )}
      {node.children.length === 0 || shown ? null : (
        <LinkButton
          onClick={() => {
            state.open(node.code);
          }}
        >
          {words.down(node.children.length)}
        </LinkButton>
      )}
      {shown ? (
        <LinkButton
          onClick={() => {
            state.up();
          }}
        >
          {words.up}
        </LinkButton>
      ) : null}
      <LinkButton
        onClick={() => {
          state.select(null);
        }}
      >
        {words.clear}
      </LinkButton>
    </p>
  );
}
