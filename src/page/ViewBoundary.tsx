import { Component } from "react";
import type { ReactNode } from "react";
import { appMessages } from "../i18n/appMessages.ts";
import { useApp } from "../state/useApp.ts";
import styles from "./Page.module.css";

interface Props {
  readonly children: ReactNode;
}

/** Keeps the frame usable when a view's code cannot be fetched or fails. */
export class ViewBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <Failed /> : this.props.children;
  }
}

function Failed() {
  const lang = useApp((state) => state.address.lang);
  const words = appMessages[lang].viewFailed;
  return (
    <section className={styles["state"]} role="alert">
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <button
        type="button"
        className={styles["action"]}
        onClick={() => {
          window.location.reload();
        }}
      >
        {words.reload}
      </button>
    </section>
  );
}
