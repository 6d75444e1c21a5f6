import { selectEntries } from "../state/selection.ts";
import { appMessages } from "../i18n/appMessages.ts";
import { useApp } from "../state/useApp.ts";
import { useNamedFigure } from "./useNamedFigure.ts";
import styles from "./Shell.module.css";

/** Says which values of the address name nothing, so that a mistyped link never shows something else in silence. */
export function Notices() {
  const address = useApp((state) => state.address);
  const inAddress = useApp((state) => state.notices);
  const catalog = useApp((state) => state.catalog);
  const dismissed = useApp((state) => state.noticesDismissed);
  const words = appMessages[address.lang].notice;
  const inData = catalog.status === "here" ? selectEntries(catalog.value, address).notices : [];
  const named = useNamedFigure();
  const inFigure = named.status === "unknown" ? [{ key: "figure", value: named.key }] : [];
  const notices = [...inAddress, ...inData, ...inFigure];
  if (notices.length === 0) return null;
  return (
    <div className={styles["notice"]} role="status">
      <p className={styles["noticeTitle"]}>{words.title}</p>
      <ul>
        {notices.map(({ key, value }) => (
          <li key={`${key}=${value}`}>{words.unknown(key, value)}</li>
        ))}
      </ul>
      {inAddress.length > 0 && (
        <button type="button" className={styles["action"]} onClick={dismissed}>
          {words.dismiss}
        </button>
      )}
    </div>
  );
}
