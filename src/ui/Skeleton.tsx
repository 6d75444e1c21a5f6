import { commonMessages } from "../i18n/commonMessages.ts";
import { useMessages } from "./ReaderContext.tsx";
import styles from "./Skeleton.module.css";
import { VisuallyHidden } from "./VisuallyHidden.tsx";

/** What the waiting content will be; each keeps the room that the content takes. */
export type SkeletonShape = "sentence" | "table" | "chart";

const ROWS: Readonly<Record<SkeletonShape, number>> = { sentence: 2, table: 8, chart: 1 };

/** Quiet room for content on its way. Nothing moves, no figure is made up. */
export function Skeleton({ shape }: { readonly shape: SkeletonShape }) {
  const words = useMessages(commonMessages);
  return (
    <div className={styles[shape]} role="status" aria-busy="true">
      <VisuallyHidden>{words.loading}</VisuallyHidden>
      {Array.from({ length: ROWS[shape] }, (_, row) => (
        <div key={row} className={styles["row"]} aria-hidden="true" />
      ))}
    </div>
  );
}
