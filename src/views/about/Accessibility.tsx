import { accessibilityMessages } from "../../i18n/accessibilityMessages.ts";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import styles from "./Accessibility.module.css";

/** The accessibility statement. */
export function Accessibility() {
  const words = useMessages(accessibilityMessages);
  return (
    <Section title={words.title} id="accessibility">
      <p className={styles["text"]}>{words.status}</p>
      <div className={styles["parts"]}>
        {words.parts.map(({ title, items }) => (
          <div key={title}>
            <h3 className={styles["title"]}>{title}</h3>
            <ul className={styles["items"]}>
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </div>
        ))}
        <div>
          <h3 className={styles["title"]}>{words.report.title}</h3>
          <p className={styles["text"]}>{words.report.text}</p>
        </div>
      </div>
    </Section>
  );
}
