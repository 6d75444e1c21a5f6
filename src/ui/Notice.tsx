import type { ReactNode } from "react";
import { commonMessages } from "../i18n/commonMessages.ts";
import { LinkButton } from "./LinkButton.tsx";
import styles from "./Notice.module.css";
import { useMessages } from "./ReaderContext.tsx";

export interface NoticeProps {
  readonly title?: string;
  readonly children: ReactNode;
  readonly onDismiss?: () => void;
}

/** Something the reader should know about what is shown; read out when it appears, never in the way. */
export function Notice({ title, children, onDismiss }: NoticeProps) {
  const words = useMessages(commonMessages);
  return (
    <div className={styles["notice"]} role="status">
      <p className={styles["text"]}>
        {title === undefined ? null : <strong className={styles["title"]}>{title}</strong>}
        {children}
      </p>
      {onDismiss === undefined ? null : <LinkButton onClick={onDismiss}>{words.actions.dismiss}</LinkButton>}
    </div>
  );
}
