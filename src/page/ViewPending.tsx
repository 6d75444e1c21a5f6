import { appMessages } from "../i18n/appMessages.ts";
import { useApp } from "../state/useApp.ts";
import styles from "./Page.module.css";

/** Keeps the place of a view whose code is on its way. */
export function ViewPending() {
  const lang = useApp((state) => state.address.lang);
  return (
    <div className={styles["pending"]} role="status" aria-busy="true">
      <span className={styles["pendingWords"]}>{appMessages[lang].loading}</span>
    </div>
  );
}
