import type { Figure } from "../core/budget/figure.ts";
import { commonMessages } from "../i18n/commonMessages.ts";
import { useCellTabIndex } from "./CellFocus.tsx";
import { useMessages, useReader } from "./ReaderContext.tsx";
import styles from "./Ratio.module.css";

export interface RatioProps {
  /** The share or rate as it is shown: 2.28%, −18.68%, 不足0.01%. */
  readonly text: string;
  readonly part: Figure;
  readonly whole: Figure;
  /** What it is, for the evidence: 平乡县人民政府办公室 › “三公”经费占财政拨款支出. */
  readonly caption: string;
}

/** A percentage that opens the two figures it is made of; plain words where one of them is printed nowhere. */
export function Ratio({ text, part, whole, caption }: RatioProps) {
  const { openEvidence } = useReader();
  const { seeEvidence } = useMessages(commonMessages);
  const { language } = useReader();
  const tabIndex = useCellTabIndex();
  if (part.sources.length === 0 || whole.sources.length === 0) return text;
  const comma = language === "zh" ? "，" : ", ";
  const name = caption.split("›").at(-1)?.trim() ?? "";
  return (
    <button
      type="button"
      className={styles["ratio"]}
      data-evidence
      aria-haspopup="dialog"
      aria-label={[name, text, seeEvidence].filter((word) => word !== "").join(comma)}
      tabIndex={tabIndex}
      onClick={(event) => {
        event.stopPropagation();
        openEvidence({ figure: part, whole, caption });
      }}
    >
      {text}
    </button>
  );
}
