import { DEFAULT_ADDRESS } from "../state/address.ts";
import type { Address } from "../state/address.ts";
import type { AddressNotice } from "../state/addressText.ts";
import { selectEntries } from "../state/selection.ts";
import { appMessages } from "../i18n/appMessages.ts";
import { useApp } from "../state/useApp.ts";
import { showsOneDepartment } from "./oneDepartment.ts";
import { useNamedFigure } from "./useNamedFigure.ts";
import styles from "./Shell.module.css";

/** Says which values of the address name nothing, so that a mistyped link never shows something else in silence. */
export function Notices() {
  const address = useApp((state) => state.address);
  const inAddress = useApp((state) => state.notices);
  const catalog = useApp((state) => state.catalog);
  const dismissed = useApp((state) => state.noticesDismissed);
  const adjusted = useApp((state) => state.adjusted);
  const words = appMessages[address.lang].notice;
  const inData = catalog.status === "here" ? selectEntries(catalog.value, address).notices : [];
  const named = useNamedFigure();
  const inFigure = named.status === "unknown" ? [{ key: "figure", value: named.key }] : [];
  const tooMany = showsOneDepartment(address) && address.dept.length > 1;
  const notices = [...inAddress, ...inData, ...inFigure];
  if (notices.length === 0 && !tooMany) return null;
  const dismiss = (): void => {
    dismissed();
    adjusted(withoutUnknown(address, notices, tooMany));
  };
  return (
    <div className={styles["notice"]} role="status">
      <p className={styles["noticeTitle"]}>{words.title}</p>
      <ul>
        {notices.map(({ key, value }) => (
          <li key={`${key}=${value}`}>{words.unknown(key, value)}</li>
        ))}
        {tooMany && <li>{words.oneAtATime}</li>}
      </ul>
      <button type="button" className={styles["action"]} onClick={dismiss}>
        {words.dismiss}
      </button>
    </div>
  );
}

/** The address as it is shown: without the values that name nothing. */
function withoutUnknown(
  address: Address,
  notices: readonly AddressNotice[],
  tooMany: boolean,
): Partial<Address> {
  const unknown = (key: string, value: string): boolean =>
    notices.some((notice) => notice.key === key && notice.value === value);
  const dept = address.dept.filter((key) => !unknown("dept", key));
  return {
    dept: tooMany ? dept.slice(0, 1) : dept,
    year: address.year.filter((year) => !unknown("year", String(year))),
    phase: unknown("phase", address.phase) ? DEFAULT_ADDRESS.phase : address.phase,
    scope: unknown("scope", address.scope) ? DEFAULT_ADDRESS.scope : address.scope,
    figure: address.figure !== null && unknown("figure", address.figure) ? null : address.figure,
  };
}
