import { OUTCOMES } from "../../core/budget/vocabulary.ts";
import { checkMessages } from "../../i18n/checkMessages.ts";
import { qualityMessages } from "../../i18n/qualityMessages.ts";
import { AddressLink } from "../../state/AddressLink.tsx";
import { OutcomeSign } from "../../ui/OutcomeSign.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import shared from "./Quality.module.css";
import styles from "./OutcomeNotes.module.css";

/** What the six outcomes mean and what rounding allows. */
export function OutcomeNotes() {
  const words = useMessages(qualityMessages).outcomes;
  const { outcomeNotes } = useMessages(checkMessages);
  return (
    <Section title={words.title}>
      <dl className={styles["meanings"]}>
        {OUTCOMES.map((outcome) => (
          <div key={outcome}>
            <dt>
              <OutcomeSign outcome={outcome} words />
            </dt>
            <dd>{outcomeNotes[outcome]}</dd>
          </div>
        ))}
      </dl>
      <p className={shared["note"]}>
        {words.allowance}{" "}
        <AddressLink change={{ view: "about", dept: [], year: [] }}>{words.about}</AddressLink>
      </p>
    </Section>
  );
}
