import type { ChangeLine } from "../../core/analysis/changeBreakdown.ts";
import { changeViewMessages } from "../../i18n/changeViewMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import styles from "./Change.module.css";

interface Props {
  readonly line: ChangeLine;
  readonly caption: string;
}

/** The year before with what it rests on; where the prose stands in for a document that does not compare, both. */
export function PriorCell({ line: { prior, base, loaded, stated }, caption }: Props) {
  const words = useMessages(changeViewMessages);
  if (prior.state === "not-in-file")
    return <span className={styles["word"]}>{loaded === null ? words.notWritten : words.notListed}</span>;
  const isApart = base !== "computed" && base !== "unknown" && loaded?.amount != null;
  const isSame = isApart && loaded.amount === prior.amount;
  const own =
    base === "stated" && stated !== null && stated.base !== "unstated"
      ? words.baseKinds[stated.base]
      : words.bases[base];
  const tag = isSame ? words.sameAsFile(own) : own;
  return (
    <span className={styles["stack"]}>
      <Amount figure={prior} caption={caption} />
      {base === "unknown" || base === "computed" ? null : <span className={styles["word"]}>{tag}</span>}
      {isApart && !isSame ? (
        <span className={styles["word"]}>
          {words.bases.computed} <Amount figure={loaded} caption={caption} />
        </span>
      ) : null}
    </span>
  );
}
