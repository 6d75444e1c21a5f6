import type { ReactNode } from "react";
import type { Figure } from "../core/budget/figure.ts";
import { isRounded, usualPlaces } from "../core/money/formatAmount.ts";
import type { MoneyUnit } from "../core/money/unit.ts";
import { amountInColumn, amountInSentence } from "../i18n/amountText.ts";
import { commonMessages } from "../i18n/commonMessages.ts";
import styles from "./Amount.module.css";
import { useReader } from "./ReaderContext.tsx";
import { useCountRounded } from "./RoundedAmounts.tsx";
import { Tag } from "./Tag.tsx";
import { VisuallyHidden } from "./VisuallyHidden.tsx";

export type AmountVariant = "table" | "sentence" | "headline";

interface AmountLook {
  readonly figure: Figure;
  readonly variant: AmountVariant;
  readonly as: "amount" | "change";
}

/** What stands for a figure by its state: digits, a word, a hatched cell; never a 0 that is not printed. */
export function AmountValue({ figure, variant, as }: AmountLook) {
  const words = commonMessages[useReader().language].states;
  const { state } = figure;
  switch (state) {
    case "stated":
      return <Digits figure={figure} variant={variant} as={as} />;
    case "derived":
    case "stated-in-prose":
      return (
        <>
          <Digits figure={figure} variant={variant} as={as} />
          <Qualifier variant={variant} state={state}>
            {words[state]}
          </Qualifier>
        </>
      );
    case "blank":
      return variant === "table" ? (
        <VisuallyHidden>{words.blank}</VisuallyHidden>
      ) : (
        <Word>{words.blank}</Word>
      );
    case "declared-none":
    case "withheld":
      return <Tag>{words[state]}</Tag>;
    case "empty":
      return <Word>{words.empty}</Word>;
    case "not-in-file":
      return (
        <span className={styles["hatched"]}>
          <span className={styles["onPaper"]}>{words["not-in-file"]}</span>
        </span>
      );
  }
}

function Digits({ figure: { amount, divisor }, variant, as }: AmountLook) {
  const { language, unit } = useReader();
  // An English sentence tells millions whatever the unit; a quotient says itself that it is rounded.
  const inUnit = variant !== "sentence" || language === "zh";
  useCountRounded(amount !== null && divisor === undefined && inUnit && isRounded(amount, unit));
  if (amount === null) return null;
  if (variant === "sentence") {
    return <span className={styles["digits"]}>{amountInSentence(amount, { language, unit })}</span>;
  }
  return (
    <>
      <span className={styles["digits"]}>
        {variant === "table" ? (
          <Aligned text={amountInColumn(amount, unit, as)} unit={unit} />
        ) : (
          amountInColumn(amount, unit, as)
        )}
      </span>
      {variant === "headline" ? (
        <span className={styles["unit"]}>{commonMessages[language].units[unit]}</span>
      ) : null}
    </>
  );
}

/** Digits of a column: places beyond the usual ones hang at the right, so that the points stay aligned. */
function Aligned({ text, unit }: { readonly text: string; readonly unit: MoneyUnit }) {
  const end = text.indexOf(".") + 1 + usualPlaces(unit);
  if (text.length <= end) return text;
  return (
    <>
      {text.slice(0, end)}
      <span className={styles["beyond"]}>{text.slice(end)}</span>
    </>
  );
}

function Word({ children }: { readonly children: ReactNode }) {
  return <span className={styles["word"]}>{children}</span>;
}

interface QualifierProps {
  readonly variant: AmountVariant;
  readonly state: "derived" | "stated-in-prose";
  readonly children: string;
}

/** 推算 or 据说明 beside the digits; in a column the word hangs at the left, and the dotted line says 推算 alone. */
function Qualifier({ variant, state, children }: QualifierProps) {
  if (variant === "table" && state === "derived") return <VisuallyHidden>{children}</VisuallyHidden>;
  return <span className={styles["qualifier"]}>{children}</span>;
}
