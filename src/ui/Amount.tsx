import type { Figure } from "../core/budget/figure.ts";
import type { Outcome } from "../core/budget/vocabulary.ts";
import { amountLabel } from "../i18n/amountLabel.ts";
import { figureNote } from "../i18n/amountText.ts";
import styles from "./Amount.module.css";
import { AmountValue, type AmountVariant } from "./AmountValue.tsx";
import { useCellTabIndex } from "./CellFocus.tsx";
import { classNames } from "./classNames.ts";
import { OutcomeSign } from "./OutcomeSign.tsx";
import { useReader } from "./ReaderContext.tsx";
import { useTip } from "./useTip.tsx";

export interface AmountProps {
  readonly figure: Figure;
  /** What the figure is, for the evidence: 平乡县人民政府办公室 › 一般公共服务支出 › 项目支出. */
  readonly caption: string;
  /** In a column, in running text, or as a headline figure. */
  readonly variant?: AmountVariant;
  /** A change is signed and takes the hue of its direction. */
  readonly as?: "amount" | "change";
  /** The outcome of its checks; only ≈, ≠ and ⊘ are drawn, at the left, so that digits stay aligned. */
  readonly outcome?: Outcome | null;
}

const DRAWN: ReadonlySet<Outcome> = new Set(["within-rounding", "differs", "different-scope"]);

/** The one way a figure is shown: its value in the reader's unit, its state, and the way to its evidence. */
export function Amount({ figure, caption, variant = "table", as = "amount", outcome = null }: AmountProps) {
  const { openEvidence, ...reading } = useReader();
  const tabIndex = useCellTabIndex();
  const { tip, tipProps } = useTip(figureNote(figure, reading));
  const value = <AmountValue figure={figure} variant={variant} as={as} />;
  const drawn = outcome !== null && DRAWN.has(outcome) ? outcome : null;
  const look = classNames(styles["amount"], styles[variant], styles[figure.state], hue(figure, as));
  if (figure.sources.length === 0 && figure.formula === null) {
    return (
      <span className={look} data-state={figure.state}>
        {value}
      </span>
    );
  }
  return (
    <>
      <button
        type="button"
        className={classNames(look, styles["opens"])}
        data-state={figure.state}
        data-evidence
        aria-haspopup="dialog"
        aria-label={amountLabel(figure, caption, { variant, as, outcome: drawn }, reading)}
        tabIndex={tabIndex}
        onClick={(event) => {
          event.stopPropagation();
          openEvidence({ figure, caption });
        }}
        {...tipProps}
      >
        {drawn === null ? null : <OutcomeSign outcome={drawn} />}
        {value}
      </button>
      {tip}
    </>
  );
}

function hue({ amount }: Figure, as: "amount" | "change"): string | undefined {
  if (amount === null) return undefined;
  if (amount === 0) return styles["zero"];
  if (as === "amount") return undefined;
  return amount > 0 ? styles["increase"] : styles["decrease"];
}
