import { commonMessages } from "../i18n/commonMessages.ts";
import { useMessages, useReader } from "./ReaderContext.tsx";
import styles from "./UnitHead.module.css";

/** The head of a table's first column with the unit of its amounts, said once. */
export function UnitHead({ label }: { readonly label: string }) {
  const { unitHead } = useMessages(commonMessages);
  const { unit } = useReader();
  return (
    <>
      <span className={styles["label"]}>{label}</span>{" "}
      <span className={styles["unit"]}>{unitHead(unit)}</span>
    </>
  );
}
