import { useId, useState, type ReactNode } from "react";
import { frameMessages } from "../../i18n/frameMessages.ts";
import { useApp } from "../../state/useApp.ts";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import styles from "./TwinTable.module.css";

/**
 * The picture's figures as a table. In the app it always stands there; in an embed only once it is
 * asked for, by its button or by `chart=table` in the address, and no sooner is its code fetched.
 */
export function TwinTable({ children }: { readonly children: ReactNode }) {
  const { embedded } = useReader();
  return embedded ? <OnDemand>{children}</OnDemand> : children;
}

function OnDemand({ children }: { readonly children: ReactNode }) {
  const { table } = useMessages(frameMessages);
  const asked = useApp((state) => state.address.chart === "table");
  const [pressed, setPressed] = useState<boolean | null>(null);
  const open = pressed ?? asked;
  const id = useId();
  return (
    <>
      <button
        type="button"
        className={styles["button"]}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setPressed(!open)}
      >
        {table}
        <svg viewBox="0 0 10 6" width="10" height="6" aria-hidden="true">
          <path d="M1 1 5 5 9 1" />
        </svg>
      </button>
      <div id={id} className={styles["table"]}>
        {open ? children : null}
      </div>
    </>
  );
}
