import { useId } from "react";
import type { ReactNode } from "react";
import { dataAskMessages } from "../../i18n/dataAskMessages.ts";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import styles from "./Question.module.css";

interface QuestionProps {
  readonly title: string;
  /** The one input the title names; without it the title names the group. */
  readonly titleFor?: string;
  readonly ready: boolean;
  readonly onConfirm: () => void;
  readonly children: ReactNode;
}

/** A question with its own button: nothing is decided by merely choosing. */
export function Question({ title, titleFor, ready, onConfirm, children }: QuestionProps) {
  const words = useMessages(dataAskMessages);
  const group = useId();
  return (
    <form
      className={styles["question"]}
      aria-labelledby={group}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onConfirm();
      }}
    >
      {titleFor === undefined ? (
        <p id={group} className={styles["title"]}>
          <Printed>{title}</Printed>
        </p>
      ) : (
        <label id={group} htmlFor={titleFor} className={styles["title"]}>
          <Printed>{title}</Printed>
        </label>
      )}
      {children}
      <button type="submit" className={styles["confirm"]} disabled={!ready}>
        {words.confirm}
      </button>
    </form>
  );
}
