import { useSyncExternalStore } from "react";
import { embeddedMessages } from "../i18n/embeddedMessages.ts";
import { useApp } from "../state/useApp.ts";
import styles from "./BackToStart.module.css";
import { backAtStart, hasLeft, type StartAddress } from "./startAddress.ts";

/** The way back to what the host's page shows, once the reader left it: the frame adds no step to the browser's history. */
export function BackToStart({ start }: { readonly start: StartAddress }) {
  const address = useApp((state) => state.address);
  const navigated = useApp((state) => state.navigated);
  const first = useSyncExternalStore(start.subscribe, start.get);
  if (!hasLeft(first, address)) return null;
  return (
    <button
      type="button"
      className={styles["back"]}
      data-print="never"
      onClick={() => {
        navigated(backAtStart(first, address));
        document.getElementById("content")?.focus();
      }}
    >
      ‹ {embeddedMessages[address.lang].backToStart}
    </button>
  );
}
