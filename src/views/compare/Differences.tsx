import type { Figure } from "../../core/budget/figure.ts";
import { shareText } from "../../i18n/amountText.ts";
import { budgetTerms } from "../../i18n/budgetTerms.ts";
import { compareMessages } from "../../i18n/compareMessages.ts";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import styles from "./Compare.module.css";
import { differencesOf } from "./differencesOf.ts";
import { SaidParts } from "./SaidParts.tsx";
import { useClassName } from "./useClassName.ts";
import type { Reading } from "./useReading.ts";
import { figuresOf, useSaying } from "./useSaying.ts";

/** What differs, in sentences made from the analysis by rules. */
export function Differences({ reading: { comparison, names, chart } }: { readonly reading: Reading }) {
  const words = useMessages(compareMessages);
  const saying = useSaying(names);
  const terms = useMessages(budgetTerms);
  const { language } = useReader();
  const className = useClassName();
  const given = {
    chart,
    wholes: words.wholes,
    className,
    total: terms.measures.total,
    share: (part: Figure, whole: Figure) => shareText(part.amount, whole.amount, language) ?? "",
  };
  const made = differencesOf(comparison, given, saying);
  if (made.length === 0) return null;
  return (
    <Section title={words.differences} note={words.differencesNote}>
      <ul className={styles["differences"]}>
        {made.map((each, at) => (
          <li key={at}>
            <SaidParts said={each.said} figures={figuresOf(each, names)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
