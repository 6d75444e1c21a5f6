import { LIKENESSES } from "../../core/analysis/peers.ts";
import { peersOf } from "../../core/analysis/peersOf.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { compareMessages } from "../../i18n/compareMessages.ts";
import type { Compared } from "../../state/selectCompared.ts";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { useCatalog } from "../frame/useShown.ts";
import styles from "./Chosen.module.css";

interface Props {
  readonly compared: Compared;
  readonly chosen: readonly string[];
  readonly onAdd: (chosen: readonly string[]) => void;
}

const MOST = 4;

/** The likest departments with a document of the same year, phase and scope, each with why it is like the first. */
export function Suggestions({ compared, chosen, onAdd }: Props) {
  const { entries } = useCatalog();
  const words = useMessages(compareMessages).choose;
  const { listSeparator } = useMessages(commonMessages);
  const [first] = compared.entries;
  if (first === undefined) return null;
  const peers = peersOf(first, entries)
    .filter(({ entry, isUsual }) => isUsual && !chosen.includes(entry.departmentKey))
    .slice(0, MOST);
  if (peers.length === 0) return null;
  return (
    <div className={styles["suggestions"]}>
      <span className={styles["label"]}>{words.suggested}</span>
      {peers.map(({ entry, alike }) => (
        <button
          key={entry.id}
          type="button"
          className={styles["suggestion"]}
          aria-label={words.suggest(entry.department)}
          onClick={() => {
            onAdd([...chosen, entry.departmentKey]);
          }}
        >
          <Printed>{`+ ${entry.department}`}</Printed>
          <span className={styles["reasons"]}>
            {LIKENESSES.filter((likeness) => alike[likeness] === true)
              .map((likeness) => words.likeness[likeness])
              .join(listSeparator)}
          </span>
        </button>
      ))}
    </div>
  );
}
