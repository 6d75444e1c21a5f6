import { noticeMessages } from "../i18n/noticeMessages.ts";
import { AddressLink } from "../state/AddressLink.tsx";
import { selectEntries } from "../state/selection.ts";
import { useApp } from "../state/useApp.ts";
import { Printed } from "../ui/Printed.tsx";
import styles from "./Page.module.css";
import { showsOneDepartment } from "./viewNeeds.ts";

/** Where several departments are chosen and the view shows one: a link to each of them, all staying chosen. */
export function OneDepartmentNotice() {
  const address = useApp((state) => state.address);
  const catalog = useApp((state) => state.catalog);
  const words = noticeMessages[address.lang];
  if (!showsOneDepartment(address) || address.dept.length < 2) return null;
  const entries = catalog.status === "here" ? catalog.value.entries : [];
  const shown = catalog.status === "here" ? selectEntries(catalog.value, address).entries[0] : undefined;
  const names = new Map(
    entries
      .filter(({ departmentKey }) => address.dept.includes(departmentKey))
      .map(({ departmentKey, department }) => [departmentKey, department]),
  );
  if (catalog.status === "here" && names.size < 2) return null;
  return (
    <nav className={styles["notice"]} aria-label={words.oneTitle}>
      <p className={styles["noticeTitle"]}>{words.oneTitle}</p>
      <ul className={styles["chosen"]}>
        {[...names].map(([key, name]) => (
          <li key={key}>
            <AddressLink
              change={{
                dept: [key, ...address.dept.filter((each) => each !== key)],
                node: null,
                figure: null,
              }}
              current={key === shown?.departmentKey}
            >
              <Printed>{name}</Printed>
            </AddressLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
