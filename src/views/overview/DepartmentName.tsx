import type { CatalogEntry } from "../../core/budget/catalog.ts";
import { overviewTableMessages } from "../../i18n/overviewTableMessages.ts";
import { AddressLink } from "../../state/AddressLink.tsx";
import { toggled } from "../../state/chosen.ts";
import { useApp } from "../../state/useApp.ts";
import { AppOnly } from "../../ui/AppOnly.tsx";
import { Printed } from "../../ui/Printed.tsx";
import { useMessages } from "../../ui/ReaderContext.tsx";
import { OwnTag } from "../frame/OwnTag.tsx";
import styles from "./DepartmentTable.module.css";

/** A department's box to be chosen by, and the way into it. */
export function DepartmentName({ entry }: { readonly entry: CatalogEntry }) {
  const { id, departmentKey, department, year, phase, scope } = entry;
  return (
    <span className={styles["name"]}>
      <AppOnly>
        <ChooseBox department={department} departmentKey={departmentKey} />
      </AppOnly>
      <AddressLink
        change={{ view: "department", dept: [departmentKey], year: [year], phase, scope, sort: null }}
      >
        <Printed>{department}</Printed>
      </AddressLink>{" "}
      <OwnTag id={id} />
    </span>
  );
}

interface ChooseProps {
  readonly department: string;
  readonly departmentKey: string;
}

function ChooseBox({ department, departmentKey }: ChooseProps) {
  const words = useMessages(overviewTableMessages).choose;
  const chosen = useApp((state) => state.address.dept);
  const adjusted = useApp((state) => state.adjusted);
  return (
    <label className={styles["choose"]} data-print="never">
      <input
        type="checkbox"
        aria-label={words.one(department)}
        checked={chosen.includes(departmentKey)}
        onChange={() => {
          adjusted({ dept: toggled(chosen, departmentKey) });
        }}
      />
    </label>
  );
}
