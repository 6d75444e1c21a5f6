import { offlineMessages } from "../i18n/offlineMessages.ts";
import { useApp } from "../state/useApp.ts";
import { LinkButton } from "../ui/LinkButton.tsx";
import styles from "./UpdateNote.module.css";

/** Tells that another version of the page is there; it starts when the reader says so, never by itself. */
export function UpdateNote() {
  const update = useApp((state) => state.update);
  const updateHeard = useApp((state) => state.updateHeard);
  const lang = useApp((state) => state.address.lang);
  const words = offlineMessages[lang];
  const waits = update?.kind === "waiting";
  const start = (): void => {
    if (waits) update.apply();
    else window.location.reload();
  };
  // The region is there before its words, so that they are read out.
  return (
    <div role="status" className={styles["place"]}>
      {update === null ? null : (
        <p className={styles["note"]}>
          {waits ? words.waiting : words.startedElsewhere}{" "}
          <LinkButton onClick={start}>{waits ? words.apply : words.reload}</LinkButton>{" "}
          <LinkButton
            onClick={() => {
              updateHeard(null);
            }}
          >
            {words.later}
          </LinkButton>
        </p>
      )}
    </div>
  );
}
