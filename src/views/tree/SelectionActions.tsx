import type { FunctionNode } from "../../core/analysis/spendingTree.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { treeMessages } from "../../i18n/treeMessages.ts";
import { treeSelectionMessages } from "../../i18n/treeSelectionMessages.ts";
import { captionOf } from "../../ui/caption.ts";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { focusRow, focusRowBelow } from "./treeRows.ts";
import type { TreeParts } from "./treeParts.ts";
import styles from "./Selection.module.css";

interface Props extends TreeParts {
  readonly node: FunctionNode;
  /** The rows are the chart: going down moves to the first row below. */
  readonly inPlace?: boolean;
}

/** 看出处 · 进入下一级（3项） · 取消选择. */
export function SelectionActions({ reading, names, state, node, inPlace = false }: Props) {
  const words = useMessages(treeSelectionMessages);
  const common = useMessages(commonMessages);
  const { measures } = useMessages(treeMessages);
  const { openEvidence } = useReader();
  const figure = node.figures[state.measure];
  const entered = node.code === state.root.code && !inPlace;
  return (
    <p className={styles["actions"]}>
      {figure === undefined || figure.sources.length === 0 ? null : (
        <LinkButton
          onClick={() => {
            openEvidence({
              figure,
              caption: captionOf(reading.subject, names.of(node), measures[state.measure]),
            });
          }}
        >
          {common.seeEvidence}
        </LinkButton>
      )}
      {/* One button for both ways, so that the focus stays on it when the level changes. */}
      {node.children.length === 0 ? null : (
        <LinkButton
          onClick={() => {
            if (entered) {
              state.up();
              return;
            }
            state.open(node.code);
            if (inPlace) focusRowBelow(node.code);
          }}
        >
          {entered ? words.up : words.down(node.children.length)}
        </LinkButton>
      )}
      <LinkButton
        onClick={() => {
          state.select(null);
          focusRow(node.code);
        }}
      >
        {words.clear}
      </LinkButton>
    </p>
  );
}
