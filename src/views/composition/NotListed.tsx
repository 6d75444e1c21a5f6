import type { Figure } from "../../core/budget/figure.ts";
import { notInFile } from "../../core/budget/figureOf.ts";
import type { TableKind } from "../../core/budget/vocabulary.ts";
import { tableOfKind } from "../../core/budget/evidence.ts";
import type { Disclosure } from "../../core/budget/disclosure.ts";
import { shareText } from "../../i18n/amountText.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { compositionMessages } from "../../i18n/compositionMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { captionOf } from "../../ui/caption.ts";
import styles from "./Composition.module.css";

interface Props {
  readonly disclosure: Disclosure;
  readonly kind: TableKind;
  /** What the prose says in its stead, as shares of a whole; those without an amount are left out. */
  readonly said: readonly { readonly name: string; readonly figure: Figure }[];
  readonly whole: Figure;
}

/** In the place of a table the file does not hold: which one, and what the narrative states instead. */
export function NotListed({ disclosure, kind, said, whole }: Props) {
  const words = useMessages(compositionMessages).missing;
  const { tables, statuses } = useMessages(budgetTerms);
  const { language } = useReader();
  const status = tableOfKind(disclosure, kind)?.status ?? "not-in-file";
  const known = said.filter(({ figure }) => figure.amount !== null);
  return (
    <>
      <p className={styles["missing"]}>
        {status === "not-in-file" ? (
          <Amount figure={notInFile()} caption="" />
        ) : (
          <Tag>{statuses[status]}</Tag>
        )}
        <span>
          {status === "declared-none" ? words.declared(tables[kind]) : words.why(tables[kind])}
          {known.length === 0 ? null : words.said}
        </span>
      </p>
      {known.length === 0 ? null : (
        <dl className={styles["said"]}>
          {known.map(({ name, figure }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <Amount
                  figure={figure}
                  caption={captionOf(disclosure.department.name, name)}
                  variant="sentence"
                />{" "}
                <span className={styles["quiet"]}>{shareText(figure.amount, whole.amount, language)}</span>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
