import { useMemo } from "react";
import type { Disclosure } from "../../core/budget/disclosure.ts";
import type { CheckResult } from "../../core/checks/checkResult.ts";
import { qualityMessages } from "../../i18n/qualityMessages.ts";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { Fold } from "../../ui/Fold.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { letterOf } from "./letter.ts";
import shared from "./Quality.module.css";
import styles from "./Letter.module.css";

interface Props {
  readonly disclosure: Disclosure;
  readonly checks: readonly CheckResult[];
}

/** 核对意见: a text to copy, addressed to the department that published the document. */
export function Letter({ disclosure, checks }: Props) {
  const words = useMessages(qualityMessages).letter;
  const text = useMemo(() => letterOf(disclosure, checks), [disclosure, checks]);
  return (
    <div className={shared["group"]}>
      <h3 className={shared["groupHead"]}>{words.title}</h3>
      {text === null ? (
        <p className={shared["note"]}>{words.nothing}</p>
      ) : (
        <>
          <p className={shared["note"]}>
            {words.note} <CopyButton text={text} label={words.copy} />
          </p>
          <Fold summary={words.title}>
            <p className={styles["letter"]} lang="zh">
              {text}
            </p>
          </Fold>
        </>
      )}
    </div>
  );
}
