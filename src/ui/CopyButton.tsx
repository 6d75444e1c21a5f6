import { useEffect, useRef, useState } from "react";
import { commonMessages } from "../i18n/commonMessages.ts";
import styles from "./CopyButton.module.css";
import { LinkButton } from "./LinkButton.tsx";
import { useMessages } from "./ReaderContext.tsx";

export interface CopyButtonProps {
  /** Made when it is asked for where it is a function. */
  readonly text: string | (() => string);
  /** What it does: 复制引用. */
  readonly label: string;
}

type CopyOutcome = "idle" | "copied" | "denied";

/** Copies a text and says so. Where the clipboard is denied it shows the text selected, to copy by hand. */
export function CopyButton({ text, label }: CopyButtonProps) {
  const words = useMessages(commonMessages).actions;
  const [outcome, setOutcome] = useState<CopyOutcome>("idle");
  const [wanted, setWanted] = useState("");
  const byHand = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (outcome === "denied") byHand.current?.select();
    if (outcome !== "copied") return;
    const timer = setTimeout(() => setOutcome("idle"), 2500);
    return () => clearTimeout(timer);
  }, [outcome]);
  return (
    <span className={styles["copy"]}>
      <LinkButton
        onClick={() => {
          const made = typeof text === "string" ? text : text();
          setWanted(made);
          void copyText(made).then((done) => setOutcome(done ? "copied" : "denied"));
        }}
      >
        {label}
      </LinkButton>
      <span className={styles["outcome"]} role="status">
        {outcome === "copied" ? words.copied : null}
        {outcome === "denied" ? words.copyFailed : null}
      </span>
      {outcome === "denied" ? (
        <textarea ref={byHand} className={styles["byHand"]} readOnly aria-label={label} value={wanted} />
      ) : null}
    </span>
  );
}

/** Puts a text on the clipboard. False where the browser or the frame denies it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
