import type { Figure } from "../../core/budget/figure.ts";
import type { CoverageStatus } from "../../core/budget/vocabulary.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { departmentMessages } from "../../i18n/departmentMessages.ts";
import { Amount } from "../../ui/Amount.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import { useCaption } from "./useCaption.ts";
import { useSentences } from "./useSentences.ts";
import styles from "./MissingTable.module.css";

interface Props {
  readonly id: string;
  readonly title: string;
  readonly status: CoverageStatus;
  /** Name of the table that would hold it. */
  readonly table: string;
  /** What the file says of it elsewhere; those without an amount are left out. */
  readonly figures: readonly { readonly name: string; readonly figure: Figure }[];
  readonly department: string;
}

/** A part of the page whose table the file lacks or shows empty: what is missing, and what the file does hold. */
export function MissingTable({ id, title, status, table, figures, department }: Props) {
  const words = useMessages(departmentMessages).missing;
  const statuses = useMessages(budgetTerms).statuses;
  const caption = useCaption(department);
  const sentences = useSentences();
  const known = figures.filter(({ figure }) => figure.amount !== null);
  return (
    <Section id={id} title={title}>
      <p className={styles["missing"]}>
        <span className={styles["hatch"]}>
          <span>{statuses[status === "stated" ? "not-in-file" : status]}</span>
        </span>
        {sentences(
          status === "declared-none" ? words.declared(table) : words.why(table),
          known.length === 0 ? "" : words.holds,
        )}
      </p>
      {known.length === 0 ? null : (
        <dl className={styles["known"]}>
          {known.map(({ name, figure }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <Amount figure={figure} caption={caption(name)} variant="sentence" />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Section>
  );
}
