import type { Catalog } from "../core/budget/catalog.ts";
import { appMessages } from "../i18n/appMessages.ts";
import { noticeMessages } from "../i18n/noticeMessages.ts";
import type { Address } from "../state/address.ts";
import { DEFAULT_ADDRESS } from "../state/address.ts";
import type { AddressNotice } from "../state/addressText.ts";
import { selectEntries } from "../state/selection.ts";
import { useApp } from "../state/useApp.ts";
import { Printed } from "../ui/Printed.tsx";
import { OneDepartmentNotice } from "./OneDepartmentNotice.tsx";
import { needsOf, showsOneDepartment } from "./viewNeeds.ts";
import styles from "./Page.module.css";
import { useNamedFigure } from "./useNamedFigure.ts";

/** Says where a view shows something else than the address asks for, so that no link does so in silence. */
export function Notices() {
  const catalog = useApp((state) => state.catalog);
  return (
    <>
      <OneDepartmentNotice />
      {catalog.status === "here" && <NotHeld catalog={catalog.value} />}
      <Unknown />
    </>
  );
}

/** What is known but not held; views that list the departments chosen themselves say it there. */
function NotHeld({ catalog }: { readonly catalog: Catalog }) {
  const address = useApp((state) => state.address);
  const words = noticeMessages[address.lang];
  const saidHere = showsOneDepartment(address) || !needsOf(address.view).saysAbsent;
  const absent = saidHere ? selectEntries(catalog, address).absent : [];
  if (absent.length === 0) return null;
  return (
    <div className={styles["notice"]} role="status">
      <p className={styles["noticeTitle"]}>{words.notHeldTitle}</p>
      <ul>
        {absent.map(({ department, ...document }) => (
          <li key={department?.key ?? ""}>
            <Printed>{words.notHeld({ ...document, department: department?.name ?? null })}</Printed>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Values of the address that name nothing at all. */
function Unknown() {
  const address = useApp((state) => state.address);
  const inAddress = useApp((state) => state.notices);
  const catalog = useApp((state) => state.catalog);
  const dismissed = useApp((state) => state.noticesDismissed);
  const adjusted = useApp((state) => state.adjusted);
  const words = appMessages[address.lang].notice;
  const inData = catalog.status === "here" ? selectEntries(catalog.value, address).notices : [];
  const named = useNamedFigure();
  const inFigure = named.status === "unknown" ? [{ key: "figure", value: named.key }] : [];
  const notices = [...inAddress, ...inData, ...inFigure];
  if (notices.length === 0) return null;
  const dismiss = (): void => {
    dismissed();
    adjusted(withoutUnknown(address, notices));
    // The button is gone: the focus goes on to what it stood before.
    document.getElementById("content")?.focus();
  };
  return (
    <div className={styles["notice"]} role="status">
      <p className={styles["noticeTitle"]}>{words.title}</p>
      <ul>
        {notices.map(({ key, value }) => (
          <li key={`${key}=${value}`}>{words.unknown(key, value)}</li>
        ))}
      </ul>
      <button type="button" className={styles["action"]} onClick={dismiss}>
        {words.dismiss}
      </button>
    </div>
  );
}

/** The address as it is shown: without the values that name nothing. */
function withoutUnknown(address: Address, notices: readonly AddressNotice[]): Partial<Address> {
  const unknown = (key: string, value: string): boolean =>
    notices.some((notice) => notice.key === key && notice.value === value);
  return {
    dept: address.dept.filter((key) => !unknown("dept", key)),
    year: address.year.filter((year) => !unknown("year", String(year))),
    phase: unknown("phase", address.phase) ? DEFAULT_ADDRESS.phase : address.phase,
    scope: unknown("scope", address.scope) ? DEFAULT_ADDRESS.scope : address.scope,
    figure: address.figure !== null && unknown("figure", address.figure) ? null : address.figure,
  };
}
