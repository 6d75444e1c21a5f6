import { OUTCOMES } from "../../core/budget/vocabulary.ts";
import { FIGURE_STATES } from "../../core/budget/figure.ts";
import { aboutMessages } from "../../i18n/aboutMessages.ts";
import { checkMessages } from "../../i18n/checkMessages.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { overviewMessages } from "../../i18n/overviewMessages.ts";
import { AppOnly } from "../../ui/AppOnly.tsx";
import { EmbedOnly } from "../../ui/EmbedOnly.tsx";
import { OutcomeSign } from "../../ui/OutcomeSign.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import { Sentence } from "../../ui/Sentence.tsx";
import { TwinTable } from "../frame/TwinTable.tsx";
import { ViewFoot } from "../frame/ViewFoot.tsx";
import { Accessibility } from "./Accessibility.tsx";
import { Glossary } from "./Glossary.tsx";
import styles from "./About.module.css";

/** Method, terms, limits, accessibility: how to read the rest. */
export function AboutView() {
  const words = useMessages(aboutMessages);
  const overview = useMessages(overviewMessages);
  const common = useMessages(commonMessages);
  const checks = useMessages(checkMessages);
  return (
    <div className={styles["about"]}>
      <Sentence>{words.sentence}</Sentence>
      <div className={styles["parts"]}>
        <AppOnly>
          <Method />
        </AppOnly>
        <Section title={words.states.title} note={words.states.note}>
          <dl className={styles["list"]}>
            {FIGURE_STATES.map((state) => (
              <div key={state}>
                <dt>{common.states[state]}</dt>
                <dd>{common.stateNotes[state]}</dd>
              </div>
            ))}
          </dl>
        </Section>
        <Section title={words.outcomes.title} note={words.outcomes.note}>
          <dl className={styles["list"]}>
            {OUTCOMES.map((outcome) => (
              <div key={outcome}>
                <dt>
                  <OutcomeSign outcome={outcome} words />
                </dt>
                <dd>{checks.outcomeNotes[outcome]}</dd>
              </div>
            ))}
          </dl>
        </Section>
      </div>
      <TwinTable>
        <Glossary />
      </TwinTable>
      <AppOnly>
        <Accessibility />
        <Section title={words.licence.title}>
          {words.licence.text.map((text) => (
            <p key={text} className={styles["text"]}>
              {text}
            </p>
          ))}
          <p className={styles["version"]}>{words.version(__APP_VERSION__)}</p>
        </Section>
      </AppOnly>
      <EmbedOnly>
        <ViewFoot source={words.version(__APP_VERSION__)} checks={overview.checksNote} />
      </EmbedOnly>
    </div>
  );
}

/** How figures are read and checked, and the keys. */
function Method() {
  const words = useMessages(aboutMessages);
  return (
    <>
      {words.parts.map((part) => (
        <Section key={part.title} title={part.title}>
          {part.text.map((text) => (
            <p key={text} className={styles["text"]}>
              {text}
            </p>
          ))}
        </Section>
      ))}
      <Section title={words.keys.title}>
        <dl className={styles["keys"]}>
          {words.keys.rows.map(([key, does]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </>
  );
}
