import { aboutMessages } from "../../i18n/aboutMessages.ts";
import { glossary } from "../../i18n/glossary.ts";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { Section } from "../../ui/Section.tsx";
import styles from "./About.module.css";

/** The field's terms side by side in both languages. */
export function Glossary() {
  const words = useMessages(aboutMessages).glossary;
  const { language } = useReader();
  return (
    <Section title={words.title} note={words.note}>
      <table className={styles["glossary"]}>
        <thead>
          <tr>
            <th scope="col">{words.chinese}</th>
            <th scope="col">{words.english}</th>
            <th scope="col">{words.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {glossary.map((term) => (
            <tr key={term.zh}>
              <th scope="row" lang="zh-CN">
                {term.zh}
              </th>
              <td lang="en">{term.en}</td>
              <td>{term.meaning[language]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
