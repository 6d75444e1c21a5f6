import { useSyncExternalStore } from "react";
import { offlineMessages } from "../i18n/offlineMessages.ts";
import { useApp } from "../state/useApp.ts";
import { LinkButton } from "../ui/LinkButton.tsx";
import styles from "./Page.module.css";

/** Says in every view that figures are not fresh from the network but kept on the device, and since when. */
export function KeptNote() {
  const kept = useApp((state) => state.kept);
  const lang = useApp((state) => state.address.lang);
  const online = useSyncExternalStore(watchNetwork, isOnline, () => true);
  const since = Object.values(kept).sort();
  const [first, last] = [since[0], since.at(-1)];
  if (first === undefined || last === undefined) return null;
  const words = offlineMessages[lang];
  return (
    <p className={styles["ownNote"]} role="status">
      {words.kept(online ? "no-answer" : "none", localMinute(first), localMinute(last))}{" "}
      <LinkButton
        onClick={() => {
          window.location.reload();
        }}
      >
        {words.fetchAgain}
      </LinkButton>
    </p>
  );
}

function watchNetwork(changed: () => void): () => void {
  window.addEventListener("online", changed);
  window.addEventListener("offline", changed);
  return () => {
    window.removeEventListener("online", changed);
    window.removeEventListener("offline", changed);
  };
}

function isOnline(): boolean {
  return navigator.onLine;
}

/** 2026-11-22 10:03, where the reader is. */
function localMinute(iso: string): string {
  const at = new Date(iso);
  const two = (part: number): string => String(part).padStart(2, "0");
  const day = `${String(at.getFullYear())}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
