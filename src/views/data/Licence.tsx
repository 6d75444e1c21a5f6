import { dataShelfMessages } from "../../i18n/dataShelfMessages.ts";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import styles from "./Downloads.module.css";

/** On what terms the data may be used, and where it comes from. */
export function Licence() {
  const words = useMessages(dataShelfMessages).licence;
  return (
    <Section title={words.title}>
      {words.text.map((text) => (
        <p key={text} className={styles["text"]}>
          {text}
        </p>
      ))}
    </Section>
  );
}
