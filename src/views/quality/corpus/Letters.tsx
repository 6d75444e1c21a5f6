import { useMemo } from "react";
import type { CheckedDocument } from "../../../core/checks/findingCounts.ts";
import { qualityCorpusMessages } from "../../../i18n/qualityCorpusMessages.ts";
import { qualityMessages } from "../../../i18n/qualityMessages.ts";
import { CopyButton } from "../../../ui/CopyButton.tsx";
import { Fold } from "../../../ui/Fold.tsx";
import { Printed } from "../../../ui/Printed.tsx";
import { useMessages } from "../../../ui/ReaderContext.tsx";
import { Section } from "../../../ui/Section.tsx";
import { lettersOf } from "../letter.ts";
import letter from "../Letter.module.css";
import styles from "./Letters.module.css";

/** 核对意见 department by department, each to copy, addressed to the department that published the documents. */
export function Letters({ documents }: { readonly documents: readonly CheckedDocument[] }) {
  const words = useMessages(qualityCorpusMessages).letters;
  const { letter: one } = useMessages(qualityMessages);
  const letters = useMemo(() => lettersOf(documents), [documents]);
  return (
    <Section title={words.title} note={words.note}>
      {letters.length === 0 ? <p>{one.nothing}</p> : null}
      <ul className={styles["list"]}>
        {letters.map(({ key, department, points, text }) => (
          <li key={key} className={styles["item"]}>
            <Fold
              summary={
                <>
                  <Printed>{department}</Printed>{" "}
                  <span className={styles["quiet"]}>{words.points(points)}</span>
                </>
              }
            >
              <p className={letter["letter"]} lang="zh">
                {text}
              </p>
            </Fold>
            <CopyButton text={text} label={one.copy} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
