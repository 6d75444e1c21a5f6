import { commonMessages } from "../../i18n/commonMessages.ts";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import styles from "./Composition.module.css";

/** A column's head with the unit of the table's amounts beside it. */
export function UnitHead({ label }: { readonly label: string }) {
  const { unit } = useReader();
  const { unitHead } = useMessages(commonMessages);
  return (
    <>
      {label} <span className={styles["unit"]}>{unitHead(unit)}</span>
    </>
  );
}
