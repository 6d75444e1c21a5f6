import type { ReactNode } from "react";
import { Printed } from "./Printed.tsx";
import styles from "./TwoNames.module.css";

interface Props {
  readonly name: ReactNode;
  /** As the document prints it; null where `name` is that already. */
  readonly printed: string | null;
}

/** A name in the reader's language with the document's own under it. */
export function TwoNames({ name, printed }: Props) {
  return (
    <>
      <Printed>{name}</Printed>
      {printed === null ? null : (
        <>
          {" "}
          <span className={styles["printed"]}>
            <Printed>{printed}</Printed>
          </span>
        </>
      )}
    </>
  );
}
