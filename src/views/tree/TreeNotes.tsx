import type { Table } from "../../core/budget/disclosure.ts";
import type { SpendingMeasure } from "../../core/budget/vocabulary.ts";
import { isRounded } from "../../core/money/formatAmount.ts";
import { commonMessages } from "../../i18n/commonMessages.ts";
import { treeMessages } from "../../i18n/treeMessages.ts";
import { useMessages, useReader } from "../../ui/ReaderContext.tsx";
import { blanksOf } from "./blanks.ts";
import styles from "./Tree.module.css";
import type { TreeParts } from "./treeParts.ts";

/** A column as its own head names it: 上解上级支出; null where the table prints no such column. */
function printedHead(table: Table | null, measure: SpendingMeasure): string | null {
  const heads = table?.columns.find((column) => column.measure === measure)?.heads ?? [];
  return heads.findLast((head) => head.trim() !== "")?.replace(/\s+/gu, "") ?? null;
}

/** Under the table: what an empty cell and a 0.00 mean, which columns are left out, what is rounded. */
export function TreeNotes({ reading, whole }: TreeParts) {
  const { notes, fallbackNote, measures } = useMessages(treeMessages);
  const common = useMessages(commonMessages);
  const { language, unit } = useReader();
  const { nodes, measures: shown, blankMeasures, table } = reading;
  const blanks = blanksOf([whole, ...nodes], shown);
  const rounded = nodes.some(({ figures }) =>
    shown.some((measure) => {
      const amount = figures[measure]?.amount ?? null;
      return amount !== null && isRounded(amount, unit);
    }),
  );
  const parts = shown.filter((measure) => measure !== "total").map((measure) => measures[measure]);
  const said = [
    ...(blanks.some ? [common.blankNote] : []),
    ...(blanks.some && blanks.nil ? [notes.blanksNil(parts)] : []),
    ...(blanks.zeros ? [common.zeroNote] : []),
    ...(blankMeasures.length > 0
      ? [
          notes.blankColumns(
            blankMeasures.map(
              (each) => (language === "zh" ? printedHead(table, each) : null) ?? measures[each],
            ),
          ),
        ]
      : []),
    ...(rounded ? [notes.rounded(common.units[unit])] : []),
    ...(nodes.some(({ nameSource }) => nameSource === "reference") ? [fallbackNote] : []),
    ...(language === "en" ? [notes.english] : []),
  ];
  return said.length === 0 ? null : (
    <p className={styles["note"]}>{said.join(language === "en" ? " " : "")}</p>
  );
}
