import { treeMessages } from "../../i18n/treeMessages.ts";
import { treeSelectionMessages } from "../../i18n/treeSelectionMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { captionOf } from "../../ui/caption.ts";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { SelectionActions } from "./SelectionActions.tsx";
import { SelectionWords } from "./SelectionWords.tsx";
import shared from "./Tree.module.css";
import type { TreeParts } from "./treeParts.ts";
import styles from "./Selection.module.css";

/** The selection under the chart: its name and amount, what it is of the whole, what can be done. */
export function Selection(parts: TreeParts) {
  const { reading, whole, names, state } = parts;
  const words = useMessages(treeSelectionMessages);
  const { measures } = useMessages(treeMessages);
  const node = state.node ?? whole;
  const figure = node.figures[state.measure];
  const printed = names.printed(node);
  return (
    <section className={styles["selection"]} aria-label={words.label}>
      <p className={styles["selected"]}>
        <span className={shared["quiet"]}>{state.node === null ? words.none : words.selected}</span>{" "}
        <strong>
          {node.code} {names.of(node)}
        </strong>{" "}
        {printed === null ? null : <span className={shared["quiet"]}>{printed} </span>}
        {figure === undefined ? null : (
          <Amount
            figure={figure}
            variant="sentence"
            caption={captionOf(reading.subject, names.of(node), measures[state.measure])}
            outcome={reading.outcomeOf(figure)}
          />
        )}
      </p>
      <SelectionWords {...parts} node={node} />
      {state.node === null ? (
        <p className={shared["quiet"]} data-print="never">
          {words.hint}
        </p>
      ) : (
        <SelectionActions {...parts} node={state.node} />
      )}
    </section>
  );
}
